import { expect, it } from 'vitest'
import { k6 } from '../../../src/providers/checks/k6.ts'
import { jsonReport } from '../../support/json-report.ts'

const TREND = { avg: 2, min: 1, med: 2, max: 9, 'p(90)': 4, 'p(95)': 6.5 }
const ZERO = { avg: 0, min: 0, med: 0, max: 0, 'p(90)': 0, 'p(95)': 0 }
const ITERATIONS = { count: 20, rate: 10 }
const GROUP = { name: '', path: '', groups: {}, checks: {} }

const exported = (metrics: object) => jsonReport({ root_group: GROUP, metrics: { iterations: ITERATIONS, ...metrics } })
const valueIn = (report: ReturnType<typeof k6.read>, name: string) =>
  report.metrics.filter((metric) => metric.name === name).map(({ value, unit }) => [value, unit])

it('puts the inverted thresholds of --summary-export right', () => {
  const report = k6.read(
    exported({ http_req_duration: { ...TREND, thresholds: { 'p(95)<500': false, 'avg<1': true } } }),
  )
  expect(report.limits).toEqual([
    { name: 'http_req_duration: p(95)<500', isKept: true },
    { name: 'http_req_duration: avg<1', isKept: false },
  ])
  expect(report.inconclusive).toBeUndefined()
})

it('takes the thresholds of handleSummary as they are', () => {
  const report = k6.read(
    jsonReport({
      root_group: { ...GROUP, groups: [], checks: [] },
      state: { testRunDurationMs: 30.6 },
      metrics: {
        iterations: { type: 'counter', contains: 'default', values: ITERATIONS },
        http_req_duration: {
          type: 'trend',
          contains: 'time',
          values: TREND,
          thresholds: { 'p(95)<500': { ok: true }, 'avg<1': { ok: false } },
        },
        data_sent: { type: 'counter', contains: 'data', values: { count: 5, rate: 2 } },
      },
    }),
  )
  expect(report.limits.map(({ isKept }) => isKept)).toEqual([true, false])
  expect(report.durationMs).toBe(31)
  expect(valueIn(report, 'p95')).toEqual([[6.5, 'ms']])
  expect(valueIn(report, 'data-sent')).toEqual([[5, 'bytes']])
})

it('names what a service level speaks of', () => {
  const report = k6.read(
    exported({
      http_reqs: { count: 1000, rate: 653.5 },
      http_req_failed: { passes: 1, fails: 999, value: 0.001 },
      http_req_duration: TREND,
      'http_req_duration{scenario:api}': TREND,
    }),
  )
  expect(valueIn(report, 'avg')).toEqual([[2, 'ms']])
  expect(valueIn(report, 'rate')).toEqual([[653.5, 'requests-per-second']])
  expect(valueIn(report, 'error-rate')).toEqual([[0.001, 'share']])
  expect(valueIn(report, 'availability')).toEqual([[0.999, 'share']])
  expect(valueIn(report, 'http-reqs')).toEqual([[1000, 'count']])
  expect(valueIn(report, 'http-req-failed')).toEqual([[0.001, 'share']])
  expect(valueIn(report, 'http-req-duration-p95{scenario:api}')).toEqual([[6.5, 'ms']])
})

it('believes no threshold that was judged without a sample', () => {
  const report = k6.read(
    exported({
      http_req_duration: { ...ZERO, thresholds: { 'p(95)<500': false } },
      my_rate: { passes: 0, fails: 0, value: 0, thresholds: { 'rate<0.1': false } },
      my_errors: { count: 0, rate: 0, thresholds: { 'count<3': false } },
    }),
  )
  expect(report.inconclusive).toBe('Thresholds were judged without a single sample of http_req_duration, my_rate.')
  expect(report.limits).toEqual([{ name: 'my_errors: count<3', isKept: true }])
  expect(valueIn(report, 'p95')).toEqual([])
  expect(valueIn(report, 'my-rate')).toEqual([])
})

it('keeps zeros that are measurements', () => {
  const report = k6.read(exported({ http_req_tls_handshaking: ZERO, my_trend: { ...ZERO, count: 20 } }))
  expect(valueIn(report, 'http-req-tls-handshaking-p95')).toEqual([[0, 'ms']])
  expect(valueIn(report, 'my-trend-avg')).toEqual([[0, 'count']])
})

it('decides nothing when nothing ran', () => {
  expect(k6.read(jsonReport({ root_group: GROUP, metrics: {} })).inconclusive).toBe(
    'k6 ran no iteration and made no request.',
  )
})

it('reads the machine-readable summary, and says that it has no thresholds', () => {
  const metric = (name: string, type: string, values: object, contains = 'default') => ({
    name,
    type,
    contains,
    values,
  })
  const summary = {
    version: '1.0.0',
    metadata: { k6_version: '1.7.0' },
    config: { duration: 2, execution: 'local' },
    results: {
      checks: { metrics: [metric('checks_succeeded', 'rate', { matches: 15, rate: 0.75, total: 20 })], results: [] },
      metrics: [
        metric('http_reqs', 'counter', { count: 1000 }),
        metric('http_req_failed', 'rate', { matches: 1, rate: 0.001, total: 1000 }),
        metric('http_req_duration', 'trend', { avg: 2, max: 9, p90: 4, p95: 6.5 }, 'time'),
      ],
    },
  }
  const report = k6.read(jsonReport(summary))
  expect(report).toMatchObject({ toolVersion: '1.7.0', durationMs: 2000, limits: [], inconclusive: undefined })
  expect(report.warnings).toEqual([
    'This shape of k6’s summary has no thresholds; whether one was crossed is only said by k6’s exit code, 99.',
  ])
  expect(valueIn(report, 'rate')).toEqual([[500, 'requests-per-second']])
  expect(valueIn(report, 'p95')).toEqual([[6.5, 'ms']])
  expect(valueIn(report, 'availability')).toEqual([[0.999, 'share']])
  expect(valueIn(report, 'checks-succeeded')).toEqual([[0.75, 'share']])
  expect(valueIn(report, 'checks')).toEqual([[0.75, 'share']])
  expect(k6.recognises({ syntax: 'json', value: summary })).toBe(true)
})
