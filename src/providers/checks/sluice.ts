import { z } from 'zod'
import type { QualityReader } from '../../core/quality/report.ts'
import { VERDICTS } from '../../core/verdict.ts'
import { broken } from '../reports/broken.ts'

const Report = z.object({
  schemaVersion: z.literal(1),
  action: z.string().min(1),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  checks: z.array(z.object({ name: z.string(), verdict: z.enum(VERDICTS), because: z.string().optional() })),
})

/** The JSON report of another action of ours: its checks are limits that were judged there. */
export const sluice: QualityReader<'sluice'> = {
  format: 'sluice',
  title: 'the JSON report of any Sluice action',
  counting:
    'Each check is a limit, kept when it passed or warned. An inconclusive report decides nothing; warned ones are warnings.',
  recognises: (opening) => opening.syntax === 'json' && isOurs(opening.value),
  read(source) {
    const result = Report.safeParse(source.json())
    if (!result.success) throw broken(source, undefined, `It is no report of ours: ${result.error.issues[0]?.message}`)
    const { action, verdict, reason, checks } = result.data
    const kept = checks.map(({ name, verdict: of }) => ({ name, isKept: of === 'passed' || of === 'warned' }))
    const whole = { name: action, isKept: verdict === 'passed' || verdict === 'warned' }
    return {
      about: 'lint',
      tool: action,
      annotations: [],
      metrics: [],
      limits: [whole, ...kept],
      ...(verdict === 'inconclusive' && { inconclusive: reason }),
      warnings: checks.flatMap(({ name, verdict: of, because = '' }) => (of === 'warned' ? `${name}: ${because}` : [])),
    }
  },
}

function isOurs(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    'action' in value &&
    'startedAt' in value &&
    'checks' in value
  )
}
