import type { BenchDecision, BenchLook, BenchTraffic, CreatePolicy } from '../../../../scripts/bench/policy.ts'

export const STEPS = [10, 25, 50, 75, 100]
export const EDGES = [100, 250, 500, 1000]

/** 1000 requests, so many of them errors, all of them within 100 ms unless said otherwise. */
export function served(errors: number, buckets: readonly number[] = [1000, 0, 0, 0, 0]): BenchTraffic {
  return { requests: 1000, errors, buckets }
}

export const NOTHING: BenchTraffic = { requests: 0, errors: 0, buckets: [0, 0, 0, 0, 0] }

/** Leads a rollout with a look every 15 seconds; `canary` is what it serves in the look that ends at `t`. */
export function lead(
  create: CreatePolicy,
  canary: (t: number) => BenchTraffic | string,
): { end: BenchDecision['decision']; at: number; weights: readonly (readonly [t: number, weight: number])[] } {
  const policy = create({ steps: STEPS, buckets: EDGES, scrapeSeconds: 15 })
  let { weight } = policy
  const weights: [number, number][] = [[0, weight]]
  for (let t = 15; t <= 7_200; t += 15) {
    const seen = canary(t)
    const look: BenchLook =
      typeof seen === 'string' ? { t, weight, noData: seen } : { t, dt: 15, weight, canary: seen, stable: served(10) }
    const { decision, weight: next = weight } = policy.observe(look)
    if (decision !== 'continue') return { end: decision, at: t, weights }
    if (next !== weight) weights.push([t, (weight = next)])
  }
  return { end: 'continue', at: 7_200, weights }
}
