import type { CreatePolicy } from '../policy.ts'
import { canaryWindow } from './canary-window.ts'

/**
 * Flagger. From docs/gitbook/usage/how-it-works.md and metrics.md of fluxcd/flagger: `interval: 1m`, `threshold: 5`,
 * `maxWeight: 50`, `stepWeight: 10`, `request-success-rate` at least 99 and `request-duration` (p99) at most 500 ms, both over
 * `1m`. Its promotion phase after the last weight is left out, which only makes it faster.
 */
const INTERVAL = 60
const THRESHOLD = 5
const STEP_WEIGHT = 10
const MAX_WEIGHT = 50
const LEAST_SUCCESS = 0.99
const SLOWEST = 500

/** Failed checks add up over the whole rollout; the check after the last one allowed rolls back. A failed check holds the weight. */
export const flagger: CreatePolicy = ({ buckets }) => {
  const window = canaryWindow(INTERVAL, buckets)
  let weight = STEP_WEIGHT
  let due = INTERVAL
  let failed = 0
  return {
    weight,
    observe(look) {
      window.add(look)
      if (look.t < due) return { decision: 'continue', weight }
      due = look.t + INTERVAL
      if (failed >= THRESHOLD) return { decision: 'abort' }
      const passed = 1 - window.errorShare() >= LEAST_SUCCESS && window.quantile(0.99) <= SLOWEST
      if (!passed) failed += 1
      else if (weight >= MAX_WEIGHT) return { decision: 'promote' }
      else weight += STEP_WEIGHT
      return { decision: 'continue', weight }
    },
  }
}
