import { describe, expect, it, vi } from 'vitest'
import { type Behaviour, startApp } from '../support/stack/app.ts'
import type { Fault } from '../support/stack/control.ts'
import { type Load, startLoad } from '../support/stack/load.ts'
import { startProxy } from '../support/stack/proxy.ts'
import { startStack } from '../support/stack/stack.ts'

describe('an app', () => {
  it('tells Prometheus what it answered', async () => {
    await using app = await startApp({ latency: 1 })
    for (let n = 0; n < 20; n++) await (await fetch(app.url)).text()
    expect(await exposition(app.url)).toMatchObject({
      'http_requests_total{code="200"}': 20,
      'http_request_duration_seconds_bucket{le="10"}': 20,
      'http_request_duration_seconds_bucket{le="+Inf"}': 20,
      http_request_duration_seconds_count: 20,
    })
  })

  it.each<[Behaviour, number]>([
    ['healthy', 0],
    [{ errors: 0.05 }, 12],
    [{ errors: 1 }, 200],
  ])('that is %o answers the same share of 500s in every run', async (behaviour, errors) => {
    await using app = await startApp({ behaviour, latency: 0 })
    const codes = await Promise.all(Array.from({ length: 200 }, async () => (await fetch(app.url)).status))
    expect(codes.filter((code) => code === 500)).toHaveLength(errors)
  })

  it('that hangs answers its probes and nothing else', async () => {
    await using app = await startApp({ behaviour: 'hang' })
    await expect(fetch(app.url, { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout')
    expect(await (await fetch(`${app.url}/health`)).text()).toBe('ok\n')
    expect(await exposition(app.url)).toMatchObject({ http_request_duration_seconds_count: 0 })
    app.behave('healthy')
    expect(await (await fetch(app.url)).text()).toBe('app\n')
  })

  it('that restarts counts from nothing with a new start time', async () => {
    await using app = await startApp({ latency: 1 })
    await (await fetch(app.url)).text()
    const started = (await exposition(app.url))['process_start_time_seconds']!
    await vi.waitUntil(() => Date.now() > started * 1_000, { interval: 1 })
    app.restart()
    const after = await exposition(app.url)
    expect(after['http_requests_total{code="200"}']).toBe(0)
    expect(after['process_start_time_seconds']).toBeGreaterThan(started)
  })
})

describe('the proxy', () => {
  it.each([
    [0, 0],
    [10, 20],
    [12.5, 25],
    [50, 100],
    [100, 200],
  ])('gives the second backend exactly its weight of %d percent', async (weight, expected) => {
    await using first = await startApp({ version: 'v1', latency: 0 })
    await using second = await startApp({ version: 'v2', latency: 0 })
    await using proxy = await startProxy({ first: first.url, second: second.url })
    expect(await putWeight(proxy.control, weight)).toBe(200)
    expect(await getWeight(proxy.control)).toEqual({ weight })
    await Promise.all(Array.from({ length: 200 }, async () => (await fetch(proxy.url)).arrayBuffer()))
    expect(await answered(second.url)).toBe(expected)
  })

  it('answers 504 for a backend that hangs and 502 for one that is gone', async () => {
    await using first = await startApp({ behaviour: 'hang' })
    const second = await startApp()
    await second[Symbol.asyncDispose]()
    await using proxy = await startProxy({ first: first.url, second: second.url, timeout: 100 })
    expect((await fetch(proxy.url)).status).toBe(504)
    proxy.move(100)
    expect((await fetch(proxy.url)).status).toBe(502)
    expect(proxy.history.map(({ weight }) => weight)).toEqual([100])
  })

  it.each(['{"weight": 101}', '{"weight": "10"}', '{}', 'ten'])('refuses the weight %s', async (body) => {
    await using proxy = await startProxy({ first: 'http://127.0.0.1:1', second: 'http://127.0.0.1:1' })
    expect((await fetch(`${proxy.control}/weight`, { method: 'PUT', body })).status).toBe(400)
    expect(proxy.history).toEqual([])
  })

  it.each<[Fault, number | string, unknown]>([
    ['refuses', 503, { weight: 10 }],
    ['sticks', 200, { weight: 10 }],
    ['nonsense', 200, { weight: 'a lot' }],
    ['hangs', 'no answer', 'no answer'],
    ['down', 'no answer', 'no answer'],
  ])('that %s answers a new weight with %s and then tells %o', async (fault, answer, told) => {
    await using proxy = await startProxy({ first: 'http://127.0.0.1:1', second: 'http://127.0.0.1:1' })
    await putWeight(proxy.control, 10)
    proxy.fail(fault)
    const limit = fault === 'hangs' ? 200 : 20_000
    expect(await putWeight(proxy.control, 25, limit).catch(() => 'no answer')).toBe(answer)
    expect(await getWeight(proxy.control, limit).catch(() => 'no answer')).toEqual(told)
  })
})

describe('the load', () => {
  it('counts what was served and what failed, and leaves nothing waiting', async () => {
    await using app = await startApp({ behaviour: { errors: 0.5 } })
    const load = startLoad({ url: app.url, rate: 500 })
    await sending(load, 100)
    const { sent, served, failed, byStatus, waiting } = await load.stop()
    expect(waiting).toBe(0)
    expect(served + failed).toBe(sent)
    expect(byStatus).toEqual({ 200: served, 500: failed })
    expect(failed).toBeGreaterThan(0)
    expect(await answered(app.url)).toBe(sent)
  })

  it('counts a server that is gone as failed', async () => {
    const app = await startApp()
    await app[Symbol.asyncDispose]()
    const load = startLoad({ url: app.url, rate: 200 })
    await sending(load, 10)
    const { sent, failed, byStatus } = await load.stop()
    expect(sent).toBeGreaterThan(0)
    expect(byStatus).toEqual({ none: failed })
  })
})

describe('the stack', () => {
  it('shares 250 requests a second at the weight it is given, and closes behind itself', async () => {
    const stack = await startStack()
    stack.proxy.move(20)
    expect(await getWeight(stack.urls.control)).toEqual({ weight: 20 })
    await sending(stack.load, 400)
    await stack.load.stop()
    const counts = await Promise.all([stack.urls.stable, stack.urls.canary].map(answered))
    const share = counts[1]! / (counts[0]! + counts[1]!)
    expect(share).toBeGreaterThan(0.17)
    expect(share).toBeLessThan(0.23)
    const summary = await stack.stop()
    expect(summary.rate).toBeGreaterThan(200)
    expect(summary.rate).toBeLessThan(251)
    expect(summary.served + summary.failed).toBe(summary.sent)
    expect(Object.keys(summary.byStatus)).not.toContain('none')
    await expect(fetch(stack.urls.proxy)).rejects.toThrow('fetch failed')
  })

  it('fails the clients of a canary that hangs, and only them', async () => {
    await using stack = await startStack({ canary: 'hang', baseErrors: 0 })
    stack.proxy.move(50)
    await sending(stack.load, 100)
    const { byStatus, sent } = await stack.stop()
    expect(Object.keys(byStatus)).toEqual(['200', '504'])
    expect(byStatus['504']).toBeGreaterThan(sent / 4)
  })
})

/** Waits until the load has sent so many requests. */
async function sending(load: Load, requests: number): Promise<void> {
  await vi.waitUntil(() => load.summary().sent >= requests, { timeout: 30_000 })
}

async function putWeight(control: string, weight: number, limit = 20_000): Promise<number> {
  const body = JSON.stringify({ weight })
  return (await fetch(`${control}/weight`, { method: 'PUT', body, signal: AbortSignal.timeout(limit) })).status
}

async function getWeight(control: string, limit = 20_000): Promise<unknown> {
  return (await fetch(`${control}/weight`, { signal: AbortSignal.timeout(limit) })).json()
}

async function answered(url: string): Promise<number | undefined> {
  return (await exposition(url))['http_request_duration_seconds_count']
}

/** The numbers of /metrics by series. */
async function exposition(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  )
}
