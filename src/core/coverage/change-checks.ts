import type { Best } from './baseline.ts'
import { type Count, METRICS, type PerMetric } from './count.ts'
import { decrease, isWithin } from './decrease.ts'
import { type CoverageCheck, checkCount } from './judge.ts'
import { floorPercent } from './percent.ts'

/** Judges the lines of a change. Below `small` of them that can be covered they are shown and not judged. */
export function checkPatch(count: Count, minimum: number, small: number): CoverageCheck {
  const row = checkCount('patch', count, minimum)
  if (count.total === 0) return { ...row, because: 'none: no changed line can be covered, or no report counts one' }
  if (count.total >= small || row.verdict === 'passed') return row
  const because = `${row.because}; not judged, fewer than ${small} changed lines can be covered`
  return { ...row, verdict: 'passed', because }
}

/** Judges each metric against the base. One that the base has and no report measures any more is inconclusive. */
export function checkDecrease(base: PerMetric<Count>, now: PerMetric<Count>, limit: number): CoverageCheck[] {
  return METRICS.flatMap((metric): CoverageCheck[] => {
    const [before, after] = [base[metric], now[metric]]
    const row = { name: `${metric} decrease`, operator: '<=', expected: limit, actual: null } as const
    if (before === undefined || before.total === 0) return []
    if (after === undefined)
      return [{ ...row, verdict: 'inconclusive', because: `the base has ${metric}, and no report measures them now` }]
    const points = decrease(before, after)
    if (points === undefined) return [{ ...row, verdict: 'passed', because: 'none: nothing is left to cover' }]
    const because = `${of(before)} before, ${of(after)} now, what the change deletes left out`
    const actual = Number(points.numerator) / Number(points.denominator)
    return [{ ...row, actual: rounded(actual), verdict: isWithin(points, limit) ? 'passed' : 'failed', because }]
  })
}

/** Judges each metric against the best there ever was: it must not be below it, by however little. */
export function checkRatchet(best: Best, now: PerMetric<Count>): CoverageCheck[] {
  return METRICS.flatMap((metric): CoverageCheck[] => {
    const [highest, after] = [best[metric], now[metric]]
    if (highest === undefined) return []
    const row = { name: `${metric} ratchet`, operator: '>=', expected: floorPercent(highest), actual: null } as const
    if (after === undefined)
      return [{ ...row, verdict: 'inconclusive', because: `the best has ${metric}, and no report measures them now` }]
    const points = decrease(highest, after)
    if (points === undefined) return [{ ...row, verdict: 'passed', because: 'none: nothing is left to cover' }]
    const because = `the best was ${of(highest)}, at ${highest.commit.slice(0, 7)}; now it is ${of(after)}`
    const verdict = isWithin(points, 0) ? 'passed' : 'failed'
    return [{ ...row, actual: floorPercent(after), verdict, because }]
  })
}

const of = ({ covered, total }: Count): string => `${covered} of ${total}`

/** To six decimals, away from zero: a decrease that is too much is never shown as none. */
function rounded(points: number): number {
  const scaled = points * 1e6
  return (points > 0 ? Math.ceil(scaled - 1e-6) : Math.floor(scaled + 1e-6)) / 1e6 || 0
}
