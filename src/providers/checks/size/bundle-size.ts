import type { Metric } from '../../../core/quality/report.ts'
import { metricOf } from '../metrics/metric-name.ts'

export interface Sized {
  readonly name: string
  readonly bytes: number
}

/** The metrics of what is shipped: `name` is the sum, `name{part}` each part; none for nothing. */
export function bundleSize(parts: readonly Sized[], name = 'bundle-size'): Metric[] {
  if (parts.length === 0) return []
  const sum = parts.reduce((bytes, part) => bytes + part.bytes, 0)
  return [
    { name, value: sum, unit: 'bytes' },
    ...parts.map((part) => ({ name: metricOf(name, part.name), value: part.bytes, unit: 'bytes' })),
  ]
}
