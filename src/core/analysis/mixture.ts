import { z } from 'zod'
import { LOG_ZERO, logAddExp, logSumExp, logWeight } from './log-space.ts'

/**
 * A running product of e-values, mixed over alternatives and over the interval at which they begin:
 * A(t) = (A(t-1) + v(t)) e(t), E(t) = 1 - v(1) - ... - v(t) + sum of weight x A(t).
 * As long as every e(t) has an expectation of at most 1 given the past, P(E ever reaches 1/alpha) <= alpha (Ville 1939).
 */
export const Mixture = z.strictObject({
  /** Intervals over which a late beginning is spread; 0: everything begins with the first one. */
  horizon: z.int().min(0),
  /** v(1), the weight of "from the first interval on". */
  first: z.number(),
  seen: z.int().min(0),
  /** What is left for beginnings still to come. */
  reserve: z.number(),
  /** log A per alternative. */
  logs: z.array(z.number()),
})
export type Mixture = z.output<typeof Mixture>

export interface Onset {
  readonly horizon: number
  readonly first: number
}

/** The canary is most likely bad from its first request on; a leak that starts later must not find its alarm used up. */
export function onset(horizon: number, first = 0.8): Onset {
  return horizon > 0 ? { horizon: Math.ceil(horizon), first } : { horizon: 0, first: 1 }
}

/** Six digits keep the state small. */
const PRECISION = 1e6

/** Nothing seen yet: E is 1. */
export function startMixture(alternatives: number, { horizon, first }: Onset): Mixture {
  return { horizon, first, seen: 0, reserve: 1, logs: Array.from({ length: alternatives }, () => LOG_ZERO) }
}

/** One interval: `gains` are the logs of its e-values, one per alternative. `ceiling` caps every log A. */
export function growMixture(mixture: Mixture, gains: readonly number[], ceiling = -LOG_ZERO): Mixture {
  const begins = Math.min(mixture.reserve, beginning(mixture))
  const start = logWeight(begins)
  const logs = mixture.logs.map((log, index) => within(logAddExp(log, start) + (gains[index] ?? 0), ceiling))
  return { ...mixture, seen: mixture.seen + 1, reserve: mixture.reserve - begins, logs }
}

/** log E. */
export function mixtureEvidence(mixture: Mixture, weights: readonly { readonly weight: number }[]): number {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const parts = mixture.logs.map((log, index) => logWeight((weights[index]?.weight ?? 0) / total) + log)
  return logSumExp([...parts, logWeight(mixture.reserve)])
}

function beginning({ horizon, first, seen }: Mixture): number {
  if (seen === 0) return first
  return seen <= horizon ? (1 - first) / horizon : 0
}

/** Rounded down, so that an e-value stays one. */
function within(log: number, ceiling: number): number {
  return Math.min(ceiling, Math.max(LOG_ZERO, Math.floor(log * PRECISION) / PRECISION))
}
