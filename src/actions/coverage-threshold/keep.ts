import { type Baseline, raiseBest, storeFile } from '../../core/coverage/baseline.ts'
import type { Carried } from '../../core/coverage/carry.ts'
import type { CoverageReport } from '../../core/report/coverage-report.ts'

/** How many commits a trend goes back. */
const LONGEST_TREND = 200

/** The commit that was measured, and when. */
export interface Stamp {
  readonly commit: string
  /** ISO 8601. */
  readonly at: string
}

/** What is kept of this run for those that come after. `reset` is why the best before is to be forgotten. */
export function baselineOf(
  carried: Carried,
  stamp: Stamp,
  before: Baseline | undefined,
  trend: CoverageReport['trend'],
  reset: string | undefined,
): Baseline {
  const best = reset === undefined ? (before?.best ?? {}) : {}
  const resets = [...(before?.resets ?? []), ...(reset === undefined ? [] : [{ ...stamp, reason: reset }])]
  return {
    schemaVersion: 1,
    ...stamp,
    totals: carried.totals,
    files: carried.files.map(storeFile),
    flags: carried.flags
      .filter(({ totals }) => Object.keys(totals).length > 0)
      .map(({ name, carriedFrom = stamp }) => ({ name, ...carriedFrom })),
    best: raiseBest(best, carried.totals, stamp),
    trend: trend.slice(-LONGEST_TREND),
    ...(resets.length > 0 && { resets }),
  }
}
