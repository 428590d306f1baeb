import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/core/metrics/traffic.ts'
import { prometheusTraffic } from '../../../src/providers/traffic/prometheus.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { type Answer, serve } from '../../support/http-server.ts'
import { type Asked, prometheusApi, type Result, scalar, success } from '../../support/prometheus-api.ts'

const ROLES = { stable: { version: '41' }, canary: { version: '42' } }
const parse = (settings: object) =>
  prometheusTraffic.config.parse({ type: 'prometheus', url: 'http://127.0.0.1:9/', ...ROLES, ...settings })
const soon = () => AbortSignal.timeout(9_000)

/** The server's now in these tests, in seconds: years behind the runner's. */
const NOW = 1_600_000_000.5

/** One instance with 7 requests, as it answers the whole query, scraped at this time. */
function counters(scrapedAt: number): Result {
  const labels = { version: '42', instance: 'a' }
  const sample = (metric: object, value: string) => ({ metric, value: [NOW, value] })
  return {
    resultType: 'vector',
    result: [
      sample({ __name__: 'http_requests_total', code: '200', ...labels }, '7'),
      sample({ instance: 'a', sluice_part: 'scraped' }, String(scrapedAt)),
    ],
  }
}

async function reading(answer: (asked: Asked) => Answer, settings: object = {}): Promise<Reading> {
  await using server = await serve(prometheusApi(answer, () => NOW))
  const read = await prometheusTraffic
    .create(parse({ url: server.url, ...settings }), realWorld())
    .read('canary', soon())
  return JSON.parse(JSON.stringify(read).replaceAll(server.url, 'SERVER'))
}

describe('time', () => {
  it("is the server's alone, however far the runner's clock is off", async () => {
    let asked: string | null = ''
    const read = await reading(({ parameters }) => {
      asked = parameters.get('time')
      return success(counters(NOW - 14.25))
    })
    expect(read).toMatchObject({ state: 'counted', at: 1_599_999_986_250, age: 14_250 })
    expect(asked).toBe('1600000000.500')
  })
  it('tells counters that nobody scraped any more', async () => {
    expect(await reading(() => success(counters(NOW - 130)))).toMatchObject({
      state: 'no-data',
      because: 'Prometheus at SERVER last scraped it 2m10s ago',
    })
    expect(await reading(() => success(counters(NOW - 110)))).toMatchObject({ state: 'counted' })
    expect(await reading(() => success(counters(NOW - 110)), { 'max-age': '100s' })).toMatchObject({ state: 'no-data' })
  })
  it('is the same for both versions of one look, and asked anew for the next', async () => {
    const times = [NOW + 5, NOW + 10]
    const asked: string[] = []
    const api = prometheusApi(
      ({ path, parameters }) => {
        if (path === 'query') asked.push(parameters.get('time')!)
        return success(counters(NOW))
      },
      () => times[Math.floor(asked.length / 2)]!,
    )
    await using server = await serve(api)
    const source = prometheusTraffic.create(parse({ url: server.url }), realWorld())
    for (const _ of ['first look', 'second look']) {
      await Promise.all([source.read('stable', soon()), source.read('canary', soon())])
    }
    expect(asked).toEqual(['1600000005.500', '1600000005.500', '1600000010.500', '1600000010.500'])
  })
  it('is asked again after it could not be told', async () => {
    let down = true
    const api = prometheusApi(
      () => success(counters(NOW)),
      () => NOW,
    )
    await using server = await serve((request) => (down ? { status: 503 } : api(request)))
    const source = prometheusTraffic.create(parse({ url: server.url }), realWorld())
    expect(await source.read('canary', soon())).toMatchObject({ state: 'no-data' })
    down = false
    expect(await source.read('canary', soon())).toMatchObject({ state: 'counted' })
  })
})

describe('an answer that is none of a version', () => {
  it.each([
    ['a login page', { body: '<html>Log in' }, /something else than its API gives: <html>Log in/],
    ['a refusal', { status: 403, body: 'Forbidden' }, /answered 403: Forbidden/],
    ['a Prometheus that starts', { status: 503, body: 'Service Unavailable' }, /answered 503: Service Unavailable/],
    [
      'a query that it cannot do',
      { status: 422, json: { status: 'error', errorType: 'execution', error: 'too many samples' } },
      /execution: too many samples/,
    ],
    ['half an answer', 'cut', /\/api\/v1\/query got no answer: /],
    ['nothing', success({ resultType: 'vector', result: [] }), /has no series \{__name__=~"http_requests_total\|/],
    ['text', success(scalar('x', NOW)), /has no series/],
  ])('is no data: %s', async (_what, answer, because) => {
    const read = await reading(({ path }) => (path === 'query' ? (answer as Answer) : { status: 404 }))
    expect(read).toMatchObject({ state: 'no-data', because: expect.stringMatching(because) })
  })
})

it('passes on what Prometheus warns of as what is missing', async () => {
  const warnings = ['store 10.0.0.7 is\nnot reachable']
  expect(await reading(() => success(counters(NOW), { warnings }), { duration: 'rpc_seconds' })).toMatchObject({
    state: 'counted',
    instances: [{ instance: 'a', requests: 7 }],
    missing: [
      'Prometheus at SERVER: store 10.0.0.7 is not reachable',
      'Prometheus at SERVER: it has no rpc_seconds_bucket',
    ],
  })
})

it('takes the requests for errors whose status says so, in the label that is named', async () => {
  const { result } = counters(NOW)
  const failed = { metric: { __name__: 'hits', outcome: 'lost', version: '42', instance: 'a' }, value: [NOW, '3'] }
  const all = () => success({ resultType: 'vector', result: [...(result as object[]), failed] })
  const settings = { requests: 'hits', 'status-label': 'outcome', errors: 'failed|lost' }
  expect(await reading(all, settings)).toMatchObject({ instances: [{ requests: 3, errors: 3 }] })
})

describe('the past', () => {
  const point = (metric: object, ...values: (readonly [number, string])[]) => ({ metric, values })
  const labels = { version: '41', instance: 'a' }
  const requests = { __name__: 'http_requests_total', code: '200', ...labels }
  const scraped = { instance: 'a', sluice_part: 'scraped' }
  const at = (back: number) => NOW - back

  async function past(answer: (asked: Asked) => Answer) {
    await using server = await serve(prometheusApi(answer, () => NOW))
    const source = prometheusTraffic.create(parse({ url: server.url }), realWorld())
    return await source.past?.({ span: 60_000, interval: 15_000, ago: 5_000 }, soon())
  }

  it('is asked for in one range that ends where it is told to, about the stable version alone', async () => {
    const asked: Asked[] = []
    await past((one) => {
      asked.push(one)
      return success({ resultType: 'matrix', result: [] })
    })
    expect(asked.map(({ path }) => path)).toEqual(['query_range'])
    const { parameters } = asked[0]!
    expect([parameters.get('start'), parameters.get('end'), parameters.get('step')]).toEqual([
      '1599999935.500',
      '1599999995.500',
      '15.000',
    ])
    expect(parameters.get('query')).toContain('version="41"')
    expect(parameters.get('query')).not.toContain('version="42"')
  })
  it('leaves out what cannot be counted then: NaN, no series, counters that nobody scraped any more', async () => {
    const result = [
      point(requests, [at(65), '10'], [at(50), 'NaN'], [at(35), '40'], [at(20), '40'], [at(5), '70']),
      point(
        scraped,
        [at(65), `${at(66)}`],
        [at(50), `${at(51)}`],
        [at(35), `${at(36)}`],
        [at(20), `${at(141)}`],
        [at(5), `${at(6)}`],
      ),
    ]
    expect(await past(() => success({ resultType: 'matrix', result }))).toEqual({
      edges: [],
      intervals: [
        { requests: 30, errors: 0, buckets: [] },
        { requests: 30, errors: 0, buckets: [] },
      ],
      duration: 60_000,
    })
  })
  it.each([
    [{ status: 500 }, 'http-refused'],
    [{ status: 422, json: { status: 'error', errorType: 'execution', error: 'too many samples' } }, 'query-refused'],
  ] as const)('that %j is no past but a problem', async (answer, code) => {
    await expect(past(() => answer)).rejects.toMatchObject({ problem: { code } })
  })
})

it('keeps its token and what else is secret to itself', async () => {
  const world = realWorld()
  const settings = { url: 'http://me:s3cret@127.0.0.1:9/', token: 't0ken-1', headers: { 'x-api-key': 'k3y99' } }
  const read = await prometheusTraffic.create(parse(settings), world).read('canary', soon())
  expect(world.secrets).toEqual(['s3cret', 'k3y99', 't0ken-1'])
  expect(JSON.stringify(read)).toContain('http://127.0.0.1:9/')
  expect(JSON.stringify(read)).not.toMatch(/s3cret|t0ken|k3y99/)
})

it.each([
  { stable: undefined },
  { canary: {} },
  { canary: { version: '' } },
  { canary: { version: '41' } },
  { canary: { slot: 'b' } },
  { canary: { 'version"': '42' } },
  { canary: 'version' },
  { labels: { 'a-b': 'x' } },
  { instance: 'a) or (b' },
  { requests: 'a b' },
  { errors: '5.(' },
  { 'max-age': 60 },
  { url: 'prometheus' },
  { rate: '1m' },
])('refuses the settings %j', (settings) => {
  const given = { type: 'prometheus', url: 'http://x', ...ROLES, ...settings }
  expect(prometheusTraffic.config.safeParse(given).success).toBe(false)
})
it.each([
  {},
  { stable: { version: '41', slot: 'a' }, canary: { version: '42' } },
  { errors: { metric: 'errors_total' }, labels: { app: 'shop' } },
])('accepts the settings %j', (settings) => {
  const given = { type: 'prometheus', url: 'http://x', ...ROLES, ...settings }
  expect(prometheusTraffic.config.safeParse(given).success).toBe(true)
})

it('throws what is a defect', async () => {
  const source = prometheusTraffic.create(parse({}), fakeWorld())
  await expect(source.read('canary', soon())).rejects.toThrow('this test gave no http')
})
