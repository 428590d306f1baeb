import { z } from 'zod'
import { growMixture, Mixture, mixtureEvidence, onset, startMixture } from './mixture.ts'
import { DEFICIT } from './priors.ts'

/**
 * Does the canary complete clearly less than its share? A canary that hangs, or that no request reaches, has neither errors
 * nor latencies. Tests "its share of the completed requests >= limit"; much evidence is a deficit. The one-sided form of
 * the test for a sample ratio mismatch of Lindon & Malek (arXiv 2011.03567).
 */
export const ShareTest = z.strictObject({ mixture: Mixture })
export type ShareTest = z.output<typeof ShareTest>

/** No evidence yet; `horizon` is the planned number of intervals. A hang mostly shows at once, hence little for later. */
export function startShareTest(horizon: number): ShareTest {
  return { mixture: startMixture(DEFICIT.length, onset(horizon, 0.96)) }
}

/** One interval: completed requests of both versions, and the least share (0 to 1) that the canary should have. */
export function observeShare({ mixture }: ShareTest, canary: number, stable: number, limit: number): ShareTest {
  if (canary + stable <= 0 || limit <= 0 || limit >= 1) return { mixture }
  const gains = DEFICIT.map(
    ({ multiple }) => canary * Math.log(multiple) + stable * Math.log((1 - multiple * limit) / (1 - limit)),
  )
  return { mixture: growMixture(mixture, gains) }
}

/** log E. */
export function shareEvidence({ mixture }: ShareTest): number {
  return mixtureEvidence(mixture, DEFICIT)
}
