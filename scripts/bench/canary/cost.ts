import { createPolicy } from '../canary-policy.ts'
import type { BenchInterval } from '../policy.ts'
import { EDGES } from '../worlds/latency.ts'
import { nature, nothingServed } from '../worlds/nature.ts'
import { TICK, type World } from '../worlds/world.ts'
import { STEPS } from './play.ts'
import { quantile } from './quantiles.ts'

export interface Cost {
  /** Milliseconds of one observation, from the counters to the decision. */
  readonly median: number
  readonly mean: number
  /** Bytes of the whole rollout as JSON, at its largest. */
  readonly state: number
}

const ROUNDS = 200

/** Plays a healthy world on this thread and takes the time of each observation; the first rounds only warm up. */
export function costOf(world: World): Cost {
  const times: number[] = []
  let state = 0
  for (let round = 0; round < ROUNDS; round++) {
    const around = nature(world, 1, round)
    const policy = createPolicy({ steps: STEPS, buckets: EDGES, history: around.history(), baseline: around.day() })
    let { weight } = policy
    let decision = 'continue'
    for (let tick = 0; decision === 'continue'; ) {
      const [canary, stable] = [nothingServed(), nothingServed()]
      for (const end = tick + 3; tick < end; tick++) around.serve(tick, weight, canary, stable)
      const look: BenchInterval = { t: tick * TICK, dt: 3 * TICK, weight, canary, stable }
      const started = performance.now()
      const decided = policy.observe(look)
      if (round >= ROUNDS / 2) times.push(performance.now() - started)
      decision = decided.decision
      weight = decided.weight
      state = Math.max(state, JSON.stringify(policy.state()).length)
    }
  }
  return { median: quantile(times, 0.5), mean: times.reduce((sum, time) => sum + time, 0) / times.length, state }
}
