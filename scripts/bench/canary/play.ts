import { POLICIES, type PolicyName } from '../policies.ts'
import type { BenchConfig, BenchDecision } from '../policy.ts'
import { EDGES } from '../worlds/latency.ts'
import { type Nature, nature, nothingServed } from '../worlds/nature.ts'
import { TICK, type World } from '../worlds/world.ts'

/**
 * What is known of the stable version when a rollout starts. `known`: the last half hour and totals over 24 hours; `life`: the
 * totals alone, as a scrape of its counters has them; `none`: nothing.
 */
export const PASTS = ['known', 'life', 'none'] as const
export type Past = (typeof PASTS)[number]

/** One way to play a world. */
export interface Way {
  readonly policy: PolicyName
  readonly past: Past
  readonly scrapeSeconds: number
}

export interface Outcome {
  readonly decision: 'promote' | 'abort' | 'timeout'
  readonly seconds: number
  /** Requests of the first hour that were bad because of the canary: until the abort, or with all traffic on it once promoted. */
  readonly harm: number
  readonly canaryRequests: number
  readonly proven: boolean
  readonly reason: string
}

export const STEPS: readonly number[] = [10, 25, 50, 75, 100]
const HOUR = 3_600
const LONGEST = 7_200

/** One rollout from its first request to its decision. */
export function play(world: World, way: Way, replication: number, seed: number): Outcome {
  const around = nature(world, seed, replication)
  const policy = POLICIES[way.policy](configFor(world, way, around))
  let { weight } = policy
  let tick = 0
  let seen = 0
  let harm = 0
  let canaryRequests = 0
  let [canary, stable] = [nothingServed(), nothingServed()]
  for (let look = 1; ; look++) {
    const { lost, late } = around.scrape(look)
    const before = canary.requests
    for (const end = tick + way.scrapeSeconds / TICK + late; tick < end; tick++) {
      harm += around.serve(tick, weight, canary, stable)
    }
    canaryRequests += canary.requests - before
    const t = tick * TICK
    const decided = policy.observe(
      lost === undefined ? { t, dt: t - seen, weight, canary, stable } : { t, weight, noData: lost },
    )
    if (decided.decision !== 'continue' || t >= LONGEST) return outcome(around, decided, { t, harm, canaryRequests })
    if (lost === undefined) {
      seen = t
      canary = nothingServed()
      stable = nothingServed()
    }
    weight = decided.weight ?? weight
  }
}

function configFor(world: World, { past, scrapeSeconds }: Way, around: Nature): BenchConfig {
  return {
    steps: STEPS,
    scrapeSeconds,
    buckets: EDGES,
    ...(past === 'known' && { history: around.history() }),
    ...(past !== 'none' && { baseline: around.day() }),
    ...(world.analysis && { analysis: world.analysis(scrapeSeconds) }),
  }
}

function outcome(
  around: Nature,
  { decision, proven = false, reason = '' }: BenchDecision,
  { t, harm, canaryRequests }: { t: number; harm: number; canaryRequests: number },
): Outcome {
  const later = decision === 'abort' ? 0 : harmAfter(around, t)
  const ended = decision === 'continue' ? 'timeout' : decision
  return { decision: ended, seconds: t, harm: harm + later, canaryRequests, proven, reason }
}

function harmAfter(around: Nature, from: number): number {
  let harm = 0
  for (let time = from; time < HOUR; time += 60) harm += around.harmAt(time / TICK) * Math.min(60, HOUR - time)
  return harm
}
