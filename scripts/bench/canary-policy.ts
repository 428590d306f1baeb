import { AnalysisSettings } from '../../src/core/analysis/settings.ts'
import { ms } from '../../src/core/duration.ts'
import type { Interval, Traffic } from '../../src/core/metrics/traffic.ts'
import { advance } from '../../src/core/rollout/machine.ts'
import { next } from '../../src/core/rollout/next.ts'
import { type CanaryPlan, Steps } from '../../src/core/rollout/plan.ts'
import { type Rollout, startRollout } from '../../src/core/rollout/rollout.ts'
import type { Known } from '../../src/core/rollout/start-evidence.ts'
import type { BenchConfig, BenchDecision, BenchInterval, BenchLook, BenchTraffic } from './policy.ts'

/** The decision code of canary-shift behind the bench's interface: it plays the router and the clock, and decides nothing. */
export function createPolicy(config: BenchConfig) {
  const plan = planFor(config)
  const { buckets = [] } = config
  const known = knownOf(config)
  let rollout = proceed(startRollout('bench', plan, 0), 0)
  return {
    weight: rollout.weight,
    observe(look: BenchLook): Required<BenchDecision> {
      const at = look.t * 1000
      const seen = 'noData' in look ? { noData: look.noData } : { interval: intervalOf(look, buckets) }
      const first = rollout.judge.evidence === undefined ? known : {}
      const observation = { at, ...seen, ...first, health: [], answers: {} }
      rollout = proceed(advance(rollout, { type: 'observed', at, observation }), at)
      const { phase, because, unproven } = rollout
      const decision = phase === 'aborted' ? 'abort' : phase === 'promoted' ? 'promote' : 'continue'
      return { decision, weight: rollout.weight, proven: unproven.length === 0, reason: because }
    },
    /** Everything that is kept of the rollout between two looks. */
    state: () => rollout,
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

/** What the first interval of a rollout brings besides itself. */
function knownOf({ history = [], baseline, buckets: edges = [] }: BenchConfig): Known {
  const intervals = history.map(({ stable }) => traffic(stable))
  return {
    ...(baseline && { baseline: { traffic: traffic({ buckets: [], ...baseline }), edges } }),
    ...(intervals.length > 0 && { past: { edges, intervals } }),
  }
}

function intervalOf({ t, dt, weight, canary, stable }: BenchInterval, edges: readonly number[]): Interval {
  return { at: t * 1000, duration: dt * 1000, weight, edges, canary: traffic(canary), stable: traffic(stable) }
}

function traffic({ requests, errors, buckets }: BenchTraffic): Traffic {
  return { requests, errors, buckets: Array.isArray(buckets) ? buckets : Array.from(buckets) }
}
