import type { Metric } from '../../../core/quality/report.ts'
import { metricName, metricOf } from '../metrics/metric-name.ts'
import type { Measured } from './measured.ts'

/** Metrics that are truly zero now and then: a connection that is used again takes no time, a page that does not move has no shift. */
const MAY_BE_ZERO =
  /^(?:http_req_(?:blocked|connecting|looking_up|tls_handshaking|sending|receiving)|browser_web_vital_)/

/** Whether nothing was measured. k6 reports zeros then, and takes thresholds on them for kept (grafana/k6#4283). */
export function isUnmeasured({ name, type, values, samples }: Measured): boolean {
  if (samples !== undefined) return samples === 0
  if (type !== 'trend') return false
  return !MAY_BE_ZERO.test(name) && [...values.values()].every((value) => value === 0)
}

/** All numbers of a metric by the names that conditions use: "http-req-duration-p95", "http-reqs-rate", "http-req-failed". */
export function metricsOf(measured: Measured): Metric[] {
  const [name = '', tags] = measured.name.split(/[{}]/)
  return statisticsOf(measured).map(({ suffix, ...rest }) => {
    const full = [metricName(name), suffix].filter(Boolean).join('-')
    return { name: tags === undefined ? full : metricOf(full, tags), ...rest }
  })
}

interface Statistic {
  readonly suffix: string
  readonly value: number
  readonly unit: string
}

function statisticsOf({ name, type, values, unit }: Measured): Statistic[] {
  const value = (key: string, suffix: string, of: string) => {
    const found = values.get(key)
    return found === undefined ? [] : [{ suffix, value: found, unit: of }]
  }
  const pace = /^http_reqs\b/.test(name) ? 'requests-per-second' : 'per-second'
  if (type === 'counter') return [...value('count', '', unit), ...value('rate', 'rate', pace)]
  if (type === 'rate') return value('rate', '', 'share')
  if (type === 'gauge') return value('value', '', unit)
  return [...values.keys()]
    .sort()
    .flatMap((key) => value(key, key.replace(/^p\((.+)\)$/, 'p$1'), key === 'count' ? 'count' : unit))
}
