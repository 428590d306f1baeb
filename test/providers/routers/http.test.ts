import { describe, expect, it } from 'vitest'
import { httpRouter } from '../../../src/providers/routers/http.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { freePort, type Handler, serve } from '../../support/http-server.ts'
import { routerContract } from '../../support/router-contract.ts'

const read = (settings: object) => httpRouter.config.parse({ type: 'http', ...settings })
const soon = () => AbortSignal.timeout(5_000)

async function serving(handler: Handler) {
  const server = await serve(handler)
  const settings = read({
    set: { url: `${server.url}/weight`, body: '{"weight": {weight}}' },
    get: { url: `${server.url}/weight`, path: 'weight' },
  })
  return {
    create: (world: Parameters<typeof httpRouter.create>[1]) => httpRouter.create(settings, world),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function keeping(): Handler {
  let weight: unknown = { weight: 0 }
  return ({ method, body }) => {
    if (method === 'PUT') weight = JSON.parse(body)
    return { json: weight }
  }
}

routerContract({
  name: 'http',
  working: () => serving(keeping()),
  refusing: () => serving(() => ({ status: 403, body: 'no' })),
  refusal: 'http-refused',
  unreachable: async () => {
    const url = `http://127.0.0.1:${await freePort()}/`
    const settings = read({ set: { url }, get: { url } })
    return { create: (world) => httpRouter.create(settings, world), async [Symbol.asyncDispose]() {} }
  },
  unreachability: 'http-no-answer',
  answering: (text) => serving(() => ({ json: { weight: text } })),
  hanging: () => serving(() => 'hang'),
})

describe('setting a weight', () => {
  it.each([
    [{ url: '/w/{weight}/{rest}' }, 'PUT /w/30/70', undefined],
    [{ url: '/w?canary={weight}', method: 'POST' }, 'POST /w?canary=30', undefined],
    [{ url: '/w', body: '{"new":{weight},"old":{rest}}' }, 'PUT /w {"new":30,"old":70}', 'application/json'],
    [{ url: '/w', body: 'set weight {weight}%' }, 'PUT /w set weight 30%', undefined],
    [{ url: '/w', body: '{weight}' }, 'PUT /w 30', 'application/json'],
    [{ url: '/w', body: '{"a":{weight}}', headers: { 'Content-Type': 'text/x' } }, 'PUT /w {"a":30}', 'text/x'],
  ])('by %j asks %s', async (set, expected, type) => {
    await using server = await serve(() => ({}))
    const settings = read({ set: { ...set, url: `${server.url}${set.url}` }, get: { url: server.url } })
    await httpRouter.create(settings, realWorld()).setWeight(30, soon())
    const [{ method, path, body, headers }] = server.received as [(typeof server.received)[number]]
    expect({ asked: `${method} ${path} ${body}`.trim(), type: headers['content-type'] }).toEqual({
      asked: expected,
      type,
    })
  })
  it('fills in what is left to 100 without the noise of binary fractions', async () => {
    await using server = await serve(() => ({}))
    const settings = read({ set: { url: `${server.url}/{weight}/{rest}` }, get: { url: server.url } })
    await httpRouter.create(settings, realWorld()).setWeight(33.3, soon())
    expect(server.received[0]?.path).toBe('/33.3/66.7')
  })
  it('takes a redirect for a refusal, and shows what was answered in one line', async () => {
    await using server = await serve(() => ({
      status: 302,
      headers: { location: '/login' },
      body: 'please\n\u001b[1mlog in',
    }))
    const settings = read({ set: { url: server.url }, get: { url: server.url } })
    const what = `PUT ${server.url} answered 302: please log in.`
    await expect(httpRouter.create(settings, realWorld()).setWeight(30, soon())).rejects.toMatchObject({
      problem: { what },
    })
  })
})

describe('reading a weight', () => {
  it.each([
    ['10', '', 10],
    [' 10.5\n', '', 10.5],
    ['{"slots":[{"weight":90},{"weight":10}]}', 'slots[1].weight', 10],
    ['{"weight":"10"}', 'weight', 10],
  ])('in %j at "%s" finds %d', async (body, path, weight) => {
    await using server = await serve(() => ({ body }))
    const settings = read({ set: { url: server.url }, get: { url: server.url, path } })
    expect(await httpRouter.create(settings, realWorld()).weight(soon())).toBe(weight)
  })
  it.each([
    ['{"weight":10}', '', 'the body'],
    ['{"weight":10}', 'canary', 'canary'],
    ['{"weight":true}', 'weight', 'weight'],
    ['{"weight":[10]}', 'weight', 'weight'],
    ['<html>', 'weight', 'weight'],
    ['', 'weight', 'weight'],
  ])('in %j at "%s" finds none, and names where it looked', async (body, path, place) => {
    await using server = await serve(() => ({ body }))
    const settings = read({ set: { url: server.url }, get: { url: server.url, path } })
    const problem = { code: 'weight-unreadable', what: expect.stringContaining(`no weight at "${place}"`) }
    await expect(httpRouter.create(settings, realWorld()).weight(soon())).rejects.toMatchObject({ problem })
  })
})

it('masks the secrets of both requests before the first of them', () => {
  const world = fakeWorld()
  const set = { url: 'http://lb/', headers: { authorization: 'Bearer set-token' } }
  const get = { url: 'http://lb/?api_key=get-key', headers: { 'x-auth': 'get-auth' } }
  httpRouter.create(read({ set, get }), world)
  expect(world.secrets).toEqual(['Bearer set-token', 'set-token', 'get-key', 'get-auth'])
})

it.each([
  {},
  { set: { url: 'http://lb/' } },
  { set: { url: 'lb/{weight}' }, get: { url: 'http://lb/' } },
  { set: { url: 'http://lb/' }, get: { url: 'http://lb/', path: 'a..b' } },
  { set: { url: 'http://lb/', weight: 1 }, get: { url: 'http://lb/' } },
])('refuses the settings %j', (settings) => {
  expect(httpRouter.config.safeParse({ type: 'http', ...settings }).success).toBe(false)
})
