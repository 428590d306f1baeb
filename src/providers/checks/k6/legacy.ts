import type { JsonObject } from '../../reports/json-object.ts'
import type { K6Summary, Measured } from './measured.ts'
import { unitOf } from './unit.ts'

/**
 * The summary of `handleSummary` and the one of `--summary-export`. They differ in the thresholds: `{ok: true}` is kept, and
 * so is `false`, because in a file of `--summary-export` the value says whether the threshold was crossed (grafana/k6#1498).
 */
export function legacySummary(report: JsonObject): K6Summary {
  const metrics = report.object('metrics')
  return {
    metrics: (metrics?.names() ?? []).flatMap((name) => {
      const metric = metrics?.object(name)
      return metric === undefined ? [] : [measuredIn(name, metric)]
    }),
    durationMs: report.object('state')?.numberIf('testRunDurationMs'),
    version: undefined,
    warnings: [],
  }
}

function measuredIn(name: string, metric: JsonObject): Measured {
  const given = metric.object('values') ?? metric
  const values = new Map(
    given.names().flatMap((key) => {
      const value = given.raw(key)
      return typeof value === 'number' ? [[key, value] as const] : []
    }),
  )
  const type = typeIn(metric.textIf('type'), values)
  const share = values.get('rate') ?? values.get('value')
  if (type === 'rate' && share !== undefined) values.set('rate', exactShare(values) ?? share)
  return {
    name,
    type,
    values,
    unit: unitOf(name, metric.textIf('contains')),
    samples: samplesIn(type, values),
    thresholds: thresholdsIn(metric),
  }
}

function typeIn(said: string | undefined, values: ReadonlyMap<string, number>): Measured['type'] {
  if (said === 'counter' || said === 'gauge' || said === 'rate' || said === 'trend') return said
  if (values.has('passes')) return 'rate'
  if (values.has('value')) return 'gauge'
  return values.has('rate') ? 'counter' : 'trend'
}

function samplesIn(type: Measured['type'], values: ReadonlyMap<string, number>): number | undefined {
  if (type === 'rate') return (values.get('passes') ?? 0) + (values.get('fails') ?? 0)
  return type === 'trend' ? values.get('count') : undefined
}

function exactShare(values: ReadonlyMap<string, number>): number | undefined {
  const [passes = 0, fails = 0] = [values.get('passes'), values.get('fails')]
  return passes + fails === 0 ? undefined : passes / (passes + fails)
}

function thresholdsIn(metric: JsonObject): Measured['thresholds'] {
  const thresholds = metric.object('thresholds')
  return (thresholds?.names() ?? []).map((expression) => {
    const value = thresholds?.raw(expression)
    if (typeof value === 'boolean') return { expression, isKept: !value }
    return { expression, isKept: thresholds?.object(expression)?.flag('ok') === true }
  })
}
