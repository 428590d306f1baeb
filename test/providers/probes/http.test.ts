import { describe, expect, it } from 'vitest'
import { httpProbe } from '../../../src/providers/probes/http.ts'
import { selfSigned } from '../../support/certificate.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { freePort, type Handler, serve } from '../../support/http-server.ts'
import { probeContract, situation } from '../../support/probe-contract.ts'

async function serving(handler: Handler, settings: object = {}) {
  const server = await serve(handler)
  const { create } = await situation((world) => httpProbe.create(read({ url: server.url, ...settings }), world))
  return { create, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const read = (settings: object) => httpProbe.config.parse({ type: 'http', ...settings })

probeContract({
  name: 'http',
  up: () => serving(() => ({ body: 'ok' })),
  down: () => serving(() => ({ status: 503 })),
  unreachable: async () => {
    const url = `http://127.0.0.1:${await freePort()}/`
    return situation((world) => httpProbe.create(read({ url }), world))
  },
  hanging: () => serving(() => 'hang'),
  verbose: () => serving(() => ({ status: 500, body: `\u001b[31m<h1>\r\nError\u0000</h1>${'x\n'.repeat(10_000)}` })),
})

async function attempt(handler: Handler, settings: object) {
  await using server = await serve(handler)
  const probe = httpProbe.create(read({ url: `${server.url}/health`, ...settings }), realWorld())
  const { up, detail } = await probe.attempt(AbortSignal.timeout(5_000))
  return `${up ? 'up' : 'down'}: ${detail.replaceAll(server.url, 'SERVER')}`
}

describe('an http probe', () => {
  it.each([
    [200, {}, 'up: answered 200'],
    [299, {}, 'up: answered 299'],
    [300, {}, 'down: answered 300; expected 200-299'],
    [204, { status: 204 }, 'up: answered 204'],
    [200, { status: 204 }, 'down: answered 200; expected 204'],
    [399, { status: '200-399' }, 'up: answered 399'],
    [404, { status: [200, '404', '500-599'] }, 'up: answered 404'],
    [503, { status: [200, '404', '500-599'] }, 'up: answered 503'],
    [401, { status: [200, '404', '500-599'] }, 'down: answered 401; expected 200 or 404 or 500-599'],
  ])('that gets %d and expects %j is %s', async (status, settings, result) => {
    expect(await attempt(() => ({ status }), settings)).toBe(result)
  })

  it.each([
    ['ok', {}, 'up: answered 200'],
    ['all is ok here', { body: 'is ok' }, 'up: answered 200'],
    ['all is bad\nhere', { body: 'is ok' }, 'down: answered 200; the body does not contain "is ok": all is bad here'],
    ['', { body: 'ok' }, 'down: answered 200; the body does not contain "ok": it is empty'],
    ['{"status":"ok","checks":{"db":true}}', { json: { status: 'ok', 'checks.db': true } }, 'up: answered 200'],
    [
      '{"status":"bad","checks":{}}',
      { json: { status: 'ok', 'checks.db': true } },
      'down: answered 200; status is "bad", expected "ok"; checks.db is absent, expected true',
    ],
    ['{"up":"true"}', { json: { up: true } }, 'down: answered 200; up is "true", expected true'],
    ['{"last":null}', { json: { last: null } }, 'up: answered 200'],
    ['<html>', { json: { status: 'ok' } }, 'down: answered 200; the body is no JSON: <html>'],
  ])('that reads %j and expects %j is %s', async (body, settings, result) => {
    expect(await attempt(() => ({ body }), settings)).toBe(result)
  })

  it.each([
    [{ 'X-Version': 'v2' }, 'up: answered 200'],
    [{ 'x-version': 'v2.1' }, 'down: answered 200; header X-Version is "v2.1", expected "v2"'],
    [{}, 'down: answered 200; header X-Version is absent, expected "v2"'],
  ])('that gets the headers %j is %s', async (headers: Record<string, string>, result) => {
    expect(await attempt(() => ({ headers }), { 'expected-headers': { 'X-Version': 'v2' } })).toBe(result)
  })

  it('names where a redirect leads that it does not follow', async () => {
    const redirecting: Handler = () => ({ status: 302, headers: { location: 'http://login.example/\u00a0' } })
    expect(await attempt(redirecting, {})).toBe(
      'down: answered 302 with a redirect to http://login.example/; expected 200-299',
    )
  })
  it('follows as many redirects as it may', async () => {
    const handler: Handler = ({ path }) =>
      path === '/end' ? { body: 'end' } : { status: 302, headers: { location: '/end' } }
    expect(await attempt(handler, { redirects: 1, body: 'end' })).toBe('up: answered 200')
  })
  it('says what it did not get when nobody is there', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`
    const result = await httpProbe.create(read({ url }), realWorld()).attempt(AbortSignal.timeout(5_000))
    expect(result).toEqual({ up: false, detail: `GET ${url} got no answer: connection refused.` })
  })
  it('sends its method and headers', async () => {
    await using server = await serve(() => ({}))
    const settings = { url: server.url, method: 'HEAD', headers: { host: 'shop.example', 'x-one': '1' } }
    await httpProbe.create(read(settings), realWorld()).attempt(AbortSignal.timeout(5_000))
    expect(server.received).toMatchObject([{ method: 'HEAD', headers: { host: 'shop.example', 'x-one': '1' } }])
  })
  it('verifies certificates unless it is told otherwise', async () => {
    const tls = selfSigned()
    await using server = await serve(() => ({}), { tls })
    const attempts = [{}, { tls: { verify: false } }, { tls: { ca: tls.cert } }].map(async (settings) => {
      const probe = httpProbe.create(read({ url: server.url, ...settings }), realWorld())
      return (await probe.attempt(AbortSignal.timeout(5_000))).detail
    })
    expect(await Promise.all(attempts)).toEqual([
      expect.stringContaining('certificate is self-signed'),
      'answered 200',
      'answered 200',
    ])
  })
  it('masks its secrets before the first request', () => {
    const world = fakeWorld()
    const headers = { Authorization: 'Bearer abcd1234', 'x-api-key': 'k3y', accept: 'text/html' }
    httpProbe.create(read({ url: 'http://user:pa%20ss@host/?token=t0ken&page=2222', headers }), world)
    expect(world.secrets).toEqual(['pa%20ss', 'pa ss', 't0ken', 'Bearer abcd1234', 'abcd1234'])
  })
  it('shows its target without what is secret', () => {
    const { target } = httpProbe.create(read({ url: 'https://user:pass@host/health', method: 'HEAD' }), fakeWorld())
    expect(target).toBe('HEAD https://host/health')
  })

  it.each([
    { url: 'ftp://host/' },
    { url: 'host:80' },
    { url: '/health' },
    { url: '' },
    {},
    { url: 'http://host/', status: 99 },
    { url: 'http://host/', status: '2xx' },
    { url: 'http://host/', status: '399-200' },
    { url: 'http://host/', status: [] },
    { url: 'http://host/', redirects: -1 },
    { url: 'http://host/', method: 'get it' },
    { url: 'http://host/', json: { 'a..b': 1 } },
    { url: 'http://host/', json: { a: [1] } },
    { url: 'http://host/', tls: { ca: '/etc/ca.pem' } },
    { url: 'http://host/', tls: { insecure: true } },
    { url: 'http://host/', timeout: '5s' },
  ])('refuses the settings %j', (settings) => {
    expect(httpProbe.config.safeParse({ type: 'http', ...settings }).success).toBe(false)
  })
})
