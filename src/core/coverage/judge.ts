import type { Verdict } from '../verdict.ts'
import { type Count, METRICS, type Metric, type PerMetric } from './count.ts'
import { decimalOf } from './decimal.ts'
import { floorPercent, reaches } from './percent.ts'

/** One row of the report's `checks`: percentages, and percentage points for a decrease. */
export interface CoverageCheck {
  readonly name: string
  readonly operator: '>=' | '<='
  readonly expected: number | null
  readonly actual: number | null
  readonly verdict: Verdict
  /** Why, in one line, where the numbers do not say it. */
  readonly because?: string
}

/** A least percentage, and whether the user asked for it or it is ours. */
export interface Minimum {
  readonly percent: number
  readonly given: boolean
}

/** Judges a count. Nothing to cover passes as "none". */
export function checkCount(name: string, count: Count, minimum: number): CoverageCheck {
  const row = { name, operator: '>=', expected: minimum } as const
  if (count.total === 0) return { ...row, actual: null, verdict: 'passed', because: 'none: there is nothing to cover' }
  const verdict = reaches(count, minimum) ? 'passed' : 'failed'
  const decimals = Math.max(2, decimalOf(minimum).decimals)
  return {
    ...row,
    actual: floorPercent(count, decimals),
    verdict,
    because: `${count.covered} of ${count.total} covered`,
  }
}

/**
 * Judges the totals of one set of files. A metric that was not measured is inconclusive where the user set its minimum and
 * left out where the minimum is ours. Where lines are not measured, their minimum judges the statements.
 */
export function checkTotals(
  totals: PerMetric<Count>,
  minima: PerMetric<Minimum>,
  nameOf: (metric: Metric) => string = (metric) => metric,
): CoverageCheck[] {
  const stand = standIn(totals, minima)
  const rows = METRICS.flatMap((metric) => {
    const [count, minimum] = [totals[metric], stand[metric]]
    if (minimum === undefined) return []
    if (count !== undefined) return checkCount(nameOf(metric), count, minimum.percent)
    return minimum.given ? notMeasured(nameOf(metric), metric, minimum.percent) : []
  })
  if (stand === minima) return rows
  return rows.map((row) =>
    row.name === nameOf('statements') ? { ...row, because: `${row.because}; lines are not measured` } : row,
  )
}

/** The minima with that of the lines in the place of the statements', where only these are measured and have none. */
function standIn(totals: PerMetric<Count>, minima: PerMetric<Minimum>): PerMetric<Minimum> {
  const { lines, ...others } = minima
  if (totals.lines !== undefined || totals.statements === undefined || lines === undefined) return minima
  return others.statements === undefined ? { ...others, statements: lines } : minima
}

function notMeasured(name: string, metric: Metric, expected: number): CoverageCheck {
  const because = `no report measures ${metric}; leave the minimum out, or have the tool measure them`
  return { name, operator: '>=', expected, actual: null, verdict: 'inconclusive', because }
}
