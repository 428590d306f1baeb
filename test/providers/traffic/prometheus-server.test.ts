import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { increments, type Snapshot } from '../../../src/core/metrics/counters.ts'
import { addTraffic, NO_TRAFFIC, type Reading, type Role, type Traffic } from '../../../src/core/metrics/traffic.ts'
import type { World } from '../../../src/core/world.ts'
import { prometheusTraffic } from '../../../src/providers/traffic/prometheus.ts'
import { exposition } from '../../support/exposition.ts'
import { realWorld } from '../../support/fake-world.ts'
import { type Answer, freePort, type Handler, serve, type TestServer } from '../../support/http-server.ts'
import { part } from '../../support/parts.ts'
import { startPrometheus, type TestPrometheus } from '../../support/servers/prometheus.ts'
import { trafficSourceContract, type Version } from '../../support/traffic-source-contract.ts'

const ROLES = { stable: { version: '41' }, canary: { version: '42' } }
const soon = () => AbortSignal.timeout(9_000)

describe.skipIf(part('prometheus') === undefined)('counters of a real Prometheus', () => {
  /** What each exporter shows: two instances of the canary, one of the stable version, and the same app elsewhere. */
  const NAMES = ['stable', 'canary', 'canary-2', 'elsewhere'] as const
  type Name = (typeof NAMES)[number]
  const DOWN: Answer = { status: 503 }
  const shown = new Map<Name, Answer>()
  let exporter: TestServer
  let prometheus: TestPrometheus

  beforeAll(async () => {
    exporter = await serve(({ path }) => shown.get(path.slice(1) as Name) ?? DOWN)
    const targets = NAMES.map((name) => ({
      url: `${exporter.url}/${name}`,
      labels: { version: name === 'stable' ? '41' : '42', app: name === 'elsewhere' ? 'bank' : 'shop', instance: name },
    }))
    prometheus = await startPrometheus({ targets })
  })
  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]()
    await exporter?.[Symbol.asyncDispose]()
  })
  beforeEach(() => shown.clear())

  /** Lets exporters show this and waits until Prometheus has seen it. */
  async function show(versions: Partial<Record<Name, Version | Answer>>): Promise<void> {
    for (const [name, version] of Object.entries(versions)) {
      const answer = typeof version === 'object' && 'requests' in version ? { body: exposition(version) } : version
      shown.set(name as Name, answer)
    }
    await prometheus.scraped()
  }

  const create = (settings: object = {}, world: World = realWorld()) => {
    const given = { type: 'prometheus', url: prometheus.url, ...ROLES, labels: { app: 'shop' }, ...settings }
    return prometheusTraffic.create(prometheusTraffic.config.parse(given), world)
  }
  const situation = async (versions: Parameters<typeof show>[0]) => {
    await show(versions)
    return { create: (world: World) => create({}, world), async [Symbol.asyncDispose]() {} }
  }
  const both = (body: string) => situation({ stable: { body }, canary: { body } })
  const instead = async (handler: Handler) => {
    const server = await serve(handler)
    return {
      create: (world: World) => create({ url: server.url }, world),
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    }
  }

  trafficSourceContract({
    name: 'prometheus',
    counting: (versions) => situation(versions),
    silent: () => both('something_else 1\n'),
    saying: (value) => both(`http_requests_total{code="200"} ${value}\n`),
    babbling: () => both('<html>hello</html>'),
    refusing: () => instead(() => ({ status: 500 })),
    unreachable: async () => {
      const url = `http://127.0.0.1:${await freePort()}`
      return { create: (world) => create({ url }, world), async [Symbol.asyncDispose]() {} }
    },
    hanging: () => instead(() => 'hang'),
    silence: 'no-data',
  })

  const began = 1_700_000_000

  it('are those of every instance with the labels of the version, and of no other', async () => {
    await show({
      stable: { requests: 900, errors: 9, startedAt: began },
      canary: { requests: 10, errors: 1, startedAt: began + 1 },
      'canary-2': { requests: 20, errors: 2 },
      elsewhere: { requests: 5_000, errors: 5_000 },
    })
    const counted = async (settings: object) => {
      const read = await create(settings).read('canary', soon())
      return read.state === 'counted' ? read.instances.map((one) => [one.instance, one.requests, one.errors]) : read
    }
    expect(await counted({})).toEqual([
      [`canary#${began + 1}`, 10, 1],
      ['canary-2', 20, 2],
    ])
    expect(await counted({ labels: { app: 'bank' } })).toEqual([['elsewhere', 5_000, 5_000]])
    expect(await counted({ instance: 'app' })).toEqual([['shop', 30, 3]])
  })

  it('are dated by their scrape, so that a second look at the same one is no new interval', async () => {
    await show({ canary: { requests: 10, errors: 1 } })
    const source = create()
    const look = async () => (await source.read('canary', soon())) as Reading & { state: 'counted' }
    let [first, second] = [await look(), await look()]
    while (second.at !== first.at) [first, second] = [second, await look()]
    const { snapshot } = increments(undefined, first)
    expect(increments(snapshot, second)).toMatchObject({ duration: 0, snapshot })
    await prometheus.scraped()
    const { duration } = increments(snapshot, await look())
    expect({ advanced: duration > 0, to: first.at + duration <= Date.now() }).toEqual({ advanced: true, to: true })
  })

  it('are no data as soon as the version does not answer its scrape, and are there again when it does', async () => {
    const canary = { requests: 10, errors: 1 }
    await show({ stable: canary, canary })
    const source = create()
    const states = async () => [
      (await source.read('stable', soon())).state,
      (await source.read('canary', soon())).state,
    ]
    expect(await states()).toEqual(['counted', 'counted'])
    await show({ canary: DOWN })
    expect(await states()).toEqual(['counted', 'no-data'])
    await show({ canary: { requests: 12, errors: 1 } })
    expect(await states()).toEqual(['counted', 'counted'])
  })

  it('that are not there are named as they were asked for', async () => {
    await show({ canary: { requests: 10, errors: 1 } })
    const read = await create({ requests: 'hits_total', canary: { version: '4"3\\' } }).read('canary', soon())
    expect(read).toMatchObject({
      state: 'no-data',
      because: `Prometheus at ${prometheus.url} has no series hits_total{app="shop",version="4\\"3\\\\"}`,
    })
  })

  it('of a version that has not been asked yet are 0 when it declares them', async () => {
    const body = `# TYPE http_requests_total counter\nprocess_start_time_seconds ${began}\n`
    await show({ canary: { body }, 'canary-2': { body } })
    expect(await create().read('canary', soon())).toMatchObject({
      state: 'counted',
      instances: [
        { instance: `canary#${began}`, startedAt: began * 1_000, requests: 0, errors: 0 },
        { instance: `canary-2#${began}`, startedAt: began * 1_000, requests: 0, errors: 0 },
      ],
    })
    expect(await create({ requests: 'hits_total' }).read('canary', soon())).toMatchObject({ state: 'no-data' })
  })

  it('of errors in a counter of their own are 0 only when it is declared', async () => {
    await show({
      stable: { body: '# TYPE failures_total counter\nhttp_requests_total 7\n' },
      canary: { body: 'http_requests_total 7\nprocess_start_time_seconds 5\n' },
    })
    const source = create({ errors: { metric: 'failures_total' } })
    expect(await source.read('stable', soon())).toMatchObject({ instances: [{ requests: 7, errors: 0 }] })
    expect(await source.read('canary', soon())).toMatchObject({
      state: 'no-data',
      because: expect.stringContaining('it has no failures_total'),
    })
  })

  it('of a version that a label of its own tells apart start when their process says, which lacks that label', async () => {
    const lines = ['41', '42'].map((slot) => `haproxy_server_http_responses_total{slot="${slot}",code="5xx"} ${slot}`)
    await show({ stable: { body: [...lines, `haproxy_process_start_time_seconds ${began}`, ''].join('\n') } })
    const roles = { stable: { slot: '41' }, canary: { slot: '42' } }
    expect(await create(roles).read('canary', soon())).toMatchObject({
      instances: [{ instance: `stable#${began}`, startedAt: began * 1_000, requests: 42, errors: 42 }],
    })
  })

  it('without a label for the instance are not mixed up', async () => {
    await show({ canary: { requests: 10, errors: 1 } })
    expect(await create({ instance: 'pod' }).read('canary', soon())).toMatchObject({
      state: 'no-data',
      because: expect.stringMatching(/^http_requests_total\{.*\} has no label pod, so/),
    })
  })

  it('of the past are those of the stable version alone, counted like looks: over an outage, a NaN and a restart', async () => {
    const latency = (fast: number, slow: number) => ({ edges: [100], buckets: [fast, slow] })
    const first = (requests: number, errors: number) => ({
      requests,
      errors,
      ...latency(requests - 1, 1),
      startedAt: began,
    })
    const stages: Parameters<typeof show>[0][] = [
      { stable: first(1_000, 10), canary: first(70, 70) },
      { stable: first(1_900, 19) },
      { stable: DOWN },
      { stable: { body: 'http_requests_total{code="200"} NaN\n' } },
      { stable: first(2_800, 28) },
    ]
    const source = create()
    const begun = Date.now()
    const past = async (ago = 0) => {
      const span = Math.floor((Date.now() - begun - ago) / 250) * 250
      return source.past?.({ span, interval: 250, ago }, soon())
    }
    for (const stage of stages) await show(stage)
    const seen = await past()
    expect(seen?.intervals.reduce(addTraffic, NO_TRAFFIC)).toEqual({ requests: 1_800, errors: 18, buckets: [1_800, 0] })
    expect(seen?.intervals.filter(({ requests }) => requests > 0).map(({ requests }) => requests)).toEqual([900, 900])
    expect(seen?.edges).toEqual([100])
    expect(seen?.duration).toBeGreaterThan(500)
    const before = Date.now()
    await show({ stable: { requests: 30, errors: 2, ...latency(29, 1), startedAt: before / 1_000 } })
    await prometheus.scraped()
    // What served before the process that serves now may have been another version.
    expect((await past())?.intervals.reduce(addTraffic, NO_TRAFFIC).requests).toBe(0)
    expect((await past(Date.now() - before))?.intervals.reduce(addTraffic, NO_TRAFFIC).requests).toBe(1_800)
  }, 30_000)

  it('of a past that nobody saw are none', async () => {
    const day = 86_400_000
    expect(await create().past?.({ span: day, interval: 60_000, ago: day }, soon())).toBeUndefined()
  })

  it('add up to exactly what was served, over restarts, outages of an instance, and a Prometheus that was down', async () => {
    const edges = [10, 100]
    const latency = (fast: number, slow: number, late: number) => ({ edges, buckets: [fast, slow, late] })
    const up = Date.now() / 1_000
    const stable = (requests: number, errors: number) => ({
      requests,
      errors,
      ...latency(requests - 10, 7, 3),
      startedAt: began,
    })
    const canary = (requests: number, errors: number, startedAt = began) => ({
      requests,
      errors,
      ...latency(0, requests - 1, 1),
      startedAt,
    })
    const source = create()
    const totals: Record<Role, Traffic> = { stable: NO_TRAFFIC, canary: NO_TRAFFIC }
    const before: Partial<Record<Role, Snapshot>> = {}
    const whole: boolean[] = []

    async function look(): Promise<readonly string[]> {
      const roles = ['stable', 'canary'] as const
      const readings = await Promise.all(roles.map((role) => source.read(role, soon())))
      roles.forEach((role, index) => {
        const reading = readings[index]!
        if (reading.state !== 'counted') return
        const { traffic, snapshot, whole: all } = increments(before[role], reading)
        totals[role] = addTraffic(totals[role], traffic)
        before[role] = snapshot
        whole.push(all)
      })
      return readings.map(({ state }) => state)
    }

    // The origin: what was served before belongs to nobody.
    await show({ stable: stable(1_000, 10), canary: canary(50, 5) })
    expect(await look()).toEqual(['counted', 'counted'])
    await show({ stable: stable(1_900, 19), canary: canary(150, 5) })
    await look()
    // A second instance that began after the origin counts from its zero.
    await show({ stable: stable(2_800, 28), canary: canary(200, 6), 'canary-2': canary(40, 1, up + 1) })
    await look()
    // Prometheus is down while both versions go on serving: that says nothing about either.
    await prometheus.stop()
    expect(await look()).toEqual(['no-data', 'no-data'])
    shown.set('stable', { body: exposition(stable(4_000, 40)) })
    shown.set('canary', { body: exposition(canary(260, 7)) })
    await prometheus.start()
    // An instance that does not answer for a while keeps its place.
    await show({ 'canary-2': DOWN })
    expect(await look()).toEqual(['counted', 'counted'])
    expect(totals).toMatchObject({ stable: { requests: 3_000, errors: 30 }, canary: { requests: 250, errors: 3 } })
    await show({ 'canary-2': canary(90, 4, up + 1) })
    await look()
    expect(whole).not.toContain(false)
    // The first instance restarts: its new count is whole, what it served after its last scrape is lost, and that is said.
    await show({ stable: stable(5_000, 50), canary: canary(30, 2, up + 2) })
    await look()
    expect(whole.at(-1)).toBe(false)
    await look()

    expect(totals).toEqual({
      stable: { requests: 4_000, errors: 40, buckets: [4_000, 0, 0] },
      canary: { requests: 330, errors: 8, buckets: [0, 328, 2] },
    })
  }, 60_000)
})
