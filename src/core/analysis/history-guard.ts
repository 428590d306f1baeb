import { z } from 'zod'
import { addTally, Block, type Counts, NONE, type Tally } from './counts.ts'
import { observeRate, RateTest, rateEvidence, startRateTest } from './rate-test.ts'
import type { Trust } from './trust.ts'
import { fade, upperRate, Window } from './window.ts'

/**
 * The canary against the stable version's own past. It carries the phases in which the stable version next to it has too
 * little traffic to say what is normal: thin traffic, and the last steps. Tests "canary <= the greater of a limit from
 * history and what the stable version may have NOW": a bad day of both versions is no fault of the canary.
 */
export const HistoryGuard = z.strictObject({
  limit: z.number(),
  /** Its share of bad requests in history. */
  usual: z.number(),
  test: RateTest,
  /** Intervals are gathered to blocks of at least 15 s. */
  block: z.strictObject({ duration: z.number(), canary: Block, stable: Block }),
  /** The stable version of late, in a long and in a short window. */
  long: Window,
  short: Window,
})
export type HistoryGuard = z.output<typeof HistoryGuard>

/** The limit is this many times the upper bound of the rate in history, and no less than LEAST. */
const FACTOR = 2
const LEAST = 0.002
const BLOCK_MS = 15_000
/** Nats per 15 s: a short outage of both versions must never be enough; it takes at least four bad blocks. */
const CAP = 2
/**
 * Half-life and standard errors of the two bounds: one for the day's level, one that is quick to see a change of it. Each
 * starts from `prior` bad requests at the usual rate, so that little traffic raises no limit.
 */
const LONG = { halfLife: 300_000, z: 3.09, prior: 10 }
const SHORT = { halfLife: 60_000, z: 1, prior: 4 }
/** The last intervals of history that count as "of late" when the rollout starts. */
const RECENT = 20

/** No evidence yet. `baseline` is the stable version over a long time, `history` its intervals just before the rollout. */
export function startHistoryGuard(baseline: Tally, history: readonly Tally[], horizon: number): HistoryGuard {
  return {
    usual: Math.max(LEAST / FACTOR, (baseline.bad + 1) / (baseline.requests + 1)),
    limit: Math.min(0.5, Math.max(LEAST, FACTOR * upperRate(baseline, LONG.z))),
    test: startRateTest(horizon),
    block: { duration: 0, canary: NONE, stable: NONE },
    long: history.slice(-RECENT).reduce(addTally, NONE),
    short: NONE,
  }
}

/** One interval of `duration` milliseconds. `tolerated` is what the canary may have when the stable version has `rate`. */
export function observeHistory(
  guard: HistoryGuard,
  counts: Counts,
  { duration, trust, tolerated }: { duration: number; trust: Trust; tolerated: (rate: number) => number },
): HistoryGuard {
  const block = {
    duration: guard.block.duration + duration,
    canary: addTally(guard.block.canary, counts.canary),
    stable: addTally(guard.block.stable, counts.stable),
  }
  if (block.duration < BLOCK_MS) return { ...guard, block }
  const long = addTally(fade(guard.long, block.duration, LONG.halfLife), block.stable)
  const short = addTally(fade(guard.short, block.duration, SHORT.halfLife), block.stable)
  const rest = { ...guard, long, short, block: { duration: 0, canary: NONE, stable: NONE } }
  if (isOutage(block.stable, guard.limit)) return rest
  const now = Math.max(bound(long, LONG, guard.usual, trust.after), bound(short, SHORT, guard.usual, trust.after))
  const limit = Math.max(guard.limit, tolerated(now))
  if (limit >= 1) return rest
  const cap = (CAP * block.duration) / BLOCK_MS
  return { ...rest, test: observeRate(guard.test, block.canary, { limit, trust, cap }) }
}

/** log E. */
export function historyEvidence({ test }: HistoryGuard): number {
  return rateEvidence(test)
}

/** What the stable version may have now, at most. */
function bound(window: Tally, { z, prior }: typeof LONG, usual: number, phi: number): number {
  return upperRate(addTally(window, { requests: prior / usual, bad: prior }), z, phi)
}

/** The stable version itself is clearly beyond the limit: both suffer. */
function isOutage({ requests, bad }: Tally, limit: number): boolean {
  const expected = requests * limit
  return bad > expected + 2 * Math.sqrt(expected) + 1
}
