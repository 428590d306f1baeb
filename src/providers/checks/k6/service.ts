import type { Metric } from '../../../core/quality/report.ts'
import type { Measured } from './measured.ts'
import { isUnmeasured } from './metrics.ts'

/**
 * The numbers that a service level speaks of, by short names: avg, med, max, p95 … of the duration of requests in ms, rate in
 * requests per second, error-rate and availability as shares of requests. What was not measured is not there.
 */
export function serviceMetrics(all: readonly Measured[]): Metric[] {
  const find = (name: string) => all.find((measured) => measured.name === name && !isUnmeasured(measured))
  const failed = find('http_req_failed')
  const rate = find('http_reqs')?.values.get('rate')
  return [
    ...durations(find('http_req_duration')),
    ...(rate === undefined ? [] : [{ name: 'rate', value: rate, unit: 'requests-per-second' }]),
    ...(failed === undefined ? [] : shares(failed)),
  ]
}

function durations(duration: Measured | undefined): Metric[] {
  return [...(duration?.values ?? [])]
    .filter(([key]) => key !== 'count')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => ({ name: key.replace(/^p\((.+)\)$/, 'p$1'), value, unit: 'ms' }))
}

/** Counted from the requests that went well where they are told: 1 − 0.1 is not always 0.9. */
function shares({ values, samples }: Measured): Metric[] {
  const rate = values.get('rate')
  if (rate === undefined) return []
  const failed = values.get('passes') ?? values.get('matches')
  const available = failed === undefined || !samples ? 1 - rate : (samples - failed) / samples
  return [
    { name: 'error-rate', value: rate, unit: 'share' },
    { name: 'availability', value: available, unit: 'share' },
  ]
}
