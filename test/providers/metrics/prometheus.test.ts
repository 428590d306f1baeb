import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { prometheusMetric } from '../../../src/providers/metrics/prometheus.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { type Answer, freePort, type Handler, serve } from '../../support/http-server.ts'
import { metricProviderContract } from '../../support/metric-provider-contract.ts'
import { type Asked, matrix, prometheusApi, scalar, seconds, success, vector } from '../../support/prometheus-api.ts'

const parse = (settings: object) => prometheusMetric.config.parse({ type: 'prometheus', ...settings })
const soon = () => AbortSignal.timeout(9_000)

async function serving(handler: Handler, settings: object = {}) {
  const server = await serve(handler)
  const config = parse({ url: server.url, ...settings })
  return {
    create: (world: World) => prometheusMetric.create(config, world),
    received: server.received,
    url: server.url,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

metricProviderContract({
  name: 'prometheus',
  answering: (...numbers) => serving(prometheusApi(() => success(vector(numbers.map(String))))),
  saying: (text) => serving(prometheusApi(() => success(vector([text])))),
  echoing: () => serving(prometheusApi(({ parameters }) => success(scalar(parameters.get('query') ?? '')))),
  refusing: () => serving(() => ({ status: 401, body: 'Unauthorized' })),
  refusal: 'http-refused',
  unreachable: async () => {
    const config = parse({ url: `http://127.0.0.1:${await freePort()}/` })
    return { create: (world) => prometheusMetric.create(config, world), async [Symbol.asyncDispose]() {} }
  },
  unreachability: 'http-no-answer',
  nan: 'no data',
})

/** What a provider with these settings makes of an answer. */
async function measure(answer: (asked: Asked) => Answer, settings: object = {}, now = seconds) {
  await using situation = await serving(prometheusApi(answer, now), settings)
  return await situation.create(realWorld()).measure('errors', soon())
}

describe('the answer to a query', () => {
  it.each([
    ['a scalar', scalar('0.25'), 0.25],
    ['a vector of one', vector(['1e-09']), 1e-9],
    ['an empty vector', vector([]), null],
    ['an empty matrix', matrix(), null],
    ['a matrix of one value', matrix([[seconds(), '3']]), 3],
    ['a scalar that is NaN', scalar('NaN'), null],
  ])('of %s is one number or no data', async (_what, result, expected) => {
    expect(await measure(() => success(result))).toBe(expected)
  })

  it.each([
    ['+Inf', vector(['+Inf']), '"+Inf"'],
    ['-Inf', scalar('-Inf'), '"-Inf"'],
    ['a text that looks like a number', { resultType: 'string' as const, result: [seconds(), '5'] as const }, '5'],
    [
      'a native histogram',
      { resultType: 'vector' as const, result: [{ metric: {}, histogram: [seconds(), { count: '1', sum: '1' }] }] },
      '"a native histogram"',
    ],
  ])('of %s is no number', async (_what, result, shown) => {
    await expect(measure(() => success(result))).rejects.toMatchObject({
      problem: { code: 'metric-not-number', what: expect.stringContaining(shown) },
    })
  })

  it.each([
    ['several series', vector(['1', '1'])],
    ['several series of which one is NaN', vector(['NaN', '1'])],
    [
      'several values of one series',
      matrix([
        [seconds(), '1'],
        [seconds(), '1'],
      ]),
    ],
  ])('of %s is ambiguous, and none of them is picked', async (_what, result) => {
    await expect(measure(() => success(result))).rejects.toMatchObject({
      problem: { code: 'metric-ambiguous', what: expect.stringContaining('with 2 numbers') },
    })
  })

  it('may bring infos, which are advice on the query', async () => {
    const infos = ['PromQL info: metric might not be a counter']
    expect(await measure(() => success(scalar('1'), { infos, warnings: [] }))).toBe(1)
  })
  it('is not judged when it comes with a warning, as a partial answer does', async () => {
    const partial = () => success(scalar('1'), { warnings: ['store 10.0.0.7 is not reachable'] })
    await expect(measure(partial)).rejects.toMatchObject({
      problem: { code: 'metric-incomplete', what: expect.stringContaining('store 10.0.0.7 is not reachable') },
    })
    expect(await measure(partial, { warnings: 'ignore' })).toBe(1)
  })
})

describe('a failure', () => {
  const refused = { status: 'error', errorType: 'bad_data', error: 'parse error: unclosed "("' }

  it.each([400, 422, 503, 200])('that Prometheus explains with status %d is told in its words', async (status) => {
    await expect(measure(() => ({ status, json: refused }))).rejects.toMatchObject({
      problem: {
        code: 'query-refused',
        what: expect.stringMatching(/^Prometheus at http:.* could not answer `errors`: bad_data: parse error: unc/),
      },
    })
  })
  it.each([
    ['an address without it', { status: 404, body: '404 page not found' }, 'http-refused', '404: 404 page not found'],
    ['while it starts', { status: 503, body: 'Service Unavailable' }, 'http-refused', '503: Service Unavailable'],
    ['a proxy without it', { status: 502, body: '<html>Bad Gateway' }, 'http-refused', '502: <html>Bad Gateway'],
    ['a login page', { body: '<html>Log in</html>' }, 'answer-unreadable', 'gives: <html>Log in</html>'],
    ['nothing', { body: '' }, 'answer-unreadable', 'gives: it is empty'],
    ['other JSON', { json: { status: 'success', data: [] } }, 'answer-unreadable', '"success"'],
    [
      'a sample without a value',
      { json: { status: 'success', data: { resultType: 'scalar', result: [1] } } },
      'answer-unreadable',
      '"success"',
    ],
  ])('of %s is named as what it is', async (_what, answer, code, said) => {
    await using situation = await serving(() => answer)
    await expect(situation.create(realWorld()).measure('up', soon())).rejects.toMatchObject({
      problem: { code, what: expect.stringContaining(said) },
    })
  })
  it('to answer in time ends with its own time, not with that of the job', async () => {
    await using situation = await serving(() => 'hang', { timeout: '100ms' })
    await expect(situation.create(realWorld()).measure('up', soon())).rejects.toMatchObject({
      problem: { code: 'http-no-answer', what: expect.stringMatching(/\/api\/v1\/query got no answer: timed out/) },
    })
  })
})

describe('staleness and clocks', () => {
  const old = (age: number) => () => success(scalar('1', seconds() - age))

  it.each([
    [290, 1],
    [320, null],
  ])('a value that a cache has kept for %d s is %j', async (age, expected) => {
    expect(await measure(old(age))).toBe(expected)
  })
  it('how old a value may be can be set', async () => {
    expect(await measure(old(40), { 'max-age': '30s' })).toBeNull()
    expect(await measure(old(40), { 'max-age': '1m' })).toBe(1)
  })
  it('a server whose clock is an hour off is as good as any: only its own times are compared', async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString()
    const answer = { ...success(scalar('1', seconds() - 3_600)), headers: { date } }
    expect(await measure(() => answer)).toBe(1)
  })
})

describe('a range', () => {
  const range = { duration: '10m', step: '1m' }
  const now = 1_700_000_000.25

  it("ends at the server's now, with a step on it", async () => {
    let asked: URLSearchParams | undefined
    const answer = ({ parameters }: Asked) => {
      asked = parameters
      return success(matrix())
    }
    await measure(answer, { range: { duration: '10m', step: '45s' } }, () => now)
    expect(Object.fromEntries(asked!)).toEqual({
      query: 'errors',
      start: '1699999415.250',
      end: '1700000000.250',
      step: '45.000',
      timeout: '10000ms',
    })
  })

  const values = ['4', '1', 'NaN', '3', '2'].map((value, i) => [now - (4 - i) * 60, value] as const)
  it.each([
    ['last', 2],
    ['avg', 2.5],
    ['max', 4],
    ['min', 1],
  ])('is judged by its %s, leaving out what is NaN', async (reduce, expected) => {
    expect(
      await measure(
        () => success(matrix(values)),
        { range: { ...range, reduce } },
        () => now,
      ),
    ).toBe(expected)
  })

  it.each([
    ['nothing', [], 'last', null],
    [
      'a last value that is NaN',
      [
        [now - 60, '1'],
        [now, 'NaN'],
      ],
      'last',
      null,
    ],
    ['nothing but NaN', [[now, 'NaN']], 'max', null],
    ['a series that ended 4 minutes ago', [[now - 240, '1']], 'last', 1],
    ['a series that ended 6 minutes ago', [[now - 360, '1']], 'last', null],
    ['a series that ended 6 minutes ago', [[now - 360, '1']], 'avg', null],
  ] as const)('of %s, %j, is judged by its %s: %j', async (_what, points, reduce, expected) => {
    const result = points.length === 0 ? matrix() : matrix(points as readonly (readonly [number, string])[])
    const measured = measure(
      () => success(result),
      { range: { ...range, reduce } },
      () => now,
    )
    expect(await measured).toBe(expected)
  })

  it.each([
    ['avg', '+Inf'],
    ['max', '+Inf'],
    ['min', '-Inf'],
    ['last', '-Inf'],
  ])('whose %s is %s has no number', async (reduce, value) => {
    const points = [
      [now - 60, '1'],
      [now, value],
    ] as const
    const measured = measure(
      () => success(matrix(points)),
      { range: { ...range, reduce } },
      () => now,
    )
    await expect(measured).rejects.toMatchObject({
      problem: { code: 'metric-not-number', what: expect.stringContaining(`"${value}"`) },
    })
  })

  it('of two series is ambiguous', async () => {
    const two = () => success(matrix([[now, '1']], [[now, '1']]))
    await expect(measure(two, { range }, () => now)).rejects.toMatchObject({ problem: { code: 'metric-ambiguous' } })
  })
})

describe('the request', () => {
  it('goes below the path of the address and keeps its parameters', async () => {
    await using situation = await serving(prometheusApi(() => success(scalar('1'))))
    const config = parse({ url: `${situation.url}/prometheus/?tenant=a` })
    expect(await prometheusMetric.create(config, realWorld()).measure('a + b', soon())).toBe(1)
    expect(situation.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /prometheus/api/v1/query?tenant=a&query=a+%2B+b&timeout=10000ms',
    ])
  })
  it('is a form when the query is long', async () => {
    await using situation = await serving(
      prometheusApi(({ parameters }) => success(vector([`${parameters.get('query')!.length}`]))),
    )
    expect(await situation.create(realWorld()).measure('x'.repeat(9_000), soon())).toBe(9_000)
    expect(situation.received).toMatchObject([{ method: 'POST', path: '/api/v1/query' }])
  })
  it('carries the token and the headers, masked', async () => {
    const settings = { token: 't0ken-1', headers: { 'x-scope-orgid': 'team', 'x-api-key': 'k3y99' } }
    await using situation = await serving(
      prometheusApi(() => success(scalar('1'))),
      settings,
    )
    const world = realWorld()
    const provider = situation.create(world)
    expect(world.secrets).toEqual(['k3y99', 't0ken-1'])
    await provider.measure('up', soon())
    expect(situation.received[0]).toMatchObject({
      headers: { authorization: 'Bearer t0ken-1', 'x-scope-orgid': 'team', 'x-api-key': 'k3y99' },
    })
  })
})

it.each([
  {},
  { url: 'prometheus:9090' },
  { url: 'http://x', range: { duration: '10m' } },
  { url: 'http://x', range: { duration: '10m', step: '11m' } },
  { url: 'http://x', range: { duration: '10m', step: '0s' } },
  { url: 'http://x', range: { duration: '11000s', step: '1s' } },
  { url: 'http://x', range: { duration: '10m', step: '1m', reduce: 'first' } },
  { url: 'http://x', 'max-age': 5 },
  { url: 'http://x', warnings: 'show' },
  { url: 'http://x', query: 'up' },
])('refuses the settings %j', (settings) => {
  expect(prometheusMetric.config.safeParse({ type: 'prometheus', ...settings }).success).toBe(false)
})

it('throws what is a defect', async () => {
  const provider = prometheusMetric.create(parse({ url: 'http://127.0.0.1/' }), fakeWorld())
  await expect(provider.measure('q', soon())).rejects.toThrow('this test gave no http')
})
