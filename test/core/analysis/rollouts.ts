import {
  type EvidencePlan,
  type EvidenceState,
  observeEvidence,
  proofNeeded,
  readEvidence,
  startEvidence,
  startStepEvidence,
} from '../../../src/core/analysis/evidence.ts'
import { AnalysisSettings } from '../../../src/core/analysis/settings.ts'
import type { Interval, Traffic } from '../../../src/core/metrics/traffic.ts'
import { clustered, independent, seeded } from './worlds.ts'

/** A world in which both versions are asked at a steady pace, 15 s to a scrape. */
export interface World {
  /** Requests a second, both versions together. */
  readonly rate: number
  /** Share of bad requests, at a time in seconds from the start; before it, history. */
  readonly stable: (time: number) => number
  /** By default that of the stable version. */
  readonly canary?: ((time: number) => number) | undefined
  /** Mean size of the clusters in which errors come; 1: independent. */
  readonly cluster?: number | undefined
  readonly weights?: readonly number[] | undefined
}

export interface Outcome {
  readonly end: 'abort' | 'promote'
  /** Seconds. */
  readonly at: number
  readonly blame: string
}

const SCRAPE = 15
const SHORTEST = 30
const LONGEST = 180

export const SETTINGS = AnalysisSettings.parse({})

/** History of half an hour and a baseline of a day, as the stable version serves them before `time` 0. */
export function known(world: World, run: number): Pick<EvidencePlan, 'history' | 'baseline'> {
  const random = seeded(run * 65_537 + 11)
  const history = Array.from({ length: 120 }, (_, index) =>
    serve(random, world, world.rate * SCRAPE, index * SCRAPE - 1800),
  )
  const requests = world.rate * 86_400
  return { history, baseline: { requests, errors: Math.round(requests * world.stable(-1e6)), buckets: [] } }
}

export const NOTHING_KNOWN: Pick<EvidencePlan, 'history' | 'baseline'> = { history: [], baseline: undefined }

/** A whole rollout with the times of the defaults: a step ends when proven, after 30 s at least and 180 s at most. */
export function roll(world: World, run: number, before: Pick<EvidencePlan, 'history' | 'baseline'>): Outcome {
  const random = seeded(run * 7919 + 1)
  const weights = world.weights ?? [10, 25, 50, 75]
  let state = startEvidence({ settings: SETTINGS, edges: [], horizon: 58, ...before })
  let time = 0
  for (const [step, weight] of weights.entries()) {
    for (let stay = SCRAPE; stay <= LONGEST; stay += SCRAPE) {
      const interval = next(random, world, weight, time)
      time += SCRAPE
      state = observeEvidence(SETTINGS, state, interval, stay === SCRAPE)
      const reading = readEvidence(SETTINGS, state)
      if (reading.logE >= reading.limit) return { end: 'abort', at: time, blame: reading.blame }
      const proven = reading.proof >= proofNeeded(SETTINGS, step, weights.length)
      if (proven && !reading.suspicious && stay >= SHORTEST) break
    }
    state = startStepEvidence(SETTINGS, state)
  }
  return { end: 'promote', at: time, blame: '' }
}

/** One interval of a world at a weight, `time` seconds after the start. */
export function next(random: () => number, world: World, weight: number, time: number): Interval {
  const requests = world.rate * SCRAPE
  const canary = independent(random, requests, weight / 100)
  const rate = world.canary ?? world.stable
  return {
    at: 1_700_000_000_000 + (time + SCRAPE) * 1000,
    duration: SCRAPE * 1000,
    weight,
    edges: [],
    canary: { requests: canary, errors: errors(random, world, canary, rate(time)), buckets: [] },
    stable: serve(random, world, requests - canary, time),
  }
}

/** Shares of rollouts of the same world that were aborted, and when and why. */
export function many(
  runs: number,
  rollout: (run: number) => Outcome,
): { share: number; at: number[]; blames: Set<string> } {
  const aborted = Array.from({ length: runs }, (_, run) => rollout(run)).filter(({ end }) => end === 'abort')
  const at = aborted.map((outcome) => outcome.at).toSorted((one, other) => one - other)
  return { share: aborted.length / runs, at, blames: new Set(aborted.map(({ blame }) => blame)) }
}

/** What a JSON file makes of a state. */
export function stored(state: EvidenceState): unknown {
  return JSON.parse(JSON.stringify(state))
}

function serve(random: () => number, world: World, requests: number, time: number): Traffic {
  return { requests, errors: errors(random, world, requests, world.stable(time)), buckets: [] }
}

function errors(random: () => number, { cluster = 1 }: World, requests: number, rate: number): number {
  return cluster > 1 ? clustered(random, requests, rate, cluster) : independent(random, requests, rate)
}
