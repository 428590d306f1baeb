import { z } from 'zod'
import { Duration, ms } from '../duration.ts'
import { Share } from '../number.ts'

const share = (fallback: number) => Share.default(fallback)
const factor = (fallback: number) => z.number().min(1).default(fallback)
const risk = (fallback: number) => Share.pipe(z.number().gt(0).lt(0.5)).default(fallback)

/** The form of the input `analysis`. */
export const AnalysisSettings = z.strictObject({
  alpha: risk(0.01).describe(
    'probability of an abort over a whole rollout when the canary is within tolerance, however often one looks',
  ),
  beta: risk(0.05).describe('probability that a canary at the limit of "bad" passes every step early as proven good'),
  tolerance: factor(1.1).describe('tolerated: canary errors up to `tolerance` × stable errors + `floor`'),
  floor: share(0.0001).describe('see `tolerance`'),
  'bad-tolerance': factor(2).describe(
    'bad, for early promotion: canary errors from `bad-tolerance` × stable errors + `bad-floor` on',
  ),
  'bad-floor': share(0.001).describe('see `bad-tolerance`'),
  latency: z.boolean().default(true).describe('`false`: latency is not judged'),
  'latency-tolerance': factor(1.2).describe(
    'tolerated: canary requests above a bucket edge up to `latency-tolerance` × those of stable + `latency-floor`',
  ),
  'latency-floor': share(0.0005).describe('see `latency-tolerance`'),
  'latency-bad-tolerance': factor(2).describe('bad, for early promotion, like `bad-tolerance`'),
  'latency-bad-floor': share(0.01).describe('see `latency-bad-tolerance`'),
  'warm-up': z
    .int()
    .min(0)
    .max(100)
    .default(0)
    .describe('looks at the start whose latency is not judged (cold caches)'),
  'min-share': share(0.5).describe(
    'completing less than this share of its weight counts as hung; 0 turns the test off',
  ),
  dispersion: z
    .union([z.literal('auto'), z.number().min(1).max(40)], 'expected auto, or a number from 1 to 40')
    .default('auto')
    .describe('how much more than independent requests the errors vary: learned from the stable version, or a number'),
  slo: z
    .strictObject({ 'error-rate': Share.pipe(z.number().gt(0).lt(1)) })
    .optional()
    .describe('`error-rate` that must not be exceeded, tested sequentially within alpha'),
  'min-requests': z
    .int()
    .min(0)
    .default(0)
    .describe('requests the canary has to serve in a step before it may be left; never holds back an abort'),
  'on-no-data': z
    .enum(['hold', 'fail', 'pass'])
    .default('hold')
    .describe('when there are no counters: wait for them, abort, or go on by time (`warned`)'),
  'no-data-deadline': Duration.default(ms(300_000)).describe('how long `hold` waits before it aborts'),
  learn: Duration.default(ms(0)).describe(
    'watch the stable version this long before the first step, where the source of `traffic` knows less of its past',
  ),
  'hold-deadline': Duration.default(ms(300_000)).describe(
    'how long a step that is due is held back while the evidence looks bad but is not conclusive',
  ),
})
export type AnalysisSettings = z.output<typeof AnalysisSettings>
