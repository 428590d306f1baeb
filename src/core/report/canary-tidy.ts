import { oneLine } from '../one-line.ts'
import type { CanaryReport } from './canary-report.ts'
import { tidyCheck } from './tidy-texts.ts'

/** Longest text kept of one row, and of the reason of the whole report, in characters. */
const ROW = 300
const REASON = 1_000

/** A report to show to people: looks and milestones in the order of time, every text one line without hidden characters, and capped. */
export function tidyCanary(report: CanaryReport): CanaryReport {
  const { takeover, checks, ticks, milestones, warnings } = report
  return {
    ...report,
    reason: oneLine(report.reason, REASON),
    environment: oneLine(report.environment),
    version: oneLine(report.version),
    checks: checks.map((row) => tidyCheck(row, ROW)),
    ticks: inOrder(ticks).map((row) => ({ ...row, because: oneLine(row.because, ROW) })),
    milestones: inOrder(milestones).map((row) => ({ ...row, what: oneLine(row.what, ROW) })),
    warnings: warnings.map((line) => oneLine(line, ROW)),
    ...(takeover !== undefined && { takeover: oneLine(takeover, REASON) }),
  }
}

function inOrder<Row extends { readonly at: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
