import type { Source } from '../../src/core/reports/source.ts'
import { reportSource } from './report-source.ts'

/** What a tool printed, line by line. */
export function printed(...lines: readonly string[]): Source {
  return reportSource(`${lines.join('\n')}\n`, undefined, 'report.txt')
}
