import { z } from 'zod'
import type { Interval, Traffic } from '../metrics/traffic.ts'
import { tally } from './counts.ts'
import { Dispersion, measuredTrust, observeDispersion, pairsOf, startDispersion, waryTrust } from './dispersion.ts'
import { chooseEdges, type Histogram, slowerThan } from './latency-edges.ts'
import {
  type Above,
  blamedEdge,
  LatencyTest,
  latencyEvidence,
  observeLatency,
  startLatencyTest,
} from './latency-test.ts'
import { observeRatio, RatioTest, ratioEvidence, startRatioTest } from './ratio-test.ts'
import type { AnalysisSettings } from './settings.ts'
import { leastTrust } from './trust.ts'

/** Everything about latency: the edges that are judged, the test against the canary, and per edge the proof that it is good. */
export const LatencyJudge = z.strictObject({
  horizon: z.int().min(0),
  edges: z.array(z.number()),
  test: LatencyTest.nullable(),
  proofs: z.array(RatioTest),
  dispersions: z.array(Dispersion),
  /** The dispersions were not known before the rollout. */
  wary: z.boolean(),
  /** Without history the edges are chosen from the first requests of the stable version, which are then not judged. */
  learning: z.strictObject({ edges: z.array(z.number()), buckets: z.array(z.number()) }).nullable(),
})
export type LatencyJudge = z.output<typeof LatencyJudge>

/** Requests of the stable version that are enough to choose edges from. */
const ENOUGH = 200
/** Comparisons of the stable version with itself after which the dispersion above the lowest edge is known. */
const KNOWN = 20
/** Pauses make clusters of the slowest requests, those of which the dispersion is known last: every edge is feared for. */
const FEAR = { phi: 4, pairs: 2 }

export interface LatencyPast {
  readonly edges: readonly number[]
  readonly history: readonly Traffic[]
  readonly baseline?: Traffic | undefined
  readonly horizon: number
}

/** Chooses the edges from history, else from the baseline, else from what the stable version serves first. */
export function startLatencyJudge(settings: AnalysisSettings, past: LatencyPast): LatencyJudge {
  const { edges, history, baseline, horizon } = past
  const before = history.reduce<readonly number[]>((sum, { buckets }) => addBuckets(sum, buckets), [])
  const known = [before, baseline?.buckets ?? []].map((buckets) => chooseEdges({ edges, buckets }))
  const chosen = known.find((found) => found.length > 0)
  if (chosen === undefined) {
    return {
      horizon,
      edges: [],
      test: null,
      proofs: [],
      dispersions: [],
      wary: true,
      learning: { edges: [], buckets: [] },
    }
  }
  const judge = begin(settings, horizon, chosen)
  const dispersions = judge.dispersions.map((dispersion, index) =>
    history.reduce((state, { buckets }) => {
      const slow = slowerThan(chosen[index]!, { edges, buckets })
      return slow === null ? state : observeDispersion(state, tally(sum(buckets), slow))
    }, dispersion),
  )
  const wary = dispersions[0] === undefined || pairsOf(dispersions[0]) < KNOWN
  return { ...judge, dispersions, wary }
}

/** One interval. `judged: false` (warm-up) learns about the stable version and leaves the canary alone. */
export function observeLatencies(
  settings: AnalysisSettings,
  judge: LatencyJudge,
  interval: Interval,
  judged: boolean,
): LatencyJudge {
  if (judge.test === null) return learn(settings, judge, { edges: interval.edges, buckets: interval.stable.buckets })
  const canary = above(judge.edges, interval.edges, interval.canary)
  const stable = above(judge.edges, interval.edges, interval.stable)
  const dispersions = judge.dispersions.map((state, index) => {
    const slow = stable.above[index] ?? null
    return slow === null ? state : observeDispersion(state, tally(stable.requests, slow))
  })
  if (!judged) return { ...judge, dispersions }
  const before = (index: number) => judge.dispersions[index]!
  const measured = dispersions.map((after, index) => measuredTrust(before(index), after, settings.dispersion))
  const proofs = judge.proofs.map((proof, index) => {
    const slow = { canary: canary.above[index] ?? null, stable: stable.above[index] ?? null }
    if (slow.canary === null || slow.stable === null) return proof
    const counts = { canary: tally(canary.requests, slow.canary), stable: tally(stable.requests, slow.stable) }
    return observeRatio(proof, counts, measured[index]!)
  })
  const feared = judge.wary
    ? dispersions.map((after, index) => waryTrust(before(index), after, settings.dispersion, FEAR))
    : []
  const trust = leastTrust([...feared, ...measured])
  return { ...judge, dispersions, proofs, test: observeLatency(judge.test, { canary, stable }, trust) }
}

/** Forgets the proofs: every step has to earn its own. */
export function startStepLatency(settings: AnalysisSettings, judge: LatencyJudge): LatencyJudge {
  return { ...judge, proofs: judge.proofs.map(() => startProof(settings)) }
}

/** log E against the canary. */
export function latenciesEvidence({ test }: LatencyJudge): number {
  return test === null ? 0 : latencyEvidence(test)
}

/** log of the smallest proof over the edges; 0, that is none, while the edges are not known but latency is measured. */
export function latencyProof({ proofs, learning }: LatencyJudge): number {
  if (learning !== null) return learning.buckets.length > 0 ? 0 : Number.MAX_VALUE
  return Math.min(...proofs.map(ratioEvidence))
}

/** The edge in milliseconds that weighs most against the canary. */
export function blamedLatency({ edges, test }: LatencyJudge): number {
  return test === null ? 0 : edges[blamedEdge(test)]!
}

function begin(settings: AnalysisSettings, horizon: number, edges: number[]): LatencyJudge {
  const test = startLatencyTest(edges.length, settings['latency-tolerance'], settings['latency-floor'], horizon)
  const proofs = edges.map(() => startProof(settings))
  return { horizon, edges, test, proofs, dispersions: edges.map(() => startDispersion(1)), wary: true, learning: null }
}

function startProof(settings: AnalysisSettings): RatioTest {
  const tolerance = settings['latency-bad-tolerance']
  return startRatioTest({ side: 'better', tolerance, floor: settings['latency-bad-floor'] })
}

function learn(settings: AnalysisSettings, judge: LatencyJudge, seen: Histogram): LatencyJudge {
  const known = judge.learning
  const same = known !== null && known.edges.length === seen.edges.length
  const buckets = same ? addBuckets(known.buckets, seen.buckets) : [...seen.buckets]
  const chosen = sum(buckets) < ENOUGH ? [] : chooseEdges({ edges: seen.edges, buckets })
  if (chosen.length > 0) return begin(settings, judge.horizon, chosen)
  return { ...judge, learning: { edges: [...seen.edges], buckets } }
}

function above(judged: readonly number[], edges: readonly number[], { buckets }: Traffic): Above {
  return { requests: sum(buckets), above: judged.map((edge) => slowerThan(edge, { edges, buckets })) }
}

function addBuckets(one: readonly number[], other: readonly number[]): number[] {
  const longest = one.length > other.length ? one : other
  return longest.map((_, index) => (one[index] ?? 0) + (other[index] ?? 0))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
