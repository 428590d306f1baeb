import { z } from 'zod'
import { quantile } from '../analysis/quantile.ts'
import { OPERATOR_NAMES } from '../condition.ts'
import { Duration, ms, parseDuration } from '../duration.ts'
import type { Traffic } from '../metrics/traffic.ts'
import { readPercent } from '../number.ts'

/** A limit: a number, a percentage ("5%" is 0.05) or a duration ("1500ms" is 1500). */
const Limit = z.codec(z.union([z.number(), z.string()], 'expected a number, "5%" or "1500ms"'), z.number(), {
  decode: (given, context) => {
    const limit = typeof given === 'number' ? given : (readPercent(given) ?? parseDuration(given))
    if (limit !== undefined) return limit
    context.issues.push({
      code: 'custom',
      message: 'expected a number, a percentage ("5%") or a duration ("1500ms")',
      input: given,
    })
    return z.NEVER
  },
  encode: (limit) => limit,
})

/** Answered from the canary's counters; rates are shares from 0 to 1, percentiles are milliseconds. */
const BUILT_IN: Readonly<Record<string, (traffic: Traffic, edges: readonly number[]) => number | null>> = {
  'error-rate': ({ requests, errors }) => (requests > 0 ? errors / requests : null),
  'success-rate': ({ requests, errors }) => (requests > 0 ? 1 - errors / requests : null),
  p50: ({ buckets }, edges) => quantile(0.5, buckets, edges),
  p95: ({ buckets }, edges) => quantile(0.95, buckets, edges),
  p99: ({ buckets }, edges) => quantile(0.99, buckets, edges),
}
export const BUILT_IN_METRICS = Object.keys(BUILT_IN)

const limitCount = (fallback: number) => z.number().int().min(-1).default(fallback)

/** An absolute condition on the canary, with the limits of an Argo AnalysisTemplate. It stands outside alpha. */
export const ConditionConfig = z.strictObject({
  name: z.string().min(1).optional().describe('shown in the report; default: the metric'),
  metric: z
    .string()
    .min(1)
    .describe(`${BUILT_IN_METRICS.join(', ')}, or the name of one of \`providers\``),
  query: z.string().default('').describe('what the provider is asked; `{canary}` and `{stable}` are filled in'),
  operator: z
    .enum(OPERATOR_NAMES, `expected one of ${OPERATOR_NAMES.join(' ')}`)
    .describe('how a value is compared with its limits'),
  expected: Limit.describe('passes on the good side of it'),
  failing: Limit.optional().describe('fails beyond it; between the two it is inconclusive; default: `expected`'),
  interval: Duration.default(ms(60_000)).describe('time between measurements; counters are judged over it'),
  count: z.number().int().min(1).default(1).describe('measurements a step needs before it may be left'),
  'failure-limit': limitCount(0).describe('failed measurements a step may have; -1 allows every one'),
  'inconclusive-limit': limitCount(0).describe('inconclusive ones before the rollout pauses for a person'),
  'consecutive-error-limit': limitCount(4).describe('measurements in a row that may not be made'),
})
export type ConditionConfig = z.output<typeof ConditionConfig>

export const conditionName = ({ name, metric }: ConditionConfig): string => name ?? metric
export const isBuiltIn = ({ metric }: ConditionConfig): boolean => Object.hasOwn(BUILT_IN, metric)

/** The value of a built-in metric over some traffic; `null` when it was not measured. */
export function fromCounters({ metric }: ConditionConfig, traffic: Traffic, edges: readonly number[]): number | null {
  return BUILT_IN[metric]!(traffic, edges)
}
