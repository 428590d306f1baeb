import { z } from 'zod'
import { Duration, ms } from '../../core/duration.ts'
import type { MetricProvider } from '../../core/metrics/metric-provider.ts'
import { oneLine } from '../../core/one-line.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import { readValueText } from '../formats/exposition.ts'
import type { Point } from '../formats/prometheus-answer.ts'
import { openPrometheus, type PrometheusApi, PrometheusConnection, type Queried } from '../prometheus/api.ts'

/** Prometheus refuses more than this in one answer. */
const MOST_STEPS = 11_000

const Range = z
  .strictObject({
    duration: Duration.describe("the last so long, up to the server's now"),
    step: Duration.describe('time between two values'),
    reduce: z
      .enum(['last', 'avg', 'max', 'min'])
      .default('last')
      .describe('which of the values is judged: the last one, or their average, maximum or minimum'),
  })
  .refine(({ duration, step }) => step > 0 && step <= duration && duration / step < MOST_STEPS, {
    path: ['step'],
    message: `expected a step that fits into the duration, and less than ${MOST_STEPS} times`,
  })
type Reduce = z.output<typeof Range>['reduce']

const PrometheusMetric = z.strictObject({
  type: z.literal('prometheus'),
  ...PrometheusConnection,
  range: Range.optional().describe('asks for the values over a span (`query_range`); without it for the value now'),
  'max-age': Duration.default(ms(300_000)).describe("a value older than this by the server's clock is no data"),
  warnings: z
    .enum(['fail', 'ignore'])
    .default('fail')
    .describe('what a warning of Prometheus means, such as that of a partial answer: an error, or nothing'),
})
type PrometheusMetric = z.output<typeof PrometheusMetric>

/**
 * Any PromQL, evaluated at the server's own now: one series, one number. No series, a value that is too old, and NaN
 * (what 0/0 and the quantile of nothing are) are no data; several series, text and the infinities are mistakes.
 */
export const prometheusMetric: Provider<'prometheus', typeof PrometheusMetric, MetricProvider> = {
  type: 'prometheus',
  config: PrometheusMetric,

  create(config, world) {
    const prometheus = openPrometheus(config, world)
    return {
      async measure(query, signal) {
        const { answer, now } = await ask(prometheus, query, config, signal)
        const shown = { source: prometheus.name, query: oneLine(query, 120) }
        if (answer.warnings.length > 0 && config.warnings === 'fail') {
          const warnings = oneLine(answer.warnings.join('; '))
          throw new SluiceError(problems.metricIncomplete(shown.source, shown.query, warnings))
        }
        const points = onlySeries(answer, config, shown)
        const newest = points.at(-1)?.at ?? 0
        const stale = now !== undefined && now - newest > config['max-age']
        return points.length === 0 || stale ? null : reduce(config.range?.reduce ?? 'last', points, shown)
      },
    }
  },
}

/** What a problem says of where a number comes from. */
interface Shown {
  readonly source: string
  readonly query: string
}

async function ask(prometheus: PrometheusApi, query: string, { range }: PrometheusMetric, signal: AbortSignal) {
  if (range === undefined) {
    const answer = await prometheus.query(query, {}, signal)
    return { answer, now: answer.answeredAt }
  }
  const now = await prometheus.now(signal)
  // Steps are counted from the start, so that one of them is now.
  const start = now - Math.floor(range.duration / range.step) * range.step
  return { answer: await prometheus.queryRange(query, { start, end: now, step: range.step }, signal), now }
}

function onlySeries({ series }: Queried, { range }: PrometheusMetric, { source, query }: Shown): readonly Point[] {
  const points = series[0]?.points ?? []
  const answers = series.length > 1 || range !== undefined ? series.length : points.length
  if (answers > 1) throw new SluiceError(problems.metricAmbiguous(source, query, answers))
  return points
}

const REDUCERS: Readonly<Record<Reduce, (values: readonly number[]) => number>> = {
  last: (values) => values.at(-1)!,
  avg: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  max: (values) => values.reduce((left, right) => Math.max(left, right)),
  min: (values) => values.reduce((left, right) => Math.min(left, right)),
}

function reduce(how: Reduce, points: readonly Point[], shown: Shown): number | null {
  const judged = how === 'last' ? points.slice(-1) : points
  const values = judged.map((point) => readPoint(point, shown)).filter((value) => !Number.isNaN(value))
  if (values.length === 0) return null
  const value = REDUCERS[how](values)
  return Number.isFinite(value) ? value : refuse(showInfinity(value), shown)
}

function readPoint({ text = 'a native histogram' }: Point, shown: Shown): number {
  return readValueText(text) ?? refuse(oneLine(text, 120), shown)
}

function refuse(answer: string, { source, query }: Shown): never {
  throw new SluiceError(problems.metricNotNumber(source, query, answer))
}

/** As Prometheus writes it. */
function showInfinity(value: number): string {
  return value > 0 ? '+Inf' : '-Inf'
}
