import { type Count, METRICS, type Metric } from '../coverage/count.ts'
import { changeInPoints, showPercent, showPoints } from '../coverage/percent.ts'
import type { CheckRow } from './check-row.ts'
import type { Base, CoverageReport, CoverageTotals, FlagRow } from './coverage-report.ts'
import { NOTHING, showCount } from './numbers.ts'
import { plural } from './words.ts'

/** The check that judges the changed lines, and the one that judges each file by itself. */
export const PATCH_CHECK = 'patch'
export const FILE_CHECK = 'file lines'

/** What stands where a metric would, when no report measures it. */
export const NOT_MEASURED = 'not measured'

/** What a metric counts: "1 branch", "2 branches". */
export function units(count: number, metric: Metric): string {
  const one = metric === 'branches' ? 'branch' : metric.slice(0, -1)
  return `${showCount(count)} ${count === 1 ? one : metric}`
}

/** What speaks for the whole: lines, or statements where lines are not measured. */
export function leading(totals: CoverageTotals): { readonly metric: Metric; readonly count: Count } | undefined {
  const order: readonly Metric[] = ['lines', 'statements', 'branches', 'functions']
  const metric = order.find((name) => totals[name] !== null)
  return metric === undefined ? undefined : { metric, count: totals[metric]! }
}

/** What the headline says after the word "Coverage". */
export function headline({ totals }: CoverageReport): string {
  const lead = leading(totals)
  if (lead === undefined) return 'not measured'
  return lead.count.total === 0 ? `of ${lead.metric}: none to cover` : `${showPercent(lead.count)} of ${lead.metric}`
}

/** A coverage as a percentage, with as many decimals as one of `limits` has. */
export function showCoverage(count: Count | null, ...limits: readonly number[]): string {
  return count === null ? NOT_MEASURED : showPercent(count, ...limits)
}

/** "7999 of 10 000"; a dash when not measured. */
export function showOf(count: Count | null): string {
  return count === null ? NOTHING : `${showCount(count.covered)} of ${showCount(count.total)}`
}

/** By how many percentage points coverage changed, with its sign; a dash where one of both is not known. */
export function showChange(now: Count | null, base: Count | null | undefined): string {
  const points = now && base ? changeInPoints(now, base) : undefined
  return points === undefined ? NOTHING : showPoints(points)
}

/** The limit of a check: "at least 80 %", "at most 0.5 points". */
export function showExpected({ operator, expected }: CheckRow): string {
  if (operator === null || expected === null) return NOTHING
  return operator === '<=' || operator === '<' ? `at most ${expected} points` : `at least ${expected} %`
}

/** What a check measured; a dash when it could not. */
export function showActual({ operator, actual, verdict }: CheckRow): string {
  if (actual === null) return verdict === 'passed' ? 'none' : NOTHING
  if (operator === '<=' || operator === '<') return `${actual} points`
  const decimals = String(actual).split('.')[1]?.length ?? 0
  return `${actual === 0 || actual === 100 ? actual : actual.toFixed(Math.max(2, decimals))} %`
}

/** The metrics that at least one of these measures. */
export function measured(rows: readonly CoverageTotals[]): Metric[] {
  return METRICS.filter((metric) => rows.some((row) => row[metric] !== null))
}

/** The short name of a commit. */
export function showCommit(commit: string): string {
  return commit.slice(0, 7)
}

/** Where the base is from and how old it is: "artifact, of 2026-11-19, 2 days old". */
export function showOrigin({ origin, at, ageDays }: Base): string {
  return `${origin}, of ${at.slice(0, 10)}, ${showAge(ageDays)}`
}

/** Where the totals of a flag are from, after its name. */
export function showCarried({ carriedFrom }: FlagRow, { startedAt }: CoverageReport): string {
  if (carriedFrom === undefined) return 'this run'
  const days = Math.max(0, (Date.parse(startedAt) - Date.parse(carriedFrom.at)) / 86_400_000)
  return `not tested; carried from ${showCommit(carriedFrom.commit)} of ${carriedFrom.at.slice(0, 10)}, ${showAge(days)}`
}

function showAge(days: number): string {
  return days < 1 ? 'less than a day old' : `${plural(Math.floor(days), 'day')} old`
}
