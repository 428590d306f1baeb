import { z } from 'zod'
import { addTally, type Counts } from './counts.ts'
import { observeRate, RateTest, rateEvidence, startRateTest } from './rate-test.ts'
import type { Trust } from './trust.ts'
import { fade, Window } from './window.ts'

/** An error rate that must not be exceeded, by the canary and, watched apart, by the stable version. */
export const SloTest = z.strictObject({ canary: RateTest, stable: RateTest, recent: Window })
export type SloTest = z.output<typeof SloTest>

/** What the stable version counts for half of, once this old. */
const HALF_LIFE = 60_000
/** Nats above the limit at which the stable version's evidence stops growing, so that a recovery shows within a few scrapes. */
const OVERSHOOT = 3

/** No evidence yet. */
export function startSloTest(horizon: number): SloTest {
  return { canary: startRateTest(horizon), stable: startRateTest(horizon), recent: { requests: 0, bad: 0 } }
}

/**
 * One interval of `duration` milliseconds. The canary is not judged while the stable version itself has more errors than
 * the objective allows: what both suffer is not the canary's fault. `abortAt` is the evidence that would end a rollout.
 */
export function observeSlo(
  { canary, stable, recent }: SloTest,
  counts: Counts,
  { limit, duration, trust, abortAt }: { limit: number; duration: number; trust: Trust; abortAt: number },
): SloTest {
  const now = addTally(fade(recent, duration, HALF_LIFE), counts.stable)
  const excused = now.bad > now.requests * limit
  return {
    canary: excused ? canary : observeRate(canary, counts.canary, { limit, trust }),
    stable: observeRate(stable, counts.stable, { limit, trust, ceiling: abortAt + OVERSHOOT }),
    recent: now,
  }
}

/** log E against the canary. */
export function sloEvidence({ canary }: SloTest): number {
  return rateEvidence(canary)
}

/** Whether the stable version breaks the objective too, by the same measure that would abort a canary. */
export function stableBreaks({ stable }: SloTest, abortAt: number): boolean {
  return rateEvidence(stable) >= abortAt
}
