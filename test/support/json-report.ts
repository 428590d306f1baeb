import type { Source } from '../../src/core/reports/source.ts'
import { reportSource } from './report-source.ts'

/** A JSON report in memory. */
export function jsonReport(value: unknown): Source {
  return reportSource(JSON.stringify(value), undefined, 'report.json')
}
