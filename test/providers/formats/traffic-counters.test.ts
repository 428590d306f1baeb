import { describe, expect, it } from 'vitest'
import { parseExposition } from '../../../src/providers/formats/exposition.ts'
import { trafficCounters, type Wanted } from '../../../src/providers/formats/traffic-counters.ts'

const DEFAULT: Wanted = { errors: { status: /^(?:5..)$/ }, labels: {} }

function count(lines: readonly string[], wanted: Partial<Wanted> = {}) {
  return trafficCounters(parseExposition(lines.join('\n'), 'x'), { ...DEFAULT, ...wanted })
}

const one = (requests: number, errors: number, buckets: readonly number[] = []) => ({
  instances: [{ instance: '', startedAt: undefined, requests, errors, buckets }],
})

describe('requests and errors', () => {
  it.each([
    [
      'code',
      ['http_requests_total{code="200"} 90', 'http_requests_total{code="500"} 7', 'http_requests_total{code="503"} 3'],
    ],
    ['status', ['http_requests_total{status="200"} 90', 'http_requests_total{status="599"} 10']],
    ['status_code', ['http_requests_total{status_code="404"} 90', 'http_requests_total{status_code="501"} 10']],
    ['classes', ['http_requests_total{status="2xx"} 90', 'http_requests_total{status="5xx"} 10']],
    [
      'other labels',
      [
        'http_requests_total{path="/a",code="200"} 40',
        'http_requests_total{path="/b",code="200"} 50',
        'http_requests_total{path="/a",code="500"} 10',
      ],
    ],
    [
      'only the durations',
      ['http_request_duration_seconds_count{code="200"} 90', 'http_request_duration_seconds_count{code="500"} 10'],
    ],
    ['fractions', ['http_requests_total{code="200"} 89.7', 'http_requests_total{code="500"} 10.3']],
    ['exponents', ['http_requests_total{code="200"} 9e1', 'http_requests_total{code="500"} 1E1']],
    [
      '_created beside them',
      [
        'http_requests_total{code="200"} 90',
        'http_requests_total{code="500"} 10',
        'http_requests_created{code="200"} 1.7e9',
      ],
    ],
    [
      'nginx-module-vts',
      [
        'nginx_vts_server_requests_total{host="shop",code="2xx"} 90',
        'nginx_vts_server_requests_total{host="shop",code="5xx"} 10',
        'nginx_vts_server_requests_total{host="shop",code="total"} 100',
        'nginx_vts_server_requests_total{host="*",code="2xx"} 90',
        'nginx_vts_server_requests_total{host="*",code="5xx"} 10',
      ],
    ],
    [
      'HAProxy',
      [
        'haproxy_server_http_responses_total{proxy="app",server="a",code="2xx"} 80',
        'haproxy_server_http_responses_total{proxy="app",server="a",code="other"} 10',
        'haproxy_server_http_responses_total{proxy="app",server="a",code="5xx"} 10',
      ],
    ],
  ])('are found by %s', (_what, lines) => {
    expect(count(lines)).toMatchObject(one(100, 10))
  })

  it('are those of the application where a proxy counts beside it', () => {
    const lines = ['haproxy_server_http_responses_total{code="5xx"} 9', 'http_requests_total{code="200"} 1']
    expect(count(lines)).toMatchObject(one(1, 0))
  })

  it.each([
    [
      { requests: 'shop_hits' },
      ['shop_hits{code="200"} 5', 'shop_hits{code="500"} 1', 'http_requests_total{code="500"} 99'],
      one(6, 1),
    ],
    [
      { requests: 'shop_hits', statusLabel: 'outcome', errors: { status: /^(?:failed|lost)$/ } },
      ['shop_hits{outcome="ok"} 5', 'shop_hits{outcome="lost"} 1'],
      one(6, 1),
    ],
    [
      { errors: { status: /^(?:[45]..)$/ } },
      ['http_requests_total{code="404"} 5', 'http_requests_total{code="200"} 1'],
      one(6, 5),
    ],
    [
      { errors: { metric: 'http_errors_total' } },
      ['http_requests_total 6', 'http_errors_total{kind="a"} 1', 'http_errors_total{kind="b"} 2'],
      one(6, 3),
    ],
    [
      { errors: { metric: 'http_errors_total' } },
      ['http_requests_total 6', '# TYPE http_errors_total counter'],
      one(6, 0),
    ],
    [
      { labels: { app: 'shop' } },
      ['http_requests_total{app="shop",code="200"} 5', 'http_requests_total{app="bank",code="500"} 9'],
      one(5, 0),
    ],
    [
      { labels: { server: 'b' } },
      [
        'haproxy_server_http_responses_total{server="a",code="5xx"} 9',
        'haproxy_server_http_responses_total{server="b",code="2xx"} 5',
      ],
      one(5, 0),
    ],
    [
      { labels: { host: '*' } },
      [
        'nginx_vts_server_requests_total{host="*",code="2xx"} 5',
        'nginx_vts_server_requests_total{host="*",code="total"} 5',
        'nginx_vts_server_requests_total{host="a",code="2xx"} 3',
      ],
      one(5, 0),
    ],
  ])('are as %j says', (wanted, lines, counted) => {
    expect(count(lines, wanted)).toMatchObject(counted)
  })

  it.each(['# TYPE http_requests_total counter', '# TYPE http_requests counter'])('are none yet after %s', (line) => {
    expect(count([line])).toMatchObject(one(0, 0))
  })

  it.each([
    [
      [],
      {},
      'it has no http_requests_total, http_request_duration_seconds_count, nginx_vts_server_requests_total, nginxplus_server_zone_responses, haproxy_server_http_responses_total: it has no series at all',
    ],
    [
      ['http_request_count{code="200"} 1', 'http_hits_total 1', 'up 1'],
      { requests: 'http_requests_total' },
      'it has no http_requests_total; the nearest it has: http_hits_total, http_request_count',
    ],
    [['up 1'], { requests: 'hits' }, 'it has no hits, nor anything like it'],
    [
      ['nginx_http_requests_total 12'],
      {},
      "nginx_http_requests_total comes from nginx's status page, which has no status codes, so errors cannot be counted; use nginx-module-vts, or the counters of the application",
    ],
    [
      ['nginx_http_requests_total 12'],
      { requests: 'nginx_http_requests_total' },
      'nginx_http_requests_total has no label code, status, status_code, http_status, http_response_status_code, so its errors cannot be counted',
    ],
    [
      ['http_requests_total{path="/"} 1'],
      {},
      'http_requests_total{path="/"} has no label code, status, status_code, http_status, http_response_status_code, so its errors cannot be counted',
    ],
    [
      ['http_requests_total{code="200"} 1', 'http_requests_total{path="/"} 1'],
      {},
      'http_requests_total{path="/"} has no label code, status, status_code, http_status, http_response_status_code, so its errors cannot be counted',
    ],
    [
      ['http_requests_total{code="200"} 1'],
      { statusLabel: 'outcome' },
      'http_requests_total{code="200"} has no label outcome, so its errors cannot be counted',
    ],
    [
      ['http_requests_total{code="200"} 1'],
      { labels: { app: 'shop' } },
      'it has no series of http_requests_total with {app="shop"}; one that it has is http_requests_total{code="200"}',
    ],
    [
      ['http_requests_total 6', 'http_failures 1'],
      { errors: { metric: 'http_errors_total' } },
      'it has no http_errors_total; the nearest it has: http_failures, http_requests_total',
    ],
    [
      ['http_requests_total 6', 'http_errors_total 7'],
      { errors: { metric: 'http_errors_total' } },
      'it counts 7 errors in 6 requests',
    ],
    [['http_requests_total{code="200"} NaN'], {}, 'http_requests_total{code="200"} is NaN, which is no count'],
    [['http_requests_total{code="200"} +Inf'], {}, 'http_requests_total{code="200"} is Infinity, which is no count'],
    [['http_requests_total{code="500"} -1'], {}, 'http_requests_total{code="500"} is -1, which is no count'],
    [['http_requests_total{code="500"} 1e300'], {}, '1e+300 is too large to be counted exactly'],
  ])('of %j with %j cannot be counted: %s', (lines, wanted, because) => {
    expect(count(lines, wanted)).toEqual({ because })
  })
})

describe('latencies', () => {
  const requests = 'http_requests_total{code="200"} 10'
  const bucket = (le: string, value: number, more = '') =>
    `http_request_duration_seconds_bucket{${more}le="${le}"} ${value}`

  it('are counted per bucket, in milliseconds', () => {
    const lines = [requests, bucket('0.07', 4), bucket('2.5e0', 7), bucket('+Inf', 10)]
    expect(count(lines)).toMatchObject({ edges: [70, 2_500], ...one(10, 0, [4, 3, 3]) })
  })
  it('are added over all other labels, on the edges that all have', () => {
    const a = [bucket('0.1', 1, 'path="/a",'), bucket('0.5', 2, 'path="/a",'), bucket('+Inf', 3, 'path="/a",')]
    const b = [bucket('+Inf', 7, 'path="/b",'), bucket('0.50', 4, 'path="/b",')]
    expect(count([requests, ...a, ...b])).toMatchObject({ edges: [500], ...one(10, 0, [6, 4]) })
  })
  it.each([
    ['rpc_latency_milliseconds', 'rpc_latency_milliseconds_bucket', [5]],
    ['rpc_latency_ms', 'rpc_latency_ms_bucket', [5]],
    ['rpc_latency', 'rpc_latency_bucket', [5_000]],
  ])('of %s have the unit of its name', (duration, name, edges) => {
    expect(count([requests, `${name}{le="5"} 4`, `${name}{le="+Inf"} 10`], { duration })).toMatchObject({ edges })
  })
  it('with codes are enough for requests and errors, too', () => {
    const lines = [
      'rpc_seconds_count{code="200"} 9',
      'rpc_seconds_count{code="500"} 1',
      'rpc_seconds_bucket{code="200",le="+Inf"} 9',
    ]
    expect(count(lines, { duration: 'rpc_seconds' })).toMatchObject(one(10, 1))
  })
  it('that were asked for by name and are not there are missing, unless nothing was served yet', () => {
    expect(count([requests], { duration: 'rpc_seconds' })).toMatchObject({ missing: ['it has no rpc_seconds_bucket'] })
    expect(count(['http_requests_total{code="200"} 0'], { duration: 'rpc_seconds' })).toMatchObject({ missing: [] })
    expect(count([requests])).toMatchObject({ edges: [], missing: [] })
  })
  it.each([
    [[bucket('0.1', 4)], 'http_request_duration_seconds_bucket has no bucket le="+Inf"'],
    [[bucket('0.1', 4), bucket('+Inf', 3)], 'the buckets of http_request_duration_seconds_bucket are not cumulative'],
    [[bucket('fast', 4)], 'http_request_duration_seconds_bucket{le="fast"} has no upper edge "le"'],
    [['http_request_duration_seconds_bucket 4'], 'http_request_duration_seconds_bucket has no upper edge "le"'],
    [
      [bucket('0.1', Number.NaN), bucket('+Inf', 3)],
      'http_request_duration_seconds_bucket{le="0.1"} is NaN, which is no count',
    ],
  ])('in %j cannot be counted: %s', (lines, because) => {
    expect(count([requests, ...lines])).toEqual({ because })
  })
})

describe('an instance', () => {
  const requests = (instance: string, value: number) =>
    `http_requests_total{instance="${instance}",code="200"} ${value}`

  it('is named by when its process started', () => {
    const lines = ['process_start_time_seconds 1.70000000025e9', 'http_requests_total{code="200"} 1']
    expect(count(lines)).toMatchObject({ instances: [{ instance: '#1700000000.25', startedAt: 1_700_000_000_250 }] })
  })
  it('is each of several that one answer tells apart', () => {
    const starts = ['process_start_time_seconds{instance="a"} 100', 'process_start_time_seconds{instance="b"} 200']
    expect(count([requests('a', 1), requests('b', 2), ...starts])).toMatchObject({
      instances: [
        { instance: 'a#100', startedAt: 100_000, requests: 1 },
        { instance: 'b#200', startedAt: 200_000, requests: 2 },
      ],
    })
  })
  it('may be told apart by another label', () => {
    const lines = ['x', 'y'].flatMap((pod, index) => [
      `http_requests_total{instance="proxy",pod="${pod}",code="200"} ${index + 1}`,
      `process_start_time_seconds{instance="proxy",pod="${pod}"} ${100 * (index + 1)}`,
    ])
    expect(count(lines, { instanceLabel: 'pod' })).toMatchObject({
      instances: [
        { instance: 'x#100', startedAt: 100_000, requests: 1 },
        { instance: 'y#200', startedAt: 200_000, requests: 2 },
      ],
    })
  })
  it('is known by its start before it has counted anything', () => {
    const starts = ['process_start_time_seconds{instance="a"} 100', 'process_start_time_seconds{instance="b"} 200']
    expect(count(['# TYPE http_requests_total counter', ...starts])).toMatchObject({
      instances: [
        { instance: 'a#100', requests: 0, errors: 0, buckets: [] },
        { instance: 'b#200', requests: 0, errors: 0, buckets: [] },
      ],
    })
  })
  it.each([
    [['process_start_time_seconds NaN']],
    [['process_start_time_seconds 0']],
    [['process_start_time_seconds{worker="1"} 100', 'process_start_time_seconds{worker="2"} 200']],
    [['haproxy_process_start_time_seconds 100']],
  ])('does not say when it started by %j', (lines) => {
    expect(count(['http_requests_total{code="200"} 1', ...lines])).toMatchObject(one(1, 0))
  })
  it('of a proxy is as old as the proxy, not as its exporter', () => {
    const lines = ['haproxy_server_http_responses_total{code="2xx"} 1', 'process_start_time_seconds 999']
    expect(count(lines)).toMatchObject(one(1, 0))
    expect(count([...lines, 'haproxy_process_start_time_seconds 100'])).toMatchObject({
      instances: [{ startedAt: 100_000 }],
    })
  })
})
