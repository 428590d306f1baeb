import type { JsonObject } from '../../reports/json-object.ts'
import type { K6Summary, Measured } from './measured.ts'
import { unitOf } from './unit.ts'

/** k6's machine-readable summary, schema 1.0.0 (grafana/k6-summary, `--new-machine-readable-summary`). It has no thresholds. */
export function machineReadableSummary(report: JsonObject): K6Summary {
  const seconds = report.object('config')?.numberIf('duration')
  const results = report.object('results')
  const metadata = report.object('metadata')
  const checks = (results?.object('checks')?.list('metrics') ?? []).map((metric) => measuredIn(metric, seconds))
  return {
    metrics: [
      ...(results?.list('metrics') ?? []).map((metric) => measuredIn(metric, seconds)),
      ...checks,
      // As the other shapes call it.
      ...checks.filter(({ name }) => name === 'checks_succeeded').map((metric) => ({ ...metric, name: 'checks' })),
    ],
    durationMs: seconds === undefined ? undefined : seconds * 1000,
    version: metadata?.textIf('k6_version') ?? metadata?.textIf('k6Version'),
    warnings: [
      'This shape of k6’s summary has no thresholds; whether one was crossed is only said by k6’s exit code, 99.',
    ],
  }
}

function measuredIn(metric: JsonObject, seconds: number | undefined): Measured {
  const given = metric.object('values')
  const values = new Map(
    (given?.names() ?? []).map((key) => [key.replace(/^p(\d.*)$/, 'p($1)'), given?.numberIf(key) ?? Number.NaN]),
  )
  const name = metric.text('name')
  const type = metric.text('type')
  if (type !== 'counter' && type !== 'gauge' && type !== 'rate' && type !== 'trend')
    throw metric.broken('type', `is "${type}"; it has to be counter, gauge, rate or trend.`)
  const [count, matches, total] = ['count', 'matches', 'total'].map((key) => values.get(key))
  if (type === 'counter' && count !== undefined && seconds) values.set('rate', values.get('rate') ?? count / seconds)
  if (type === 'rate' && matches !== undefined && total) values.set('rate', matches / total)
  return {
    name,
    type,
    values,
    unit: unitOf(name, metric.textIf('contains')),
    samples: type === 'rate' ? total : undefined,
    thresholds: [],
  }
}
