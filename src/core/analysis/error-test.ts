import { z } from 'zod'
import { Clusters, clusterDoubt, observeClusters, observeStableClusters, startClusters } from './clusters.ts'
import type { Counts, Tally } from './counts.ts'
import {
  Dispersion,
  type DispersionSetting,
  measuredTrust,
  observeDispersion,
  pairsOf,
  rateOf,
  startDispersion,
  waryTrust,
} from './dispersion.ts'
import { logAddExp } from './log-space.ts'
import { observeRatio, type RatioNull, RatioTest, ratioEvidence, startRatioTest } from './ratio-test.ts'
import type { Trust } from './trust.ts'

/**
 * Are there more errors than tolerated? The direct test believes the dispersion that was measured. When a rollout starts
 * before it was, two tests share the answer: the direct one answers to the doubt about clusters, and a patient one starts
 * from a bad dispersion and comes down as the stable version shows otherwise.
 */
export const ErrorTest = z.strictObject({
  direct: RatioTest,
  dispersion: Dispersion,
  /** `null` when the dispersion was known before the rollout. */
  caution: z.strictObject({ patient: RatioTest, clusters: Clusters }).nullable(),
})
export type ErrorTest = z.output<typeof ErrorTest>

/** The patient test's share of the evidence; it decides where errors really come in clusters. */
const PATIENCE = 0.05
/** Comparisons of the stable version with itself after which its dispersion is known. */
const KNOWN = 20
/** Geometric clusters of mean size 5.5, as firmly as after 4 comparisons. */
const FEAR = { phi: 10, pairs: 4 }

/** No evidence yet, but what the stable version alone has shown before the rollout is known. */
export function startErrorTest(within: RatioNull, history: readonly Tally[], setting: DispersionSetting): ErrorTest {
  const test = startRatioTest(within)
  let dispersion = startDispersion()
  let clusters = startClusters()
  for (const stable of history) {
    dispersion = observeDispersion(dispersion, stable)
    clusters = observeStableClusters(clusters, stable, rateOf(dispersion))
  }
  const known = setting !== 'auto' || pairsOf(dispersion) >= KNOWN
  return { direct: test, dispersion, caution: known ? null : { patient: test, clusters } }
}

/** One interval of both versions, `duration` milliseconds long. */
export function observeErrors(
  test: ErrorTest,
  counts: Counts,
  { setting, duration }: { setting: DispersionSetting; duration: number },
): ErrorTest {
  const dispersion = observeDispersion(test.dispersion, counts.stable)
  const measured = measuredTrust(test.dispersion, dispersion, setting)
  const direct = observeRatio(test.direct, counts, measured)
  if (test.caution === null) return { direct, dispersion, caution: null }
  const wary = waryTrust(test.dispersion, dispersion, setting, FEAR)
  const patient = observeRatio(test.caution.patient, counts, { ...wary, most: measured.most })
  const clusters = observeClusters(test.caution.clusters, counts, rateOf(dispersion), duration)
  return { direct, dispersion, caution: { patient, clusters } }
}

/** log E. */
export function errorEvidence({ direct, dispersion, caution }: ErrorTest): number {
  if (caution === null) return ratioEvidence(direct)
  const doubtful = ratioEvidence(direct) + clusterDoubt(caution.clusters, pairsOf(dispersion))
  return logAddExp(Math.log(1 - PATIENCE) + doubtful, Math.log(PATIENCE) + ratioEvidence(caution.patient))
}

/** Trust for other tests of errors: in what was measured when the dispersion was known beforehand, else a wary one. */
export function errorTrust(before: ErrorTest, after: ErrorTest, setting: DispersionSetting): Trust {
  if (after.caution === null) return measuredTrust(before.dispersion, after.dispersion, setting)
  return waryTrust(before.dispersion, after.dispersion, setting, FEAR)
}
