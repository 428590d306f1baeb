import {
  type EvidenceReading,
  type EvidenceState,
  observeEvidence,
  proofNeeded,
  readEvidence,
} from '../analysis/evidence.ts'
import { showDuration } from '../duration.ts'
import { type Health, showHealth } from '../health/health.ts'
import { type Interval, NO_TRAFFIC } from '../metrics/traffic.ts'
import type { Verdict } from '../verdict.ts'
import { conditionName } from './condition-config.ts'
import { type Answer, type Measured, measure, startTally } from './conditions.ts'
import type { CanaryPlan, Watch } from './plan.ts'
import type { JudgeState } from './rollout.ts'
import { type Known, startFrom } from './start-evidence.ts'

/** What one look at both versions brought; the first interval brings what is known of the stable version as well. */
export interface Observation extends Known {
  readonly at: number
  /** Increments since the last look; absent when one of the versions gave none. */
  readonly interval?: Interval | undefined
  /** Why there is no interval, when that means "no data". The first look after a change of weight is only an origin and no lack. */
  readonly noData?: string | undefined
  /** Why there is no interval yet, when that is no lack: nobody read the counters again. No step is left at such a look. */
  readonly waiting?: string | undefined
  /** Why the canary did not answer although the stable version did. */
  readonly refused?: string | undefined
  readonly health: JudgeState['health']
  readonly answers: Readonly<Record<string, Answer>>
}

export type Decision =
  | { readonly kind: 'continue' | 'advance'; readonly because: string; readonly unproven?: boolean }
  /** `suspicious`: what was seen looks bad; the time for which that holds a step back has a deadline. */
  | { readonly kind: 'hold'; readonly because: string; readonly suspicious?: true }
  /** A person is awaited, or a verdict that nobody can reach alone; else time. */
  | { readonly kind: 'pause'; readonly because: string; readonly awaits?: 'person'; readonly verdict?: Verdict }
  | { readonly kind: 'freeze'; readonly because: string }
  | { readonly kind: 'abort'; readonly because: string }

export interface Judged {
  readonly state: JudgeState
  readonly decision: Decision
}

/** Pure: what does this look mean at this step? Bad signs first, then missing data, then time. */
export function judge(plan: CanaryPlan, watch: Watch, before: JudgeState, seen: Observation): Judged {
  const sight = sightOf(plan, watch, count(plan, before, seen), seen)
  const { state } = sight
  const decision = blame(plan, watch, sight) ?? missing(plan, sight, seen) ?? schedule(plan, watch, sight, seen)
  const isHeld = decision.kind === 'hold' && decision.suspicious === true
  const heldNow = isHeld ? (seen.interval?.duration ?? 0) : 0
  return { state: { ...state, held: state.held + heldNow }, decision }
}

function count(plan: CanaryPlan, before: JudgeState, observation: Observation): JudgeState {
  const { at, interval, noData, refused, health } = observation
  const seen = before.seen + (interval === undefined ? 0 : 1)
  const { noDataSince, ...rest } = before
  const lacking = noData !== undefined || (interval !== undefined && interval.canary.requests === 0)
  return {
    ...rest,
    health,
    seen,
    requests: before.requests + (interval?.canary.requests ?? 0),
    refusals: refused === undefined ? 0 : before.refusals + 1,
    ...(lacking && { noDataSince: noDataSince ?? at }),
    ...(interval && plan.traffic && interval.weight < 100 && { evidence: weigh(plan, before, interval, observation) }),
  }
}

function weigh(plan: CanaryPlan, before: JudgeState, interval: Interval, known: Known): EvidenceState {
  const evidence = before.evidence ?? startFrom(plan, interval, known)
  return observeEvidence(plan.analysis, evidence, interval, before.seen === 0)
}

/** All that a look comes to: what is known with it, what the evidence says by now, and how each condition was met. */
interface Sight {
  readonly state: JudgeState
  readonly reading: EvidenceReading | undefined
  readonly measured: readonly Measured[]
}

function sightOf(plan: CanaryPlan, watch: Watch, state: JudgeState, seen: Observation): Sight {
  const reading = state.evidence && readEvidence(plan.analysis, state.evidence)
  if (!watch.analysis) return { state, reading, measured: [] }
  const { canary = NO_TRAFFIC, stable = NO_TRAFFIC, edges = [] } = seen.interval ?? {}
  const measured = plan.conditions.map((condition) => {
    const name = conditionName(condition)
    const tally = state.tallies[name] ?? startTally(state.since)
    return [name, measure(condition, tally, { at: seen.at, canary, stable, edges }, seen.answers[name])] as const
  })
  const tallies = Object.fromEntries(measured.map(([name, { tally }]) => [name, tally]))
  return { state: { ...state, tallies }, reading, measured: measured.map(([, result]) => result) }
}

function blame(plan: CanaryPlan, watch: Watch, { state, reading, measured }: Sight): Decision | undefined {
  const sick = unhealthy(state.health)
  if (sick !== undefined) return { kind: 'abort', because: sick }
  if (state.refusals >= plan.refusalThreshold) {
    return {
      kind: 'abort',
      because: `the canary refused its scrape ${state.refusals} times in a row while the stable version answered`,
    }
  }
  if (!watch.analysis) return undefined
  return byEvidence(reading) ?? byConditions(measured)
}

/** Why the canary is unhealthy; undefined when it is not. */
export function unhealthy(healths: readonly Health[]): string | undefined {
  const sick = healths.find(({ state }) => state === 'unhealthy')
  return sick && `the canary is unhealthy: ${showHealth(sick)}`
}

function byEvidence(reading: Sight['reading']): Decision | undefined {
  if (reading === undefined) return undefined
  const { logE, limit, blame: what, ratio, stableBreaksSlo } = reading
  const strength = `evidence ${logE.toFixed(2)} of ${limit.toFixed(2)}`
  if (stableBreaksSlo) return { kind: 'freeze', because: `the stable version breaks the SLO as well (${strength})` }
  if (logE < limit) return undefined
  const times = what.startsWith('errors') ? `, ${showTimes(ratio.estimate)} the stable version's` : ''
  return { kind: 'abort', because: `the canary is worse: ${what}${times} (${strength})` }
}

/** The estimate is one of a grid that ends at 256. */
function showTimes(estimate: number): string {
  return estimate > 100 ? 'more than 100 times' : `${estimate.toFixed(1)} times`
}

function byConditions(measured: readonly Measured[]): Decision | undefined {
  const bad = (outcome: Measured['outcome']) => measured.find((one) => one.outcome === outcome)
  const failed = bad('failed') ?? bad('errored')
  if (failed !== undefined) return { kind: 'abort', because: failed.because }
  const shared = bad('stable-bad')
  if (shared !== undefined) return { kind: 'freeze', because: shared.because }
  const unsure = bad('inconclusive')
  return unsure && { kind: 'pause', because: unsure.because, verdict: 'inconclusive' }
}

function missing({ analysis }: CanaryPlan, { state, measured }: Sight, seen: Observation): Decision | undefined {
  const silent = measured.find(({ outcome }) => outcome === 'no-data')
  const began = Math.min(state.noDataSince ?? Infinity, silent?.tally.silentSince ?? Infinity)
  if (began === Infinity || analysis['on-no-data'] === 'pass') return undefined
  const why = seen.noData ?? silent?.because ?? 'the canary answered no request'
  if (analysis['on-no-data'] === 'fail') return { kind: 'abort', because: `no data: ${why}` }
  const left = analysis['no-data-deadline'] - (seen.at - began)
  if (left <= 0) return { kind: 'abort', because: `no data for ${showDuration(seen.at - began)}: ${why}` }
  return { kind: 'hold', because: `no data, waiting up to ${showDuration(left)} more: ${why}` }
}

function schedule(plan: CanaryPlan, watch: Watch, sight: Sight, seen: Observation): Decision {
  const { state, measured } = sight
  const dwell = seen.at - state.since
  if (dwell < watch.minBake)
    return { kind: 'continue', because: `proving, ${showDuration(watch.minBake - dwell)} at least` }
  if (seen.waiting !== undefined && watch.analysis) return { kind: 'continue', because: seen.waiting }
  const waiting = measured.find(({ outcome }) => outcome === 'waiting')
  if (waiting !== undefined) return { kind: 'continue', because: waiting.because }
  if (isUnseen(plan, watch, state)) return { kind: 'hold', because: 'the canary answered no request at this step yet' }
  const few = plan.analysis['min-requests'] - state.requests
  if (few > 0 && watch.analysis) return { kind: 'hold', because: `${few} requests short of min-requests` }
  const proven = isProven(plan, watch, sight)
  if (!proven && dwell < watch.bake)
    return { kind: 'continue', because: `not proven yet, ${showDuration(watch.bake - dwell)} at most` }
  const doubt = suspicion(watch, sight)
  if (doubt !== undefined && state.held < plan.analysis['hold-deadline'])
    return { kind: 'hold', because: `held back: ${doubt}`, suspicious: true }
  return leave(watch, state, seen, proven)
}

/** Time alone never ends a step in which nothing was counted, unless the user said so. */
function isUnseen({ traffic, analysis }: CanaryPlan, watch: Watch, { requests }: JudgeState): boolean {
  return traffic && watch.analysis && requests === 0 && analysis['on-no-data'] !== 'pass'
}

function isProven({ analysis }: CanaryPlan, { proof }: Watch, { reading }: Sight): boolean {
  if (proof === undefined || reading === undefined) return false
  return reading.proof >= proofNeeded(analysis, proof.index, proof.of)
}

function suspicion(watch: Watch, { reading }: Sight): string | undefined {
  if (!watch.analysis || reading === undefined) return undefined
  const { suspicious, blame: what, logE } = reading
  return suspicious ? `the evidence looks bad but is not conclusive (${what}, ${logE.toFixed(2)})` : undefined
}

function leave(watch: Watch, state: JudgeState, { at }: Observation, proven: boolean): Decision {
  if (watch.pause === 'person') return { kind: 'pause', because: 'waiting for a person', awaits: 'person' }
  const paused = at - (state.pausedSince ?? at)
  if (paused < watch.pause) return { kind: 'pause', because: `paused for ${showDuration(watch.pause - paused)} more` }
  if (watch.proof === undefined) return { kind: 'advance', because: 'the time of this step is over' }
  return proven
    ? { kind: 'advance', because: 'proven good' }
    : { kind: 'advance', because: 'the bake is over without proof', unproven: true }
}
