import { z } from 'zod'
import type { Tally } from './counts.ts'
import { growMixture, Mixture, mixtureEvidence, onset, startMixture } from './mixture.ts'
import { WORSE } from './priors.ts'
import { type Trust, temper } from './trust.ts'

/** One version against a limit: tests "the share of bad requests <= limit", exactly (Bernoulli); much evidence says it is broken. */
export const RateTest = z.strictObject({ mixture: Mixture })
export type RateTest = z.output<typeof RateTest>

export interface RateLook {
  /** May differ from look to look, as long as it does not depend on the requests that are judged. */
  readonly limit: number
  readonly trust: Trust
  /** The most nats one interval may bring: so a single one can never decide alone. min(e, c) is an e-value still. */
  readonly cap?: number | undefined
  /** The most nats the test may hold, so that it can recover soon; less evidence is always allowed. */
  readonly ceiling?: number | undefined
}

/** No evidence yet; `horizon` is the planned number of intervals. */
export function startRateTest(horizon: number): RateTest {
  return { mixture: startMixture(WORSE.length, onset(horizon)) }
}

/** One interval of one version. Without requests nothing changes. */
export function observeRate({ mixture }: RateTest, { requests, bad }: Tally, look: RateLook): RateTest {
  if (requests <= 0) return { mixture }
  const { limit, trust, cap = Number.MAX_VALUE, ceiling } = look
  const gains = WORSE.map(({ multiple }) => {
    const rate = Math.min(multiple * limit, limit + 0.98 * (1 - limit))
    const gain = bad * Math.log(rate / limit) + (requests - bad) * Math.log((1 - rate) / (1 - limit))
    return Math.min(cap, temper(gain, trust))
  })
  return { mixture: growMixture(mixture, gains, ceiling) }
}

/** log E. */
export function rateEvidence({ mixture }: RateTest): number {
  return mixtureEvidence(mixture, WORSE)
}
