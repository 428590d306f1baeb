import { z } from 'zod'
import { Duration, ms } from '../duration.ts'
import { Share } from '../number.ts'

const share = (fallback: number) => Share.default(fallback)
const factor = (fallback: number) => z.number().min(1).default(fallback)

/** The form of the input `analysis`. Every default is stated in the README of canary-shift. */
export const AnalysisSettings = z.strictObject({
  /** P(abort) over a whole rollout when the canary is within tolerance, however often one looks. */
  alpha: Share.pipe(z.number().gt(0).lt(0.5)).default(0.01),
  /** P(a canary at the limit of "bad" is promoted early as proven good). */
  beta: Share.pipe(z.number().gt(0).lt(0.5)).default(0.05),
  /** Tolerated: canary errors <= tolerance x stable errors + floor. */
  tolerance: factor(1.1),
  floor: share(0.0001),
  /** Bad, for early promotion: canary errors >= bad-tolerance x stable errors + bad-floor. */
  'bad-tolerance': factor(2),
  'bad-floor': share(0.001),
  /** Tolerated: share of canary requests above a bucket edge <= latency-tolerance x that of stable + latency-floor. `false`: no latency test. */
  latency: z.boolean().default(true),
  'latency-tolerance': factor(1.2),
  'latency-floor': share(0.001),
  'latency-bad-tolerance': factor(2),
  'latency-bad-floor': share(0.01),
  /** Scrapes at the start whose latency is not judged (cold caches). */
  'warm-up': z.number().int().min(0).max(100).default(0),
  /** Completing less than this share of its weight counts as hung; 0 turns the test off. */
  'min-share': share(0.5),
  /** How much more than independent requests the errors vary: learned from the stable version, or a number >= 1. */
  dispersion: z.union([z.literal('auto'), z.number().min(1).max(40)]).default('auto'),
  /** Error rates that must not be exceeded, tested sequentially within alpha: { error-rate: 5% }. */
  slo: z.strictObject({ 'error-rate': Share.pipe(z.number().gt(0).lt(1)) }).optional(),
  /** Requests the canary must have served in a step before it may be left; it never holds back an abort. */
  'min-requests': z.number().int().min(0).default(0),
  /** What to do when there are no counters: wait for them, abort, or go on by time (warned). */
  'on-no-data': z.enum(['hold', 'fail', 'pass']).default('hold'),
  /** How long "hold" waits before it aborts. */
  'no-data-deadline': Duration.default(ms(300_000)),
  /** How long a step that is due may be held back while the evidence looks bad but is not conclusive. */
  'hold-deadline': Duration.default(ms(300_000)),
})
export type AnalysisSettings = z.output<typeof AnalysisSettings>
