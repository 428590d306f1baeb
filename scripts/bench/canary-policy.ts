import { startEvidence } from '../../src/core/analysis/evidence.ts'
import { AnalysisSettings } from '../../src/core/analysis/settings.ts'
import { ms } from '../../src/core/duration.ts'
import type { Traffic } from '../../src/core/metrics/traffic.ts'
import { scrapes } from '../../src/core/rollout/judge.ts'
import { advance, next } from '../../src/core/rollout/machine.ts'
import { type CanaryPlan, Steps } from '../../src/core/rollout/plan.ts'
import { type Rollout, startRollout } from '../../src/core/rollout/rollout.ts'

/** What a bench says of the rollout that it plays. Times are seconds, bucket edges milliseconds. */
export interface BenchConfig {
  readonly steps: readonly number[]
  readonly scrapeSeconds?: number
  readonly minStepSeconds?: number
  readonly maxStepSeconds?: number
  readonly bakeSeconds?: number
  readonly buckets?: readonly number[]
  /** Intervals of the stable version before the rollout. */
  readonly history?: readonly { readonly stable: BenchTraffic }[]
  /** Totals of the stable version over 24 hours. */
  readonly baseline?: { readonly requests: number; readonly errors: number }
  /** Settings of the input `analysis`. */
  readonly analysis?: object
}

interface BenchTraffic {
  readonly requests: number
  readonly errors: number
  readonly buckets: ArrayLike<number>
}

export interface BenchInterval {
  readonly t: number
  readonly dt: number
  readonly weight: number
  readonly canary: BenchTraffic
  readonly stable: BenchTraffic
}

export interface BenchDecision {
  readonly decision: 'continue' | 'promote' | 'abort'
  readonly weight: number
  readonly proven: boolean
  readonly reason: string
}

/** The decision code of canary-shift behind the bench's interface: it plays the router and the clock, and decides nothing. */
export function createPolicy(config: BenchConfig) {
  const plan = planFor(config)
  let rollout = proceed(startRollout('bench', plan, 0, evidenceFor(config, plan)), 0)
  return {
    weight: rollout.weight,
    observe({ t, dt, weight, canary, stable }: BenchInterval): BenchDecision {
      const at = t * 1000
      const interval = {
        at,
        duration: dt * 1000,
        weight,
        edges: config.buckets ?? [],
        canary: traffic(canary),
        stable: traffic(stable),
      }
      const observation = { at, interval, health: [], answers: {} }
      rollout = proceed(advance(rollout, { type: 'observed', at, observation }), at)
      const { phase, because, unproven } = rollout
      const decision = phase === 'aborted' ? 'abort' : phase === 'promoted' ? 'promote' : 'continue'
      return { decision, weight: rollout.weight, proven: unproven.length === 0, reason: because }
    },
  }
}

/** Every effect but a watch succeeds at once. */
function proceed(rollout: Rollout, at: number): Rollout {
  const effect = next(rollout)
  return effect === undefined || effect.do === 'watch' ? rollout : proceed(advance(rollout, { type: 'proven', at }), at)
}

function planFor(config: BenchConfig): CanaryPlan {
  const { minStepSeconds = 30, maxStepSeconds = 180, bakeSeconds = 0 } = config
  const times = { 'min-bake': `${minStepSeconds}s`, bake: `${Math.max(minStepSeconds, maxStepSeconds)}s` }
  return {
    steps: Steps.parse(config.steps.map((weight) => (weight < 100 ? { weight, ...times } : { weight }))),
    analysis: AnalysisSettings.parse(config.analysis ?? {}),
    conditions: [],
    traffic: true,
    scrapeInterval: ms((config.scrapeSeconds ?? 15) * 1000),
    refusalThreshold: 3,
    onAbort: 'rollback',
    afterPromotion: 'swap',
    deadline: ms(86_400_000),
    ...(bakeSeconds > 0 && { holdBack: ms(bakeSeconds * 1000) }),
  }
}

function evidenceFor({ history = [], baseline, buckets = [] }: BenchConfig, plan: CanaryPlan) {
  if (history.length === 0 && baseline === undefined) return undefined
  const totals = baseline && { ...baseline, buckets: [] }
  return startEvidence({
    settings: plan.analysis,
    edges: buckets,
    horizon: scrapes(plan),
    history: history.map(({ stable }) => traffic(stable)),
    baseline: totals,
  })
}

function traffic({ requests, errors, buckets }: BenchTraffic): Traffic {
  return { requests, errors, buckets: Array.from(buckets) }
}
