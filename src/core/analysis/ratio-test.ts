import { z } from 'zod'
import { type Counts, carryOver, Pending } from './counts.ts'
import { growMixture, Mixture, mixtureEvidence, onset, startMixture } from './mixture.ts'
import { type Alternative, BETTER, WORSE } from './priors.ts'
import { type Trust, temper } from './trust.ts'

/**
 * Canary against stable on counts. Side `worse` tests "canary <= tolerance x stable + floor", where much evidence says
 * abort; side `better` tests "canary >= tolerance x stable + floor", where much evidence is the proof that it is good.
 */
export const RatioTest = z.strictObject({
  side: z.enum(['worse', 'better']),
  tolerance: z.number(),
  floor: z.number(),
  mixture: Mixture,
  pending: Pending,
})
export type RatioTest = z.output<typeof RatioTest>

export interface RatioNull {
  readonly side: RatioTest['side']
  readonly tolerance: number
  readonly floor: number
  /** Planned intervals, for a canary that turns bad late; 0 when only "from the start" is asked. */
  readonly horizon?: number | undefined
}

const ALTERNATIVES: Readonly<Record<RatioTest['side'], readonly Alternative[]>> = { worse: WORSE, better: BETTER }

/** No evidence yet. */
export function startRatioTest({ side, tolerance, floor, horizon = 0 }: RatioNull): RatioTest {
  return { side, tolerance, floor, mixture: startMixture(ALTERNATIVES[side].length, onset(horizon)), pending: null }
}

/**
 * One interval, valid for any error rate of the stable version, which may differ from interval to interval, and for any
 * weight. With shares n and failures k the e-value against m times the boundary is a^kc b^ks exp(-nc floor (a - 1)), where
 * b = (tolerance nc + ns) / (m tolerance nc + ns) and a = m b. Its expectation is at most
 * exp(nc pc (a-1) + ns ps (b-1) - nc floor (a-1)) <= 1 on the null, because tolerance nc (a-1) + ns (b-1) = 0.
 */
export function observeRatio(test: RatioTest, interval: Counts, trust: Trust): RatioTest {
  const { ready, counts, pending } = carryOver(test.pending, interval)
  if (!ready) return { ...test, pending }
  const gains = ALTERNATIVES[test.side].map(({ multiple }) => temper(gain(test, counts, multiple), trust))
  return { ...test, mixture: growMixture(test.mixture, gains), pending: null }
}

/** log E. */
export function ratioEvidence(test: RatioTest): number {
  return mixtureEvidence(test.mixture, ALTERNATIVES[test.side])
}

function gain({ tolerance, floor }: RatioTest, { canary, stable }: Counts, multiple: number): number {
  const expected = tolerance * canary.requests + stable.requests
  const logB = Math.log(expected / (multiple * tolerance * canary.requests + stable.requests))
  const logA = Math.log(multiple) + logB
  return canary.bad * logA + stable.bad * logB - canary.requests * floor * Math.expm1(logA)
}
