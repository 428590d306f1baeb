import { type Count, METRICS } from '../coverage/count.ts'
import type { CheckRow } from './check-row.ts'
import type { CoverageReport } from './coverage-report.ts'
import { PATCH_CHECK, showCoverage } from './coverage-words.ts'
import { capital } from './words.ts'

/** One line of the totals: a metric of all files, or the changed lines. */
export interface TotalRow {
  readonly label: string
  readonly count: Count | null
  /** What it was in the base; undefined where there is nothing to compare with. */
  readonly was: Count | null | undefined
  /** The check that judges it, where one does. */
  readonly check: CheckRow | undefined
}

/** The totals in the order people read them. */
export function totalRows({ totals, patch, base, checks }: CoverageReport): TotalRow[] {
  const checkOf = (name: string) => checks.find((check) => check.name === name)
  const rows = METRICS.map((metric) => ({
    label: capital(metric),
    count: totals[metric],
    was: base?.totals[metric],
    check: checkOf(metric),
  }))
  if (patch === null) return rows
  return [...rows, { label: 'Changed lines', count: patch, was: undefined, check: checkOf(PATCH_CHECK) }]
}

/** The percentage of such a line, never rounded onto or across its limit. */
export function showTotal({ count, check }: TotalRow): string {
  return showCoverage(count, ...(typeof check?.expected === 'number' ? [check.expected] : []))
}
