import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prometheusMetric } from '../../../src/providers/metrics/prometheus.ts'
import { realWorld } from '../../support/fake-world.ts'
import { serve, type TestServer } from '../../support/http-server.ts'
import { part } from '../../support/parts.ts'
import { startPrometheus, type TestPrometheus } from '../../support/servers/prometheus.ts'

const soon = () => AbortSignal.timeout(9_000)

describe.skipIf(part('prometheus') === undefined)('metrics of a real Prometheus', () => {
  let exporter: TestServer
  let prometheus: TestPrometheus

  beforeAll(async () => {
    const samples = ['load{zone="a"} 3', 'load{zone="b"} 4', 'broken NaN', 'idle_total 0', 'huge 1e300']
    exporter = await serve(() => ({ body: `${samples.join('\n')}\n` }))
    const targets = ['stable', 'canary'].map((version) => ({ url: `${exporter.url}/metrics`, labels: { version } }))
    prometheus = await startPrometheus({ targets })
  })
  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]()
    await exporter?.[Symbol.asyncDispose]()
  })

  async function measure(query: string, settings: object = {}): Promise<number | null> {
    const config = prometheusMetric.config.parse({ type: 'prometheus', url: prometheus.url, ...settings })
    return await prometheusMetric.create(config, realWorld()).measure(query, soon())
  }

  it.each([
    ['load{version="canary",zone="a"}', 3],
    ['sum(load{version="canary"})', 7],
    ['sum(load{version="canary"}) / sum(load{version="stable"})', 1],
    ['scalar(load{version="canary",zone="b"}) * 0.25', 1],
    ['max_over_time(load{version="canary",zone="b"}[1m])', 4],
    ['1 + 1', 2],
    ['huge{version="canary"}', 1e300],
    ['count(up == 1)', 2],
  ])('%s is %d', async (query, value) => {
    expect(await measure(query)).toBe(value)
  })

  it.each([
    ['no series of the name', 'no_such_metric'],
    ['no series with the labels', 'load{version="42"}'],
    ['no traffic: 0/0', 'sum(rate(idle_total[1m])) / sum(rate(idle_total[1m]))'],
    ['a sample that is NaN', 'broken{version="canary"}'],
    ['a quantile of nothing', 'histogram_quantile(0.99, rate(no_such_bucket[1m]))'],
    ['an hour ago', 'sum(load offset 1h)'],
  ])('%s is no data', async (_what, query) => {
    expect(await measure(query)).toBeNull()
  })

  it.each([
    ['load{version="canary"}', 'metric-ambiguous', 'with 2 numbers'],
    ['load', 'metric-ambiguous', 'with 4 numbers'],
    ['vector(1) / 0', 'metric-not-number', '"+Inf"'],
    ['-1 / 0', 'metric-not-number', '"-Inf"'],
    ['"5"', 'metric-not-number', '""5""'],
    ['huge{version="canary"} * 1e300', 'metric-not-number', '"+Inf"'],
    ['sum(', 'query-refused', 'bad_data: invalid parameter "query": 1:5: parse error'],
    ['', 'query-refused', 'bad_data'],
    ['load + on () load', 'query-refused', 'execution: '],
  ])('%s is %s', async (query, code, said) => {
    await expect(measure(query)).rejects.toMatchObject({ problem: { code, what: expect.stringContaining(said) } })
  })

  it('takes a query that is too long for an address', async () => {
    expect(await measure(`1${' + 1'.repeat(3_000)}`)).toBe(3_001)
  })

  const over = (reduce: string) => ({ range: { duration: '1m', step: '10s', reduce } })
  it("asks for a range that ends at the server's now", async () => {
    const before = Date.now() / 1_000
    const [last, least, most, mean] = [
      await measure('time()', over('last')),
      await measure('time()', over('min')),
      await measure('time()', over('max')),
      await measure('time()', over('avg')),
    ]
    const after = Date.now() / 1_000
    const from = (seconds: number) => expect.toSatisfy((time) => time >= before + seconds && time <= after + seconds)
    expect([last, least, most, mean]).toEqual([from(0), from(-60), from(0), from(-30)])
  })
  it('judges one of its values, as far as there are any', async () => {
    expect(await measure('sum(load{version="canary"})', over('max'))).toBe(7)
    expect(await measure('no_such_metric', over('max'))).toBeNull()
    expect(await measure('0 / vector(0)', over('max'))).toBeNull()
    await expect(measure('load', over('max'))).rejects.toMatchObject({ problem: { code: 'metric-ambiguous' } })
    await expect(measure('vector(1) / 0', over('max'))).rejects.toMatchObject({
      problem: { code: 'metric-not-number' },
    })
  })
  it('says where there is no Prometheus below the address', async () => {
    const url = `${prometheus.url}/graph`
    await expect(measure('up', { url })).rejects.toMatchObject({ problem: { code: 'http-refused' } })
  })
  it('says when it is down, and answers when it is back', async () => {
    await prometheus.stop()
    await expect(measure('count(up)')).rejects.toMatchObject({
      problem: {
        code: 'http-no-answer',
        what: `GET ${prometheus.url}/api/v1/query got no answer: connection refused.`,
      },
    })
    await prometheus.start()
    expect(await measure('count(up)')).toBe(2)
  }, 60_000)
})
