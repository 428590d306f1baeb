import type { QualityReport } from '../../../core/quality/report.ts'
import type { TestLog } from './log.ts'

/** What a report says besides its tests. */
export interface Surroundings {
  readonly tool: string
  readonly toolVersion?: string | undefined
  readonly durationMs?: number | undefined
  /** Why it decides nothing; a report without a test decides nothing anyway. */
  readonly inconclusive?: string | undefined
}

export function testReport(log: TestLog, { tool, toolVersion, durationMs, inconclusive }: Surroundings): QualityReport {
  const gathered = log.report()
  const isEmpty = gathered.tests?.total === 0 && gathered.tests.errors === 0
  return {
    about: 'tests',
    tool,
    toolVersion,
    ...gathered,
    metrics: [],
    limits: [],
    durationMs: durationMs !== undefined && durationMs >= 0 ? Math.round(durationMs) : undefined,
    inconclusive: inconclusive ?? (isEmpty ? 'It holds no test.' : undefined),
  }
}
