import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import { isFields, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { legacySummary } from './k6/legacy.ts'
import { machineReadableSummary } from './k6/machine-readable.ts'
import type { K6Summary } from './k6/measured.ts'
import { isUnmeasured, metricsOf } from './k6/metrics.ts'
import { serviceMetrics } from './k6/service.ts'

export const k6: QualityReader<'k6'> = {
  format: 'k6',
  title: 'k6 (`--summary-export`, the data of `handleSummary`, and the machine-readable summary)',
  counting:
    'Every metric with all its statistics (`http-req-duration-p95`, tags in braces), and by short names `avg`, `p95` … (ms), `rate` (requests per second), `error-rate` and `availability` (shares; availability is 1 − `http_req_failed`). Thresholds are k6’s own, the inverted ones of `--summary-export` put right; one that was judged without a sample decides nothing.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    const { metrics, results } = fields ?? {}
    if (isFields(metrics) && hasAll(fields, 'root_group')) return true
    return hasAll(fields, 'version', 'config', 'metadata') && isFields(results) && Array.isArray(results['metrics'])
  },

  read(source) {
    const report = objectOf(source)
    return reportOf(report.raw('results') === undefined ? legacySummary(report) : machineReadableSummary(report))
  },
}

function reportOf({ metrics: unsorted, durationMs, version, warnings }: K6Summary): QualityReport {
  // k6 writes them in another order every time.
  const metrics = unsorted.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const known = metrics.filter((measured) => !isUnmeasured(measured))
  return {
    about: 'load',
    tool: 'k6',
    toolVersion: version,
    annotations: [],
    metrics: [...serviceMetrics(metrics), ...known.flatMap(metricsOf)],
    limits: known.flatMap(({ name, thresholds }) =>
      thresholds.map(({ expression, isKept }) => ({ name: `${name}: ${expression}`, isKept })),
    ),
    durationMs: durationMs === undefined ? undefined : Math.round(durationMs),
    inconclusive: doubt(metrics),
    warnings,
  }
}

function doubt(metrics: K6Summary['metrics']): string | undefined {
  const worked = ['iterations', 'http_reqs'].some(
    (name) => (metrics.find((measured) => measured.name === name)?.values.get('count') ?? 0) > 0,
  )
  if (!worked) return 'k6 ran no iteration and made no request.'
  const empty = metrics.filter((measured) => measured.thresholds.length > 0 && isUnmeasured(measured))
  if (empty.length === 0) return undefined
  return `Thresholds were judged without a single sample of ${empty.map(({ name }) => name).join(', ')}.`
}
