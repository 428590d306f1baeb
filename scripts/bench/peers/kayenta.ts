import type { BenchInterval, BenchTraffic, CreatePolicy } from '../policy.ts'
import { normalQuantile } from '../worlds/draws.ts'
import { histogramQuantile } from './canary-window.ts'

/**
 * Spinnaker's Kayenta with its NetflixACAJudge. From spinnaker/kayenta (MannWhitneyClassifier and NetflixACAJudge): values per
 * minute, a Mann-Whitney confidence interval at 98 %, which has to lie beyond a quarter of the Hodges-Lehmann estimate. From
 * spinnaker.io/docs/guides/user/canary (best practices, stage): an hour at a steady weight, judged every half hour, more
 * than 50 values per metric in the end, pass at 95 and marginal at 75 of 100 points. Its removal of outliers is left out.
 */
const WEIGHT = 10
const MINUTE = 60
const JUDGED_EVERY = 1_800
const LIFETIME = 3_600
const CONFIDENCE = 0.98
const TOLERANCE = 0.25
const MARGINAL = 75
/** Two groups, errors and p99, of the same weight. */
const POINTS = 50

type Series = Record<'errors' | 'p99', Record<'canary' | 'stable', number[]>>

export const kayenta: CreatePolicy = ({ buckets = [] }) => {
  const series: Series = { errors: { canary: [], stable: [] }, p99: { canary: [], stable: [] } }
  let minute: BenchInterval[] = []
  let minuteEnds = MINUTE
  let judged = 0
  return {
    weight: WEIGHT,
    observe(look) {
      if (!('noData' in look)) minute.push(look)
      if (look.t >= minuteEnds) {
        addMinute(series, minute, buckets)
        minute = []
        minuteEnds += MINUTE
      }
      if (look.t < judged + JUDGED_EVERY) return { decision: 'continue', weight: WEIGHT }
      judged += JUDGED_EVERY
      if (score(series) < MARGINAL) return { decision: 'abort' }
      return judged >= LIFETIME ? { decision: 'promote' } : { decision: 'continue', weight: WEIGHT }
    },
  }
}

function addMinute(series: Series, minute: readonly BenchInterval[], edges: readonly number[]): void {
  for (const role of ['canary', 'stable'] as const) {
    const sum = (of: (served: BenchTraffic) => number) => minute.reduce((total, one) => total + of(one[role]), 0)
    const requests = sum((served) => served.requests)
    if (requests === 0) continue
    series.errors[role].push(sum(({ errors }) => errors) / requests)
    series.p99[role].push(histogramQuantile(0.99, edges, (bucket) => sum(({ buckets }) => buckets[bucket] ?? 0)))
  }
}

/** Points of 100. A canary without any data has none. */
function score({ errors, p99 }: Series): number {
  if (errors.canary.length === 0) return 0
  return 100 - POINTS * [errors, p99].filter(({ canary, stable }) => isHigh(canary, stable)).length
}

/** Whether the canary's values are higher: the lower end of the shift's confidence interval lies beyond the tolerance. */
export function isHigh(canary: readonly number[], stable: readonly number[]): boolean {
  if (canary.length === 0 || stable.length === 0) return false
  if (canary.length === stable.length && canary.every((value, index) => value === stable[index])) return false
  const shifts = Float64Array.from(canary.flatMap((one) => stable.map((other) => one - other))).sort()
  const pairs = shifts.length
  const z = normalQuantile((1 + CONFIDENCE) / 2)
  const spread = z * Math.sqrt((pairs * (canary.length + stable.length + 1)) / 12)
  const lowest = Math.max(0, Math.floor(pairs / 2 - spread))
  const estimate = (shifts[Math.floor((pairs - 1) / 2)]! + shifts[Math.ceil((pairs - 1) / 2)]!) / 2
  return shifts[lowest]! > TOLERANCE * Math.abs(estimate)
}
