import type { Annotation, Metric, QualityReport } from '../../../core/quality/report.ts'

/** What differs from one lint report to the next. */
export interface Lint {
  readonly tool: string
  readonly toolVersion?: string | undefined
  readonly tools?: readonly string[] | undefined
  readonly annotations: readonly Annotation[]
  readonly metrics?: readonly Metric[] | undefined
  readonly durationMs?: number | undefined
  readonly inconclusive?: string | undefined
  readonly warnings?: readonly string[] | undefined
}

export function lintReport(lint: Lint): QualityReport {
  return { about: 'lint', limits: [], ...lint, metrics: lint.metrics ?? [], warnings: lint.warnings ?? [] }
}
