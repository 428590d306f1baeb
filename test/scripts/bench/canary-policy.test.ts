import { describe, expect, it } from 'vitest'
import { createPolicy } from '../../../scripts/bench/canary-policy.ts'
import type { BenchLook, BenchTraffic } from '../../../scripts/bench/policy.ts'

const EDGES = [100, 500]
const CONFIG = { steps: [10, 50, 100], scrapeSeconds: 15, buckets: EDGES }

function served(requests: number, errors: number): BenchTraffic {
  return { requests, errors, buckets: Float64Array.of(0.8 * requests, 0.15 * requests, 0.05 * requests) }
}

/** A look at 10 000 requests, of which the canary has its share. */
function look(t: number, weight: number, canaryErrors: number): BenchLook {
  const canary = 100 * weight
  return { t, dt: 15, weight, canary: served(canary, canaryErrors), stable: served(10_000 - canary, 10) }
}

/** Plays a healthy canary to its end; the weights that it had. */
function lead(policy: ReturnType<typeof createPolicy>) {
  const weights = [policy.weight]
  for (let t = 15; ; t += 15) {
    const weight = weights.at(-1)!
    const decided = policy.observe(look(t, weight, weight / 10))
    if (decided.weight !== weight) weights.push(decided.weight)
    if (decided.decision !== 'continue' || t > 3_600) return { weights, end: decided }
  }
}

describe('the adapter of the decision code', () => {
  it('begins at the first step of the plan', () => {
    expect(createPolicy(CONFIG).weight).toBe(10)
  })

  it('raises the weight as soon as a step is proven, and promotes after the last one below 100', () => {
    const { weights, end } = lead(createPolicy(CONFIG))
    expect(weights).toEqual([10, 50, 100])
    expect(end).toMatchObject({ decision: 'promote', proven: true, reason: 'every step was proven good' })
  })

  it('aborts with the reason of the decision code, and all traffic is back', () => {
    const policy = createPolicy(CONFIG)
    const decided = policy.observe(look(15, 10, 500))
    expect(decided).toMatchObject({ decision: 'abort', weight: 0 })
    expect(decided.reason).toContain('the canary is worse: errors')
  })

  it('honours the longest time of a step, and says that nothing was proven', () => {
    const policy = createPolicy({ ...CONFIG, maxStepSeconds: 45 })
    const quiet = (t: number): BenchLook => ({ t, dt: 15, weight: 10, canary: served(1, 0), stable: served(9, 0) })
    expect([15, 30, 45].map((t) => policy.observe(quiet(t)).weight)).toEqual([10, 10, 50])
    expect(policy.observe(quiet(60)).proven).toBe(false)
  })

  it('waits for data where a look brought none, and gives up after the time for it', () => {
    const policy = createPolicy(CONFIG)
    const silent = (t: number) => policy.observe({ t, weight: 10, noData: 'the scrape failed' })
    expect(silent(15)).toMatchObject({ decision: 'continue', weight: 10 })
    const ends = Array.from({ length: 30 }, (_, index) => silent(30 + 15 * index)).find(
      ({ decision }) => decision !== 'continue',
    )
    expect(ends).toMatchObject({ decision: 'abort' })
    expect(ends?.reason).toContain('no data for 5m: the scrape failed')
  })

  it('hands its history to the decision code with the first interval, as a source would', () => {
    const history = Array.from({ length: 120 }, (_, index) => ({ stable: served(10_000, 90 + (index % 21)) }))
    const baseline = { requests: 8_640_000, errors: 86_400 }
    const [known, none] = [createPolicy({ ...CONFIG, history, baseline }), createPolicy(CONFIG)]
    for (const policy of [known, none]) {
      policy.observe({ t: 15, weight: 10, noData: 'the scrape failed' })
      expect(policy.state().judge.evidence).toBeUndefined()
      policy.observe(look(30, 10, 1))
    }
    expect(known.state().judge.evidence).toMatchObject({
      errors: { caution: null },
      history: { long: { requests: expect.any(Number) } },
      latency: { edges: EDGES, wary: false },
    })
    expect(none.state().judge.evidence).toMatchObject({ errors: { caution: {} }, history: null })
  })

  it('keeps all that it knows as plain JSON', () => {
    const policy = createPolicy(CONFIG)
    policy.observe(look(15, 10, 1))
    expect(JSON.parse(JSON.stringify(policy.state()))).toEqual(policy.state())
  })

  it('adds a hold-back where it is asked for', () => {
    expect(lead(createPolicy({ ...CONFIG, bakeSeconds: 30 })).weights).toEqual([10, 50, 95, 100])
  })
})
