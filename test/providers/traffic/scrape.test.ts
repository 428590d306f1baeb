import { describe, expect, it } from 'vitest'
import { increments, type Snapshot } from '../../../src/core/metrics/counters.ts'
import type { Reading, Role } from '../../../src/core/metrics/traffic.ts'
import { scrape } from '../../../src/providers/traffic/scrape.ts'
import { exposition } from '../../support/exposition.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { freePort, type Handler, serve } from '../../support/http-server.ts'
import { trafficSourceContract } from '../../support/traffic-source-contract.ts'

const parse = (settings: object) => scrape.config.parse({ type: 'scrape', ...settings })
const soon = () => AbortSignal.timeout(5_000)

async function serving(handler: Handler) {
  const server = await serve(handler)
  const settings = parse({ stable: `${server.url}/stable`, canary: `${server.url}/canary` })
  return {
    create: (world: Parameters<typeof scrape.create>[1]) => scrape.create(settings, world),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

trafficSourceContract({
  name: 'scrape',
  counting: (versions) => serving(({ path }) => ({ body: exposition(versions[path.slice(1) as Role]) })),
  silent: () => serving(() => ({ body: 'up 1\n' })),
  saying: (value) => serving(() => ({ body: `http_requests_total{code="200"} ${value}\n` })),
  babbling: () => serving(() => ({ body: '<html>hello</html>' })),
  refusing: () => serving(() => ({ status: 500 })),
  unreachable: async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const settings = parse({ stable: `${url}/a`, canary: `${url}/b` })
    return { create: (world) => scrape.create(settings, world), async [Symbol.asyncDispose]() {} }
  },
  hanging: () => serving(() => 'hang'),
})

/** Reads the canary from these answers, one instance each. */
async function reading(answers: readonly string[], settings: object = {}): Promise<Reading> {
  await using server = await serve(({ path }) => {
    const answer = answers[Number(path.slice(1))]!
    return /^\d{3}$/.test(answer) ? { status: Number(answer) } : { body: answer }
  })
  const canary = answers.map((_, index) => `${server.url}/${index}`)
  const config = parse({ stable: 'http://127.0.0.1:9/', canary, ...settings })
  const read = await scrape.create(config, realWorld()).read('canary', soon())
  return JSON.parse(JSON.stringify(read).replaceAll(server.url, 'SERVER'))
}

describe('several instances of a version', () => {
  const a = exposition({ requests: 10, errors: 1, edges: [5, 100, 500], buckets: [1, 2, 3, 4] })
  const b = exposition({ requests: 20, errors: 2, edges: [100, 250, 500], buckets: [5, 6, 7, 2] })
  const plain = exposition({ requests: 5, errors: 0 })

  it('are counted one by one, on the edges that all of them have', async () => {
    expect(await reading([a, b])).toMatchObject({
      state: 'counted',
      edges: [100, 500],
      instances: [
        { instance: 'SERVER/0', requests: 10, errors: 1, buckets: [3, 3, 4] },
        { instance: 'SERVER/1', requests: 20, errors: 2, buckets: [5, 13, 2] },
      ],
    })
  })
  it('may measure latency or not', async () => {
    expect(await reading([a, plain])).toMatchObject({
      edges: [5, 100, 500],
      instances: [{ buckets: [1, 2, 3, 4] }, { buckets: [] }],
    })
  })
  it('count as far as they answer, and what is missing is named', async () => {
    expect(await reading(['503', a, 'up 1'])).toMatchObject({
      state: 'counted',
      instances: [{ instance: 'SERVER/1' }],
      missing: ['SERVER/0 answered 503', expect.stringMatching(/^SERVER\/2: it has no http_requests_total/)],
    })
  })
  it('have no data when one answers without any, and the others refuse', async () => {
    expect(await reading(['503', 'up 1'])).toMatchObject({
      state: 'no-data',
      because: expect.stringMatching(/^SERVER\/1: it has no/),
    })
  })
  it('are refused when all of them refuse, with every reason', async () => {
    expect(await reading(['503', '404'])).toMatchObject({
      state: 'refused',
      because: 'SERVER/0 answered 503; SERVER/1 answered 404',
    })
  })
  it('say nothing is missing when nothing is', async () => {
    expect(await reading([a, b])).not.toHaveProperty('missing')
  })
  it('name durations that were asked for in vain', async () => {
    expect(await reading([plain], { duration: 'rpc_seconds' })).toMatchObject({
      missing: ['SERVER/0: it has no rpc_seconds_bucket'],
    })
  })
})

describe('settings', () => {
  it('reach the series: names, status label, errors, labels', async () => {
    const body = 'hits{app="shop",outcome="ok"} 5\nhits{app="shop",outcome="no"} 2\nhits{app="bank",outcome="no"} 9\n'
    const settings = { requests: 'hits', 'status-label': 'outcome', errors: 'no|lost', labels: { app: 'shop' } }
    expect(await reading([body], settings)).toMatchObject({ instances: [{ requests: 7, errors: 2 }] })
  })
  it('match the whole status', async () => {
    const body =
      'http_requests_total{code="200"} 5\nhttp_requests_total{code="1500"} 2\nhttp_requests_total{code="5"} 1\n'
    expect(await reading([body])).toMatchObject({ instances: [{ requests: 8, errors: 0 }] })
  })
  it('tell two versions apart that one proxy shows at one address', async () => {
    const lines = ['a', 'b'].map(
      (server, index) => `haproxy_server_http_responses_total{server="${server}",code="5xx"} ${index + 1}`,
    )
    await using server = await serve(() => ({ body: `${lines.join('\n')}\n` }))
    const target = (name: string) => ({ url: server.url, labels: { server: name } })
    const source = scrape.create(parse({ stable: target('a'), canary: target('b') }), realWorld())
    const name = (role: Role) =>
      source.read(role, soon()).then((read) => JSON.stringify(read).replaceAll(server.url, 'SERVER'))
    expect(JSON.parse(await name('stable'))).toMatchObject({ instances: [{ instance: 'SERVER{server=a}', errors: 1 }] })
    expect(JSON.parse(await name('canary'))).toMatchObject({ instances: [{ instance: 'SERVER{server=b}', errors: 2 }] })
  })
  it('send their headers, and mask what is secret in them', async () => {
    await using server = await serve(() => ({ body: 'up 1\n' }))
    const world = realWorld()
    const headers = { authorization: 'Bearer abcd1234' }
    const source = scrape.create(
      parse({ stable: `${server.url}/a`, canary: `${server.url}/b?key=k3y99`, headers }),
      world,
    )
    expect(world.secrets).toEqual(['Bearer abcd1234', 'abcd1234', 'k3y99'])
    const read = await source.read('canary', soon())
    expect(server.received).toMatchObject([{ headers: { ...headers, accept: expect.stringContaining('text/plain') } }])
    expect(JSON.stringify(read)).not.toContain('k3y99')
  })

  const two = { stable: 'http://a/metrics', canary: 'http://b/metrics' }
  it.each([
    { stable: 'http://a/metrics' },
    { ...two, stable: 'a:9090' },
    { ...two, canary: [] },
    { ...two, canary: 'http://a/metrics' },
    { ...two, canary: ['http://b/metrics', 'http://b/metrics'] },
    { stable: { url: 'http://a/', labels: { s: 'a' } }, canary: { url: 'http://a/', labels: { s: 'a' } } },
    { ...two, errors: '5.(' },
    { ...two, errors: { counter: 'x' } },
    { ...two, requests: 'http requests' },
    { ...two, latency: 'x' },
  ])('refuses %j', (settings) => {
    expect(scrape.config.safeParse({ type: 'scrape', ...settings }).success).toBe(false)
  })
  it.each([
    two,
    { ...two, stable: { url: 'http://b/metrics', labels: { s: 'a' } } },
    { ...two, errors: { metric: 'errors_total' } },
  ])('accepts %j', (settings) => {
    expect(scrape.config.safeParse({ type: 'scrape', ...settings }).success).toBe(true)
  })
})

it('throws what is a defect and nothing that a version answers', async () => {
  const source = scrape.create(parse({ stable: 'http://a/', canary: 'http://b/' }), fakeWorld())
  await expect(source.read('canary', soon())).rejects.toThrow('this test gave no http')
})

describe('scrapes in a row', () => {
  /** Scrapes the canary from these answers one after the other and returns all increments. */
  async function follow(...answers: readonly string[]) {
    const left = [...answers]
    await using server = await serve(() => ({ body: left.shift()! }))
    const world = fakeWorld({ http: realWorld().http })
    const source = scrape.create(parse({ stable: 'http://127.0.0.1:9/', canary: server.url }), world)
    const moves: { requests: number; errors: number; whole: boolean }[] = []
    let before: Snapshot | undefined
    for (const _ of answers) {
      const read = await source.read('canary', soon())
      if (read.state !== 'counted') throw new Error(read.because)
      const { traffic, whole, snapshot } = increments(before, read)
      moves.push({ requests: traffic.requests, errors: traffic.errors, whole })
      before = snapshot
      world.clock.advance(5_000)
    }
    return moves
  }
  const began = 1_700_000_000
  const process = (startedAt: number, requests: number, errors = 0) =>
    exposition({ startedAt: began + startedAt, requests, errors })

  it('follow both processes behind one balancer, whose counters never fall', async () => {
    const moves = await follow(
      process(-60, 100),
      process(-90, 900),
      process(-60, 130),
      process(-90, 950),
      process(-60, 131),
    )
    expect(moves).toEqual([
      { requests: 0, errors: 0, whole: true },
      { requests: 0, errors: 0, whole: true },
      { requests: 30, errors: 0, whole: true },
      { requests: 50, errors: 0, whole: true },
      { requests: 1, errors: 0, whole: true },
    ])
  })
  it('count a restarted process from zero', async () => {
    const moves = await follow(process(-60, 100, 4), process(-60, 120, 5), process(7, 30, 9))
    expect(moves.slice(1)).toEqual([
      { requests: 20, errors: 1, whole: true },
      { requests: 30, errors: 9, whole: false },
    ])
  })
  it('count nothing when a value falls and no restart is told', async () => {
    const told = (requests: number) => exposition({ requests, errors: 0 })
    expect(await follow(told(100), told(30), told(35))).toEqual([
      { requests: 0, errors: 0, whole: true },
      { requests: 0, errors: 0, whole: false },
      { requests: 5, errors: 0, whole: true },
    ])
  })
})
