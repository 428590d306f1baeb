import { z } from 'zod'
import { showCount } from './numbers.ts'
import { plural } from './words.ts'

const whole = z.int().min(0)

/** What was written for code scanning. */
export const SarifRow = z.object({
  path: z.string(),
  /** Of tools. */
  runs: whole,
  results: whole,
  /** Results there was no room for. */
  leftOut: whole,
  /** What became of the upload, in words. */
  uploaded: z.string(),
})
export type SarifRow = z.output<typeof SarifRow>

/** The same as a sentence. */
export function sarifLine({ path, runs, results, leftOut, uploaded }: SarifRow): string {
  const left = leftOut > 0 ? `, ${showCount(leftOut)} left out` : ''
  const where = path === '' ? '' : `, ${path}`
  return `SARIF: ${plural(results, 'result')} in ${plural(runs, 'run')}${left}${where}. Upload: ${uploaded}`
}
