import type { Metric } from '../../../core/quality/report.ts'
import type { JsonObject } from '../../reports/json-object.ts'

/** Before Lighthouse 6 an audit did not say its unit. */
const TIMES = new Set([
  'first-contentful-paint',
  'first-meaningful-paint',
  'largest-contentful-paint',
  'speed-index',
  'interactive',
  'total-blocking-time',
  'max-potential-fid',
  'server-response-time',
])
const UNITS = new Map([
  ['millisecond', 'ms'],
  ['byte', 'bytes'],
  ['unitless', 'count'],
  ['element', 'count'],
])

/** The numbers of the audits by their names, and "page-load": when the window's load event came. */
export function auditMetrics(audits: JsonObject | undefined): Metric[] {
  const metrics = (audits?.names() ?? []).flatMap((name) => {
    const audit = audits?.object(name)
    const value = audit?.numberIf('numericValue')
    const unit = UNITS.get(audit?.textIf('numericUnit') ?? '') ?? (TIMES.has(name) ? 'ms' : undefined)
    return value === undefined || unit === undefined ? [] : [{ name, value, unit }]
  })
  const load = audits?.object('metrics')?.object('details')?.list('items')[0]?.numberIf('observedLoad')
  return load === undefined ? metrics : [...metrics, { name: 'page-load', value: load, unit: 'ms' }]
}
