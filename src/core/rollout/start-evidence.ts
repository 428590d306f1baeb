import { type EvidenceState, startEvidence } from '../analysis/evidence.ts'
import { commonEdges } from '../metrics/buckets.ts'
import { coarsenTraffic, type Interval, type Past, type PastWanted, type Traffic } from '../metrics/traffic.ts'
import type { CanaryPlan } from './plan.ts'

/** What is known of the stable version when the first interval of both is seen. */
export interface Known {
  /** Totals over its life; they choose the latency buckets among `edges` when the past does not. */
  readonly baseline?: { readonly traffic: Traffic; readonly edges: readonly number[] } | undefined
  /** Its intervals before the rollout. */
  readonly past?: Omit<Past, 'duration'> | undefined
}

/** The past that a plan asks for, in at most 120 intervals: half an hour, or as long as it would learn. */
const SPAN = 1_800_000
const INTERVALS = 120

/** What to ask a source for when the past ended `ago` milliseconds ago. */
export function pastWanted({ analysis }: CanaryPlan, ago: number): PastWanted {
  const span = Math.max(SPAN, analysis.learn)
  return { span, interval: Math.ceil(span / INTERVALS), ago: Math.max(0, ago) }
}

/** No evidence yet, but what is known of the stable version, on the edges that all of it has. */
export function startFrom(plan: CanaryPlan, { edges: now }: Interval, { baseline, past }: Known): EvidenceState {
  const own = baseline?.edges ?? now
  const shared = commonEdges([own, past?.edges ?? own])
  const edges = shared.length > 0 ? shared : own
  return startEvidence({
    settings: plan.analysis,
    edges,
    horizon: scrapes(plan),
    history: past?.intervals.map((traffic) => coarsenTraffic(traffic, past.edges, shared)) ?? [],
    baseline: baseline && coarsenTraffic(baseline.traffic, own, edges),
  })
}

/** Scrapes that the plan takes at the longest, for the prior over the moment at which a canary turns bad. */
function scrapes({ steps, scrapeInterval, holdBack }: CanaryPlan): number {
  const bakes = steps.filter(({ weight }) => weight < 100).reduce((sum, { bake = 180_000 }) => sum + bake, 0)
  return Math.max(1, Math.ceil((bakes + (holdBack ?? 0) + 150_000) / scrapeInterval))
}
