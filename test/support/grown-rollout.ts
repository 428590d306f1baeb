import { advance } from '../../src/core/rollout/machine.ts'
import { next } from '../../src/core/rollout/next.ts'
import { type Rollout, startRollout } from '../../src/core/rollout/rollout.ts'
import { canaryPlan } from './canary-plan.ts'

const EDGES = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]
const BUCKETS = [120_034, 91_022, 44_120, 13_007, 4_903, 711, 203, 44, 12, 3, 1, 0]

const arm = (requests: number, errors: number) => ({
  requests,
  errors,
  buckets: BUCKETS.map((count) => Math.round((count * requests) / 274_060)),
})

/** Counters of several instances at their last scrape, with numbers as large as those of a busy month. */
const snapshot = (role: string, instances: number) => ({
  at: 1_790_000_000_000,
  since: 1_789_999_000_000,
  edges: EDGES,
  instances: Object.fromEntries(
    Array.from({ length: instances }, (_, i) => [
      `http://10.0.${role === 'canary' ? 1 : 2}.${i}:8080/metrics#1789990000${i}`,
      {
        requests: 48_203_118 + i,
        errors: 48_211,
        buckets: BUCKETS.map((count, bucket) => count * 170 + i * bucket),
        startedAt: 1_789_990_000_000,
        missed: 0,
      },
    ]),
  ),
})

/** A rollout after forty looks, with latency, an SLO, history, a condition and this many instances of each version. */
export function grownRollout(instances = 4): Rollout {
  const conditions = [{ metric: 'p95', operator: '<=', expected: '1000ms', failing: '2000ms' }]
  const plan = canaryPlan({
    steps: [10, 25, 50, 75],
    conditions,
    analysis: { slo: { 'error-rate': '5%' } },
    interval: '15s',
  })
  let rollout = startRollout('9fceb02d0ae598e95dc970b74767f19372d61af8', plan, 1_790_000_000_000)
  for (let look = 1; look <= 40; look++) {
    const at = 1_790_000_000_000 + look * 15_000
    for (let effect = next(rollout); effect !== undefined && effect.do !== 'watch'; effect = next(rollout))
      rollout = advance(rollout, { type: 'proven', at })
    const interval = {
      at,
      duration: 15_000,
      weight: rollout.weight,
      edges: EDGES,
      canary: arm(1_501 + look, look % 3),
      stable: arm(13_507 - look, 12 + (look % 5)),
    }
    const origin = { at, canary: snapshot('canary', instances), stable: snapshot('stable', instances) }
    const health = [{ state: 'healthy' as const, streak: look, last: { up: true, detail: 'answered 200' }, at }]
    const baseline = { traffic: arm(1_200_000, 9_800), edges: EDGES }
    rollout = advance(rollout, {
      type: 'observed',
      at,
      origin,
      observation: { at, interval, health, answers: {}, baseline },
    })
  }
  return rollout
}
