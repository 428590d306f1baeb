import { z } from 'zod'
import type { Wanted } from './formats/traffic-counters.ts'

/** The form of labels with the values that they have to have. */
export const Labels = z.record(z.string(), z.string())

/** The form of the name of a metric. */
export const MetricName = z.stringFormat('metric name', /^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'expected the name of a metric')

/** Which series count the requests, the errors and the latencies of a version: the same wherever they are read. */
export const CounterSettings = {
  requests: MetricName.optional().describe(
    'counter of requests; without it `http_requests_total` and those of nginx and HAProxy are looked for',
  ),
  'status-label': z
    .string()
    .optional()
    .describe('label that holds the status; without it `code`, `status` and the like'),
  errors: z
    .union([
      z.string().refine(isPattern, 'expected a regular expression such as "5.."'),
      z.strictObject({ metric: MetricName.describe('counter of errors') }),
    ])
    .default('5..')
    .describe('which requests are errors: a regular expression for the whole status, or `{ metric }`, another counter'),
  duration: MetricName.optional().describe(
    'histogram of latencies, without `_bucket`; without it `http_request_duration_seconds`',
  ),
  labels: Labels.default({}).describe('only series with these labels count'),
}
const Settings = z.object(CounterSettings)

/** What these settings look for among the series with `labels` besides their own. */
export function wantedOf(settings: z.output<typeof Settings>, labels: Readonly<Record<string, string>>): Wanted {
  const { requests, 'status-label': statusLabel, errors, duration } = settings
  return {
    requests,
    statusLabel,
    errors: typeof errors === 'string' ? { status: new RegExp(`^(?:${errors})$`) } : errors,
    duration,
    labels: { ...settings.labels, ...labels },
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(`^(?:${text})$`) instanceof RegExp
  } catch {
    return false
  }
}
