import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { httpJsonMetric } from '../../../src/providers/metrics/http-json.ts'
import { selfSigned } from '../../support/certificate.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { freePort, type Handler, type Received, serve } from '../../support/http-server.ts'
import { metricProviderContract } from '../../support/metric-provider-contract.ts'

const parse = (settings: object) => httpJsonMetric.config.parse({ type: 'http-json', ...settings })
const soon = () => AbortSignal.timeout(9_000)

async function serving(handler: Handler, settings: object = {}) {
  const server = await serve(handler)
  const config = parse({ url: `${server.url}/m?q={query}`, ...settings })
  return {
    create: (world: World) => httpJsonMetric.create(config, world),
    received: server.received,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const queryOf = ({ path }: Received) => new URL(path, 'http://x').searchParams.get('q')

metricProviderContract({
  name: 'http-json',
  answering: (...numbers) => serving(() => ({ json: { data: { values: numbers } } }), { path: 'data.values' }),
  saying: (text) => serving(() => ({ json: { value: text } }), { path: 'value' }),
  echoing: () => serving((request) => ({ json: Number(queryOf(request)) })),
  refusing: () => serving(() => ({ status: 404, json: { value: 1 } })),
  refusal: 'http-refused',
  unreachable: async () => {
    const config = parse({ url: `http://127.0.0.1:${await freePort()}/` })
    return { create: (world) => httpJsonMetric.create(config, world), async [Symbol.asyncDispose]() {} }
  },
  unreachability: 'http-no-answer',
})

async function measure(body: string, settings: object = {}) {
  await using situation = await serving(() => ({ body }), settings)
  return await situation.create(realWorld()).measure('errors', soon())
}

describe('an answer', () => {
  it.each([
    ['5', '', 5],
    ['"5.5"', '', 5.5],
    ['{"a":{"b":[{"c":-1e-3}]}}', 'a.b[0].c', -0.001],
    ['{"a":[[7]]}', 'a', 7],
    ['0', '', 0],
    [' +5\n', '', 5],
  ])('of %s at "%s" is %d', async (body, path, value) => {
    expect(await measure(body, { path })).toBe(value)
  })

  it.each([
    ['', ''],
    ['  \n', 'a.b'],
    ['null', ''],
    ['""', ''],
    ['" "', ''],
    ['[]', ''],
    ['[null]', ''],
    ['{"a":[]}', 'a'],
    ['{"a":1}', 'b'],
    ['{"a":null}', 'a'],
    ['{"a":null}', 'a.b.c'],
  ])('of %j at "%s" is no data', async (body, path) => {
    expect(await measure(body, { path })).toBeNull()
  })

  it.each([
    ['true', '', 'true'],
    ['{"a":false}', 'a', 'false'],
    ['{}', '', '{}'],
    ['{"a":{"value":1}}', 'a', '{"value":1}'],
    ['1e999', '', 'Infinity'],
    ['"-Infinity"', '', '-Infinity'],
    ['NaN', '', 'NaN'],
    ['5 %', '', '5 %'],
    ['<html>Log in</html>', 'a', '<html>Log in</html>'],
    ['[true]', '', 'true'],
  ])('of %s at "%s" is no number', async (body, path, shown) => {
    await expect(measure(body, { path })).rejects.toMatchObject({
      problem: { code: 'metric-not-number', what: expect.stringContaining(`"${shown}"`) },
    })
  })

  it.each(['[1,2]', '[null,1]', '[[1,2]]', '["NaN","NaN"]'])('of %s is not one number', async (body) => {
    await expect(measure(body)).rejects.toMatchObject({
      problem: { code: 'metric-ambiguous', what: expect.stringContaining('2 numbers') },
    })
  })

  it('without a body, as 204 says, is no data', async () => {
    await using situation = await serving(() => ({ status: 204 }))
    expect(await situation.create(realWorld()).measure('q', soon())).toBeNull()
  })
  it.each([301, 401, 503])('with the status %d is a refusal, whatever it holds', async (status) => {
    await using situation = await serving(() => ({ status, json: 5 }))
    await expect(situation.create(realWorld()).measure('q', soon())).rejects.toMatchObject({
      problem: { code: 'http-refused', what: expect.stringContaining(`answered ${status}: 5`) },
    })
  })
})

describe('a request', () => {
  const query = 'a="x" & b={y}/%'

  async function asked(settings: object): Promise<Received> {
    await using situation = await serving(() => ({ json: 1 }), settings)
    await situation.create(realWorld()).measure(query, soon())
    return situation.received[0]!
  }

  it('has the query in its address, encoded', async () => {
    const request = await asked({})
    expect({ method: request.method, query: queryOf(request) }).toEqual({ method: 'GET', query })
  })
  it('with a JSON body stays JSON, and says so', async () => {
    const { method, headers, body } = await asked({ body: '{"sql": "select {query}", "limit": [1, "{other}"]}' })
    expect({ method, type: headers['content-type'], body: JSON.parse(body) }).toEqual({
      method: 'POST',
      type: 'application/json',
      body: { sql: `select ${query}`, limit: [1, '{other}'] },
    })
  })
  it('with a form stays a form', async () => {
    const { body } = await asked({
      headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: 'q={query}&n=1',
    })
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ q: query, n: '1' })
  })
  it('with another body has the query as it is', async () => {
    const { body, method, headers } = await asked({ body: 'from(bucket) |> {query}', method: 'PUT' })
    expect({ body, method, type: headers['content-type'] }).toEqual({
      body: `from(bucket) |> ${query}`,
      method: 'PUT',
      type: undefined,
    })
  })
  it('masks what is secret in it, and keeps it out of its problems', async () => {
    const world = realWorld()
    const config = parse({
      url: `http://me:s3cret@127.0.0.1:${await freePort()}/?api_key=k3y99`,
      headers: { authorization: 'Bearer abcd1234', accept: 'text' },
    })
    const provider = httpJsonMetric.create(config, world)
    expect(world.secrets).toEqual(['s3cret', 'k3y99', 'Bearer abcd1234', 'abcd1234'])
    const thrown: unknown = await provider.measure('q', soon()).catch((problem: unknown) => problem)
    expect(JSON.stringify(thrown)).toContain('http-no-answer')
    expect(JSON.stringify(thrown)).not.toMatch(/s3cret|k3y99/)
  })
  it('verifies the certificate unless told otherwise', async () => {
    const tls = selfSigned()
    await using server = await serve(() => ({ json: 3 }), { tls })
    const ask = (trust: object) => httpJsonMetric.create(parse({ url: server.url, ...trust }), realWorld())
    await expect(ask({}).measure('q', soon())).rejects.toMatchObject({ problem: { code: 'http-no-answer' } })
    expect(await ask({ tls: { ca: tls.cert } }).measure('q', soon())).toBe(3)
    expect(await ask({ tls: { verify: false } }).measure('q', soon())).toBe(3)
  })
  it('ends with its time', async () => {
    await using situation = await serving(() => 'hang', { timeout: '100ms' })
    await expect(situation.create(realWorld()).measure('q', soon())).rejects.toMatchObject({
      problem: { code: 'http-no-answer', what: expect.stringContaining('timed out') },
    })
  })
})

it.each([
  {},
  { url: 'ftp://x' },
  { url: 'http://x', path: 'a..b' },
  { url: 'http://x', method: 'get' },
  { url: 'http://x', timeout: 5 },
  { url: 'http://x', query: 'q' },
])('refuses the settings %j', (settings) => {
  expect(httpJsonMetric.config.safeParse({ type: 'http-json', ...settings }).success).toBe(false)
})

it('throws what is a defect', async () => {
  const provider = httpJsonMetric.create(parse({ url: 'http://127.0.0.1/' }), fakeWorld())
  await expect(provider.measure('q', soon())).rejects.toThrow('this test gave no http')
})
