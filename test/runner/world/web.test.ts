import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { proxyFor } from '../../../src/runner/world/proxy.ts'
import { tunnel } from '../../../src/runner/world/tunnel.ts'
import { createWeb } from '../../../src/runner/world/web.ts'
import { selfSigned } from '../../support/certificate.ts'
import { forwardProxy } from '../../support/forward-proxy.ts'
import { freePort, serve } from '../../support/http-server.ts'

const never = new AbortController().signal
const env = (values: Record<string, string>) => (name: string) => values[name]
const get = (url: string) => ({ method: 'GET', url, headers: {}, maxBytes: 1_000 })
/** "ada:pass word" in base64. */
const ADA = 'Basic YWRhOnBhc3Mgd29yZA=='

describe('an exchange', () => {
  it('gives back bytes, and a redirect as it is', async () => {
    await using server = await serve(() => ({ status: 302, headers: { location: '/x' }, body: 'é' }))
    const answer = await createWeb(env({}))({ ...get(server.url), method: 'POST', body: '{}' }, never)
    expect(answer).toMatchObject({ status: 302, headers: { location: '/x' }, bytes: Buffer.from('é') })
    expect(server.received[0]).toMatchObject({ method: 'POST', body: '{}', headers: { 'content-length': '2' } })
  })

  it.each([
    [
      'half an answer',
      () => 'cut' as const,
      'http-no-answer',
      'the connection was closed before the answer was complete',
    ],
    ['more than is read', () => ({ body: 'x'.repeat(1_001) }), 'http-too-large', 'larger than 1000 bytes'],
  ])('%s is none', async (_name, handler, code, what) => {
    await using server = await serve(handler)
    const problem = await createWeb(env({}))(get(server.url), never).catch((thrown) => thrown.problem)
    expect(problem).toMatchObject({ code, what: expect.stringContaining(what) })
  })

  it('over TLS takes the certificate only when its root is trusted', async () => {
    const { cert, key } = selfSigned()
    await using server = await serve(() => ({ body: 'safe' }), { tls: { cert, key } })
    expect((await createWeb(env({}), cert)(get(server.url), never)).bytes.toString()).toBe('safe')
    const problem = await createWeb(env({}))(get(server.url), never).catch((thrown) => thrown.problem)
    expect(problem.what).toContain('the certificate is self-signed')
  })

  it('that fails never shows what signed its address', async () => {
    const url = `http://127.0.0.1:${await freePort()}/file?sig=top-secret`
    const problem = await createWeb(env({}))(get(url), never).catch((thrown) => thrown.problem)
    expect(problem.what).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/file got no answer: connection refused\.$/)
  })
})

describe('through a proxy', () => {
  it('a plain address is asked for whole, in the name of who we are', async () => {
    await using server = await serve(() => ({ body: 'behind' }))
    await using proxy = await forwardProxy(server.port)
    const answer = await createWeb(env({ http_proxy: proxy.url }))(get('http://github.test/user'), never)
    expect(answer.bytes.toString()).toBe('behind')
    expect(proxy.asked).toEqual([`GET http://github.test/user ${ADA}`])
    expect(server.received[0]?.headers.host).toBe('github.test')
  })

  it('TLS goes through a tunnel, end to end', async () => {
    const { cert, key } = selfSigned()
    await using server = await serve(() => ({ body: 'safe' }), { tls: { cert, key } })
    await using proxy = await forwardProxy(server.port)
    const socket = await tunnel(new URL(proxy.url), new URL(server.url), [cert], never)
    socket.write('GET / HTTP/1.0\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*safe$/)
    expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${server.port} ${ADA}`])
  })

  it('the certificate still has to be that of the host', async () => {
    const { cert, key } = selfSigned()
    await using server = await serve(() => ({}), { tls: { cert, key } })
    await using proxy = await forwardProxy(server.port)
    const web = createWeb(env({ HTTPS_PROXY: proxy.url }), cert)
    const problem = await web(get('https://github.test/user'), never).catch((thrown) => thrown.problem)
    expect(problem.what).toBe('GET https://github.test/user got no answer: the certificate is for another name.')
    expect(proxy.asked).toEqual([`CONNECT github.test:443 ${ADA}`])
    expect(server.received).toEqual([])
  })

  it('that refuses is named, without its password', async () => {
    await using proxy = await forwardProxy(0, 407)
    const web = createWeb(env({ https_proxy: proxy.url }))
    const problem = await web(get('https://github.test/user'), never).catch((thrown) => thrown.problem)
    expect(problem.what).toMatch(/got no answer: the proxy 127\.0\.0\.1:\d+ answered 407\.$/)
  })
})

describe('the proxy for an address', () => {
  it.each([
    ['https://api.github.com', { https_proxy: 'http://p:1' }, 'http://p:1/'],
    ['https://api.github.com', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://api.github.com', { http_proxy: 'http://p:1' }, undefined],
    ['http://ghes.test', { http_proxy: 'p:1' }, 'http://p:1/'],
    ['https://api.github.com', {}, undefined],
    ['https://api.github.com', { https_proxy: '' }, undefined],
    ['https://api.github.com', { https_proxy: 'http://p:1', no_proxy: 'other, GitHub.com' }, undefined],
    ['https://api.github.com', { https_proxy: 'http://p:1', no_proxy: '.github.com' }, undefined],
    ['https://api.github.com', { https_proxy: 'http://p:1', no_proxy: 'hub.com' }, 'http://p:1/'],
    ['https://api.github.com', { https_proxy: 'http://p:1', NO_PROXY: 'api.github.com:443' }, undefined],
    ['https://api.github.com', { https_proxy: 'http://p:1', no_proxy: 'api.github.com:8443' }, 'http://p:1/'],
    ['https://api.github.com', { https_proxy: 'http://p:1', no_proxy: '*' }, undefined],
    ['https://localhost:8', { https_proxy: 'http://p:1' }, undefined],
    ['http://127.0.0.1:8', { http_proxy: 'http://p:1' }, undefined],
    ['http://[::1]:8', { http_proxy: 'http://p:1' }, undefined],
  ])('%s with %j is %s', (address, values, expected) => {
    expect(proxyFor(new URL(address), env(values))?.href).toBe(expected)
  })
})
