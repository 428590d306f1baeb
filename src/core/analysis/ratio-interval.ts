import { z } from 'zod'
import { type Counts, carryOver, Pending } from './counts.ts'
import { logSumExp } from './log-space.ts'

/** Log-likelihood of each candidate ratio of error rates, canary over stable, up to a constant. */
export const RatioInterval = z.strictObject({ logs: z.array(z.number()), pending: Pending })
export type RatioInterval = z.output<typeof RatioInterval>

export interface Ratio {
  readonly low: number
  readonly estimate: number
  readonly high: number
}

/** Candidates from 1/16 to 256, four to each doubling. */
const POINTS = 49
const STEP = Math.LN2 / 4
const RATIOS = Array.from({ length: POINTS }, (_, index) => 2 ** (index / 4 - 4))
const LOG_RATIOS = RATIOS.map(Math.log)
/** It is a report, not a decision: six digits keep the state small. */
const PRECISION = 1e6
/** Wide and centred on "no difference". */
const LOG_PRIOR = normalise(LOG_RATIOS.map((log) => -Math.abs(log) / 2))

/** Nothing known. */
export function startRatioInterval(): RatioInterval {
  return { logs: LOG_RATIOS.map(() => 0), pending: null }
}

/** One interval, tempered by the dispersion known before it. */
export function observeRatioInterval(state: RatioInterval, interval: Counts, phi: number): RatioInterval {
  const { ready, counts, pending } = carryOver(state.pending, interval)
  if (!ready) return { ...state, pending }
  const { canary, stable } = counts
  const logs = LOG_RATIOS.map((log, index) => {
    const expected = Math.log(
      (RATIOS[index]! * canary.requests + stable.requests) / (canary.requests + stable.requests),
    )
    return state.logs[index]! + (canary.bad * log - (canary.bad + stable.bad) * expected) / phi
  })
  const top = Math.max(...logs)
  return { logs: logs.map((log) => Math.round((log - top) * PRECISION) / PRECISION), pending: null }
}

/**
 * How many times as many errors the canary has as the stable version. At 95 % the true ratio is inside at all times at
 * once (a confidence sequence: the mixture over all ratios against each of them, Robbins 1970). At an end of the grid the
 * interval is open: 0, and 256 for "256 or more".
 */
export function ratioInterval({ logs }: RatioInterval, confidence = 0.95): Ratio {
  const evidence = logSumExp(logs.map((log, index) => log + LOG_PRIOR[index]!))
  const kept = logs.map((log) => log > evidence + Math.log(1 - confidence))
  const first = kept.indexOf(true)
  const last = kept.lastIndexOf(true)
  return {
    low: first <= 1 ? 0 : RATIOS[first - 1]!,
    estimate: Math.exp(peak(logs)),
    high: RATIOS[Math.min(POINTS - 1, last + 1)]!,
  }
}

/** The log-ratio with the highest likelihood, by a parabola through the best candidate and its neighbours; 1 when all are alike. */
function peak(logs: readonly number[]): number {
  const best = logs.indexOf(Math.max(...logs))
  const [left, middle, right] = [logs[best - 1], logs[best]!, logs[best + 1]]
  if (left === undefined || right === undefined) return Math.min(...logs) === middle ? 0 : LOG_RATIOS[best]!
  const bend = left - 2 * middle + right
  return LOG_RATIOS[best]! + (bend < 0 ? (STEP * (left - right)) / (2 * bend) : 0)
}

function normalise(logs: readonly number[]): number[] {
  const sum = logSumExp(logs)
  return logs.map((log) => log - sum)
}
