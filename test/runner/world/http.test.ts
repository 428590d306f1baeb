import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../../src/core/world.ts'
import { http } from '../../../src/runner/world/http.ts'
import { selfSigned } from '../../support/certificate.ts'
import { freePort, type Handler, serve } from '../../support/http-server.ts'

const soon = () => AbortSignal.timeout(10_000)

async function asked(handler: Handler, request: (url: string) => HttpRequest, signal = soon()) {
  await using server = await serve(handler)
  const answer = await http(request(server.url), signal)
  return { answer, received: server.received.map(({ method, path, body }) => `${method} ${path} ${body}`.trim()) }
}

const failing = (why: string) => ({ problem: { code: 'http-no-answer', what: expect.stringContaining(why) } })

describe('an exchange', () => {
  it('returns status, headers in lower case and body', async () => {
    const handler: Handler = () => ({
      status: 418,
      headers: { 'X-Tea': 'green', 'set-cookie': ['a=1', 'b=2'] },
      body: 'grün',
    })
    const { answer } = await asked(handler, (url) => ({ url }))
    expect(answer).toMatchObject({ status: 418, headers: { 'x-tea': 'green', 'set-cookie': 'a=1, b=2' }, body: 'grün' })
  })

  it('sends method, headers and body over a fresh connection', async () => {
    await using server = await serve(() => ({}))
    const request = { method: 'PUT', url: `${server.url}/weight?x=1`, headers: { 'X-One': '1' }, body: '{"ä":1}' }
    await http(request, soon())
    expect(server.received).toMatchObject([
      {
        method: 'PUT',
        path: '/weight?x=1',
        body: '{"ä":1}',
        headers: { 'x-one': '1', 'content-length': '8', connection: 'close', 'user-agent': 'sluice' },
      },
    ])
  })

  it('reads no more of a body than it may', async () => {
    const within = { url: '', maxBytes: 10 }
    const { answer } = await asked(
      () => ({ body: 'x'.repeat(10) }),
      (url) => ({ ...within, url }),
    )
    expect(answer.body).toBe('xxxxxxxxxx')
    const larger = asked(
      () => ({ body: 'x'.repeat(11) }),
      (url) => ({ ...within, url }),
    )
    await expect(larger).rejects.toMatchObject({ problem: { code: 'http-too-large' } })
  })
})

describe('no answer says why', () => {
  it('when the connection is refused', async () => {
    const url = `http://user:hunter2@127.0.0.1:${await freePort()}/x?token=abcdef`
    const refused = http({ url }, soon())
    await expect(refused).rejects.toMatchObject(failing('connection refused'))
    await expect(refused).rejects.not.toThrow(/hunter2|abcdef/)
  })
  it('when the name is not known', async () => {
    await expect(http({ url: 'http://sluice.invalid/' }, soon())).rejects.toMatchObject(failing('DNS'))
  })
  it('when the time is over', async () => {
    const hanging = asked(
      () => 'hang',
      (url) => ({ url }),
      AbortSignal.timeout(100),
    )
    await expect(hanging).rejects.toMatchObject(failing('timed out'))
  })
  it('when it was cancelled, before or meanwhile', async () => {
    const before = asked(
      () => ({}),
      (url) => ({ url }),
      AbortSignal.abort(),
    )
    await expect(before).rejects.toMatchObject(failing('cancelled'))
    const controller = new AbortController()
    const handler: Handler = () => {
      controller.abort()
      return 'hang'
    }
    await expect(asked(handler, (url) => ({ url }), controller.signal)).rejects.toMatchObject(failing('cancelled'))
  })
  it('when the connection closes in the middle of the answer', async () => {
    const cut = asked(
      () => 'cut',
      (url) => ({ url }),
    )
    await expect(cut).rejects.toMatchObject(failing('closed before the answer was complete'))
  })
  it('when a header cannot be sent', async () => {
    const broken = asked(
      () => ({}),
      (url) => ({ url, headers: { 'x-one': 'a\nb' } }),
    )
    await expect(broken).rejects.toMatchObject(failing('x-one'))
  })
  it('when the server speaks TLS where HTTP was asked for, and the other way round', async () => {
    await using plain = await serve(() => ({}))
    await using secure = await serve(() => ({}), { tls: selfSigned() })
    await expect(http({ url: plain.url.replace('http:', 'https:') }, soon())).rejects.toMatchObject(failing('TLS'))
    await expect(http({ url: secure.url.replace('https:', 'http:') }, soon())).rejects.toMatchObject(failing('closed'))
  })
})

describe('a certificate', () => {
  it('that nobody vouches for is refused', async () => {
    await using server = await serve(() => ({}), { tls: selfSigned() })
    await expect(http({ url: server.url }, soon())).rejects.toMatchObject(failing('self-signed'))
    expect(server.received).toEqual([])
  })
  it('is accepted when it is given as trusted', async () => {
    const tls = selfSigned()
    await using server = await serve(() => ({ body: 'hello' }), { tls })
    expect(await http({ url: server.url, tls: { ca: tls.cert } }, soon())).toMatchObject({ body: 'hello' })
  })
  it('of another is refused although one is trusted', async () => {
    await using server = await serve(() => ({}), { tls: selfSigned() })
    const request = { url: server.url, tls: { ca: selfSigned().cert } }
    await expect(http(request, soon())).rejects.toMatchObject({ problem: { code: 'http-no-answer' } })
  })
  it('is not looked at when verification is off', async () => {
    await using server = await serve(() => ({ body: 'hello' }), { tls: selfSigned() })
    expect(await http({ url: server.url, tls: { verify: false } }, soon())).toMatchObject({ body: 'hello' })
  })
})

describe('a redirect', () => {
  const chain: Handler = ({ path }) => {
    const next = Number(path.slice(1)) + 1
    return next > 3 ? { body: 'end' } : { status: 302, headers: { location: `/${next}` } }
  }

  it('is an answer like any other by default', async () => {
    const { answer, received } = await asked(chain, (url) => ({ url: `${url}/0` }))
    expect({ status: answer.status, to: answer.headers['location'], received }).toEqual({
      status: 302,
      to: '/1',
      received: ['GET /0'],
    })
  })
  it.each([
    [2, 302, 3],
    [3, 200, 4],
    [9, 200, 4],
  ])('is followed %d times at most', async (redirects, status, requests) => {
    const { answer, received } = await asked(chain, (url) => ({ url: `${url}/0`, redirects }))
    expect({ status: answer.status, requests: received.length }).toEqual({ status, requests })
  })
  it.each([
    [303, 'PUT', ['PUT /from body', 'GET /to']],
    [303, 'HEAD', ['HEAD /from body', 'HEAD /to body']],
    [302, 'POST', ['POST /from body', 'GET /to']],
    [301, 'POST', ['POST /from body', 'GET /to']],
    [302, 'PUT', ['PUT /from body', 'PUT /to body']],
    [307, 'POST', ['POST /from body', 'POST /to body']],
    [308, 'PUT', ['PUT /from body', 'PUT /to body']],
  ])('%d after %s asks %j', async (status, method, expected) => {
    const handler: Handler = ({ path }) => (path === '/from' ? { status, headers: { location: '/to' } } : {})
    const { received } = await asked(handler, (url) => ({ url: `${url}/from`, method, body: 'body', redirects: 1 }))
    expect(received).toEqual(expected)
  })
  it('drops the type of a body that it drops', async () => {
    await using server = await serve(({ path }) =>
      path === '/to' ? {} : { status: 303, headers: { location: '/to' } },
    )
    const headers = { 'Content-Type': 'text/plain', 'x-one': '1' }
    await http({ url: server.url, method: 'POST', body: 'x', headers, redirects: 1 }, soon())
    expect(server.received[1]?.headers).toMatchObject({ 'x-one': '1' })
    expect(server.received[1]?.headers).not.toHaveProperty('content-type')
  })
  it('takes nothing that identifies us to another origin, and keeps it on the same', async () => {
    await using other = await serve(() => ({}))
    await using server = await serve(({ path }) => {
      return { status: 302, headers: { location: path === '/' ? '/again' : `${other.url}/there` } }
    })
    const headers = { Authorization: 'Bearer abcdef', Cookie: 'a=b', 'X-Api-Key': 'k', 'x-one': '1' }
    await http({ url: `${server.url}/`, headers, redirects: 5 }, soon())
    expect(server.received[1]?.headers).toMatchObject({
      authorization: 'Bearer abcdef',
      cookie: 'a=b',
      'x-api-key': 'k',
    })
    expect(Object.keys(other.received[0]!.headers)).not.toEqual(expect.arrayContaining(['authorization']))
    expect(Object.keys(other.received[0]!.headers).filter((name) => /auth|cookie|key/.test(name))).toEqual([])
    expect(other.received[0]?.headers).toMatchObject({ 'x-one': '1' })
  })
  it.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'http://', undefined])(
    'to %s is not followed',
    async (location) => {
      const headers: Record<string, string> = location === undefined ? {} : { location }
      const { answer, received } = await asked(
        () => ({ status: 302, headers }),
        (url) => ({ url, redirects: 3 }),
      )
      expect({ status: answer.status, requests: received.length }).toEqual({ status: 302, requests: 1 })
    },
  )
})
