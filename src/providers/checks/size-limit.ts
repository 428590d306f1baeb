import type { Metric, QualityReader } from '../../core/quality/report.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { metricOf } from './metrics/metric-name.ts'
import { bundleSize } from './size/bundle-size.ts'

export const sizeLimit: QualityReader<'size-limit'> = {
  format: 'size-limit',
  title: 'Size Limit (`size-limit --json`)',
  counting:
    '`bundle-size` is the sum of all entries in bytes, `bundle-size{name}` each one’s; loading and running in ms. The limits are those of its configuration. An entry without a size decides nothing.',

  recognises(opening) {
    const first = firstFieldsOf(opening)
    return hasAll(first, 'name', 'size') && (hasAll(first, 'passed') || hasAll(first, 'sizeLimit'))
  },

  read(source) {
    const entries = listOf(source)
    const unknown = entries.filter((entry) => entry.numberIf('size') === undefined).map((entry) => entry.text('name'))
    const sizes = entries.map((entry) => ({ name: entry.text('name'), bytes: entry.numberIf('size') ?? 0 }))
    const doubt = unknown.length === 0 ? undefined : `There is no size of ${unknown.join(', ')}.`
    return {
      about: 'size',
      tool: 'Size Limit',
      annotations: [],
      metrics: [...bundleSize(unknown.length === 0 ? sizes : []), ...entries.flatMap(timesIn)],
      limits: entries
        .filter((entry) => entry.raw('passed') !== undefined)
        .map((entry) => ({ name: limitOf(entry), isKept: entry.flag('passed') })),
      inconclusive: entries.length === 0 ? 'Size Limit looked at nothing.' : doubt,
      warnings: [],
    }
  },
}

function limitOf(entry: JsonObject): string {
  const limit = entry.numberIf('sizeLimit')
  return limit === undefined ? entry.text('name') : `${entry.text('name')} <= ${limit} bytes`
}

/** Size Limit tells seconds. */
function timesIn(entry: JsonObject): Metric[] {
  return (['loading', 'running'] as const).flatMap((name) => {
    const seconds = entry.numberIf(name)
    return seconds === undefined
      ? []
      : [{ name: metricOf(name, entry.text('name')), value: seconds * 1000, unit: 'ms' }]
  })
}
