import { z } from 'zod'
import type { Interval, Traffic } from '../metrics/traffic.ts'
import { type Counts, type Tally, tally } from './counts.ts'
import { dispersionOf, measuredTrust } from './dispersion.ts'
import { ErrorTest, errorEvidence, errorTrust, observeErrors, startErrorTest } from './error-test.ts'
import { HistoryGuard, historyEvidence, observeHistory, startHistoryGuard } from './history-guard.ts'
import {
  blamedLatency,
  LatencyJudge,
  latenciesEvidence,
  latencyProof,
  observeLatencies,
  startLatencyJudge,
  startStepLatency,
} from './latency-judge.ts'
import { LOG_ZERO, logSumExp } from './log-space.ts'
import { observeRatioInterval, type Ratio, RatioInterval, ratioInterval, startRatioInterval } from './ratio-interval.ts'
import { observeRatio, RatioTest, ratioEvidence, startRatioTest } from './ratio-test.ts'
import type { AnalysisSettings } from './settings.ts'
import { observeShare, ShareTest, shareEvidence, startShareTest } from './share-test.ts'
import { observeSlo, SloTest, sloEvidence, stableBreaks, startSloTest } from './slo-test.ts'

/** What is known before the first request of a canary. */
export interface EvidencePlan {
  readonly settings: AnalysisSettings
  /** Edges of the latency buckets in milliseconds; may be empty. */
  readonly edges: readonly number[]
  /** Planned number of scrapes. */
  readonly horizon: number
  /** Intervals of the stable version alone, before the rollout; may be empty. */
  readonly history: readonly Traffic[]
  /** The stable version over a long time: its life or a day. */
  readonly baseline?: Traffic | undefined
}

/** All tests of one rollout, as plain JSON: whoever reads it back goes on exactly where it was. */
export const EvidenceState = z.strictObject({
  scrapes: z.int().min(0),
  errors: ErrorTest,
  errorsProof: RatioTest,
  errorRatio: RatioInterval,
  latency: LatencyJudge.nullable(),
  history: HistoryGuard.nullable(),
  share: ShareTest.nullable(),
  slo: SloTest.nullable(),
})
export type EvidenceState = z.output<typeof EvidenceState>

export interface EvidenceReading {
  /** Log of the weighted average of all e-values, and the limit ln(1/alpha) at which to abort. */
  readonly logE: number
  readonly limit: number
  /** Not enough to abort, too much to raise the weight: E >= 10, or enough if history were believed alone. */
  readonly suspicious: boolean
  /** Log of the smallest proven-good e-value over all metrics; compare with `proofNeeded`. */
  readonly proof: number
  /** The test that weighs most, for people. */
  readonly blame: string
  /** The stable version breaks the objective too: freeze, do not blame. The objective then counts nothing in `logE`. */
  readonly stableBreaksSlo: boolean
  readonly dispersion: number
  /** Error rate of the canary over that of the stable version, 95 % at all times at once. */
  readonly ratio: Ratio
}

/**
 * How the evidence is shared, in proportion: a weighted average of e-processes is one again, so looking at several costs
 * nothing more. The share test has just enough to find a hang in the second scrape at 10 requests a second.
 */
const WEIGHTS = { errors: 0.6, latency: 0.2, history: 0.15, share: 0.13, slo: 0.1 } as const
const SUSPICIOUS = Math.log(10)
/**
 * History alone never condemns: the day may be bad for both versions. It counts at most this many nats more than the
 * comparison with the stable version, so that this one has to lean the same way first; until then it holds a step back.
 */
const SUPPORT = Math.log(100)

/** No evidence yet. */
export function startEvidence(plan: EvidencePlan): EvidenceState {
  const { settings, edges, horizon, history, baseline } = plan
  const past = history.map(errorsOf)
  const { tolerance, floor } = settings
  return {
    scrapes: 0,
    errors: startErrorTest({ side: 'worse', tolerance, floor, horizon }, past, settings.dispersion),
    errorsProof: startErrorsProof(settings),
    errorRatio: startRatioInterval(),
    latency: settings.latency && edges.length > 0 ? startLatencyJudge(settings, plan) : null,
    history:
      baseline !== undefined && baseline.requests > 0 ? startHistoryGuard(errorsOf(baseline), past, horizon) : null,
    share: settings['min-share'] > 0 ? startShareTest(horizon) : null,
    slo: settings.slo === undefined ? null : startSloTest(horizon),
  }
}

/** One interval of both versions. The share test sits out the first scrape of a step: long requests take a moment to show. */
export function observeEvidence(
  settings: AnalysisSettings,
  state: EvidenceState,
  interval: Interval,
  firstOfStep: boolean,
): EvidenceState {
  const counts: Counts = { canary: errorsOf(interval.canary), stable: errorsOf(interval.stable) }
  const { duration } = interval
  const errors = observeErrors(state.errors, counts, { setting: settings.dispersion, duration })
  const measured = measuredTrust(state.errors.dispersion, errors.dispersion, settings.dispersion)
  const careful = errorTrust(state.errors, errors, settings.dispersion)
  const tolerated = (rate: number) => settings.tolerance * rate + settings.floor
  const limit = settings.slo?.['error-rate'] ?? 1
  return {
    scrapes: state.scrapes + 1,
    errors,
    errorsProof: observeRatio(state.errorsProof, counts, measured),
    errorRatio: observeRatioInterval(state.errorRatio, counts, measured.before),
    latency: state.latency && observeLatencies(settings, state.latency, interval, state.scrapes >= settings['warm-up']),
    history: state.history && observeHistory(state.history, counts, { duration, trust: measured, tolerated }),
    share: firstOfStep ? state.share : state.share && observeShareOf(settings, state.share, interval),
    slo: state.slo && observeSlo(state.slo, counts, { limit, duration, trust: careful, abortAt: abortAt(settings) }),
  }
}

/** Forgets what was proven good: every step has to earn its own proof. The evidence against the canary stays. */
export function startStepEvidence(settings: AnalysisSettings, state: EvidenceState): EvidenceState {
  const latency = state.latency && startStepLatency(settings, state.latency)
  return { ...state, errorsProof: startErrorsProof(settings), latency }
}

/** What the evidence says now. */
export function readEvidence(settings: AnalysisSettings, state: EvidenceState): EvidenceReading {
  const limit = abortAt(settings)
  const stableBreaksSlo = state.slo !== null && stableBreaks(state.slo, limit)
  const parts = partsOf(settings, state, stableBreaksSlo)
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const weighed = parts.map(({ weight, logE }) => Math.log(weight / total) + logE)
  const logE = logSumExp(weighed)
  return {
    logE,
    limit,
    suspicious: logE >= SUSPICIOUS || historyAlone(state, total) >= limit,
    proof: Math.min(ratioEvidence(state.errorsProof), ...(state.latency === null ? [] : [latencyProof(state.latency)])),
    blame: parts[weighed.indexOf(Math.max(...weighed))]!.name,
    stableBreaksSlo,
    dispersion: settings.dispersion === 'auto' ? dispersionOf(state.errors.dispersion) : settings.dispersion,
    ratio: ratioInterval(state.errorRatio),
  }
}

function historyAlone({ history }: EvidenceState, total: number): number {
  return history === null ? LOG_ZERO : Math.log(WEIGHTS.history / total) + historyEvidence(history)
}

/**
 * The proof at which step 0 to steps - 1 may end early. Later steps expose more users and need more; the thresholds multiply
 * to 1/beta, so a canary at the limit of "bad" passes all of them early with probability beta at most.
 */
export function proofNeeded(settings: AnalysisSettings, step: number, steps: number): number {
  return ((step + 1) / ((steps * (steps + 1)) / 2)) * Math.log(1 / settings.beta)
}

interface Part {
  readonly name: string
  readonly weight: number
  readonly logE: number
}

function partsOf(settings: AnalysisSettings, state: EvidenceState, stableBreaksSlo: boolean): readonly Part[] {
  const { errors, latency, history, share, slo } = state
  const parts: Part[] = [{ name: 'errors', weight: WEIGHTS.errors, logE: errorEvidence(errors) }]
  if (latency !== null) {
    const name = `latency above ${blamedLatency(latency)} ms`
    parts.push({ name, weight: WEIGHTS.latency, logE: latenciesEvidence(latency) })
  }
  if (history !== null) {
    const logE = Math.min(historyEvidence(history), ratioEvidence(errors.direct) + SUPPORT)
    parts.push({ name: 'errors against history', weight: WEIGHTS.history, logE })
  }
  if (share !== null) {
    parts.push({ name: 'requests that never complete', weight: WEIGHTS.share, logE: shareEvidence(share) })
  }
  if (slo !== null && settings.slo !== undefined) {
    const name = `error-rate above ${Number((100 * settings.slo['error-rate']).toPrecision(6))}% (slo)`
    parts.push({ name, weight: WEIGHTS.slo, logE: stableBreaksSlo ? LOG_ZERO : sloEvidence(slo) })
  }
  return parts
}

function abortAt(settings: AnalysisSettings): number {
  return Math.log(1 / settings.alpha)
}

function startErrorsProof(settings: AnalysisSettings): RatioTest {
  return startRatioTest({ side: 'better', tolerance: settings['bad-tolerance'], floor: settings['bad-floor'] })
}

function observeShareOf(settings: AnalysisSettings, share: ShareTest, interval: Interval): ShareTest {
  const least = (settings['min-share'] * interval.weight) / 100
  return observeShare(share, interval.canary.requests, interval.stable.requests, least)
}

function errorsOf({ requests, errors }: Traffic): Tally {
  return tally(requests, errors)
}
