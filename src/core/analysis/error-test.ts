import { z } from 'zod'
import { Clusters, clusterDoubt, observeClusters, observeStableClusters, startClusters } from './clusters.ts'
import type { Counts, Tally } from './counts.ts'
import {
  Dispersion,
  type DispersionSetting,
  type Fear,
  measuredTrust,
  observeDispersion,
  pairsOf,
  rateOf,
  startDispersion,
  waryTrust,
} from './dispersion.ts'
import { logAddExp } from './log-space.ts'
import { observeRatio, type RatioNull, RatioTest, ratioEvidence, startRatioTest } from './ratio-test.ts'
import { perSpan, type Trust } from './trust.ts'

/**
 * Are there more errors than tolerated? The direct test believes the dispersion that was measured. When a rollout starts
 * before it was, two answers share the evidence: the direct test as far as the doubt about clusters and a wary twin, who
 * fears that errors come in pairs, agree with it; and a patient test that starts from a bad dispersion. Both fears go as
 * the stable version shows otherwise.
 */
export const ErrorTest = z.strictObject({
  direct: RatioTest,
  dispersion: Dispersion,
  /** `null` when the dispersion was known before the rollout; nobody is wary where something was. */
  caution: z.strictObject({ wary: RatioTest.nullable(), patient: RatioTest, clusters: Clusters }).nullable(),
})
export type ErrorTest = z.output<typeof ErrorTest>

/** The patient test's share of the evidence; it decides where errors really come in clusters. */
const PATIENCE = 0.05
/** Comparisons of the stable version with itself after which its dispersion is known. */
const KNOWN = 20
/** Comparisons before the rollout that show well enough that errors do not come in pairs. */
const SEEN = 2
/** Geometric clusters of mean size 5.5, as firmly as after 4 comparisons. */
const FEAR = { phi: 10, pairs: 4 }
/** What users who fail a few times do to spans that are shorter than their stay: too little to be seen as clusters. */
const WARINESS = { phi: 2, pairs: 6 }
/**
 * The nats by which it is believed that errors come alone, where nothing was seen before the rollout and where something
 * was: the numbers that trade speed for safety, see the tests. Every comparison adds to it: then the measured dispersion
 * takes over.
 */
const BELIEF = { unseen: -1.5, seen: 1, learned: 0.15 }

/** No evidence yet, but what the stable version alone has shown before the rollout is known. */
export function startErrorTest(within: RatioNull, history: readonly Tally[], setting: DispersionSetting): ErrorTest {
  const test = startRatioTest(within)
  let dispersion = startDispersion()
  let clusters = startClusters()
  for (const stable of history) {
    dispersion = observeDispersion(dispersion, stable)
    clusters = observeStableClusters(clusters, stable, rateOf(dispersion))
  }
  const pairs = pairsOf(dispersion)
  if (setting !== 'auto' || pairs >= KNOWN) return { direct: test, dispersion, caution: null }
  return { direct: test, dispersion, caution: { wary: pairs < SEEN ? test : null, patient: test, clusters } }
}

/** One interval of both versions, `duration` milliseconds long. */
export function observeErrors(
  test: ErrorTest,
  counts: Counts,
  { setting, duration }: { setting: DispersionSetting; duration: number },
): ErrorTest {
  const dispersion = observeDispersion(test.dispersion, counts.stable)
  const measured = perSpan(measuredTrust(test.dispersion, dispersion, setting), duration)
  const direct = observeRatio(test.direct, counts, measured)
  if (test.caution === null) return { direct, dispersion, caution: null }
  const tempered = (twin: RatioTest, fear: Fear) =>
    observeRatio(twin, counts, { ...waryTrust(test.dispersion, dispersion, setting, fear), most: measured.most })
  const wary = test.caution.wary && tempered(test.caution.wary, WARINESS)
  const patient = tempered(test.caution.patient, FEAR)
  const clusters = observeClusters(test.caution.clusters, counts, rateOf(dispersion), duration)
  return { direct, dispersion, caution: { wary, patient, clusters } }
}

/** log E. */
export function errorEvidence({ direct, dispersion, caution }: ErrorTest): number {
  if (caution === null) return ratioEvidence(direct)
  const belief = (caution.wary === null ? BELIEF.seen : BELIEF.unseen) + BELIEF.learned * pairsOf(dispersion)
  const doubtful = ratioEvidence(direct) + clusterDoubt(caution.clusters, rateOf(dispersion), belief)
  const agreed = caution.wary === null ? doubtful : Math.min(doubtful, ratioEvidence(caution.wary))
  return logAddExp(Math.log(1 - PATIENCE) + agreed, Math.log(PATIENCE) + ratioEvidence(caution.patient))
}

/** Trust for other tests of errors: in what was measured when the dispersion was known beforehand, else a wary one. */
export function errorTrust(before: ErrorTest, after: ErrorTest, setting: DispersionSetting): Trust {
  if (after.caution === null) return measuredTrust(before.dispersion, after.dispersion, setting)
  return waryTrust(before.dispersion, after.dispersion, setting, FEAR)
}
