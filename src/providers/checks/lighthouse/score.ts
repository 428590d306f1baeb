import type { Metric } from '../../../core/quality/report.ts'
import { metricName } from '../metrics/metric-name.ts'

/** A score of Lighthouse, 0 to 1 with two digits, as people know it: 0 to 100. */
export function scoreMetric(name: string, score: number): Metric {
  return { name: metricName(name), value: Math.round(score * 10_000) / 100, unit: 'score' }
}
