import { type Sample, showSeries } from './exposition.ts'

/** Why an answer cannot be counted, as the end of a sentence about it. */
export interface Unusable {
  readonly because: string
}

export type Result<Value> = Value | Unusable

export function unusable(because: string): Unusable {
  return { because }
}

export function isUnusable<Value extends object>(result: Result<Value>): result is Unusable {
  return 'because' in result
}

/** The sum of counters as a whole number; a value that no counter can have makes it unusable. */
export function totalOf(samples: readonly Sample[]): number | Unusable {
  let total = 0
  for (const sample of samples) {
    if (!Number.isFinite(sample.value) || sample.value < 0) {
      return unusable(`${showSeries(sample)} is ${sample.value}, which is no count`)
    }
    total += sample.value
  }
  return total <= Number.MAX_SAFE_INTEGER ? Math.round(total) : unusable(`${total} is too large to be counted exactly`)
}
