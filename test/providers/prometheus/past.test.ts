import { describe, expect, it } from 'vitest'
import type { InstanceCounters, Scrape } from '../../../src/core/metrics/traffic.ts'
import { byTime, pastOf, spanOf } from '../../../src/providers/prometheus/past.ts'

describe('the span that is asked for', () => {
  it('ends when it was said to, and a whole number of intervals after its start', () => {
    expect(spanOf({ span: 100, interval: 15, ago: 7 }, 1_000)).toEqual({ start: 903, end: 993, step: 15 })
  })
  it('has no more points than Prometheus gives', () => {
    const { start, end } = spanOf({ span: 1_000_000, interval: 1, ago: 0 }, 2_000_000)
    expect(end - start).toBe(10_000)
  })
})

it('takes the answer to a range apart by time, whatever series have a value then', () => {
  const point = (at: number, text: string) => ({ at, text })
  const series = [
    { labels: { instance: 'a' }, points: [point(2, '7'), point(3, '8')] },
    { labels: { instance: 'b' }, points: [point(1, '5'), point(2, '6')] },
  ]
  expect(byTime(series)).toEqual([
    { time: 1, series: [{ labels: { instance: 'b' }, points: [point(1, '5')] }] },
    {
      time: 2,
      series: [
        { labels: { instance: 'a' }, points: [point(2, '7')] },
        { labels: { instance: 'b' }, points: [point(2, '6')] },
      ],
    },
    { time: 3, series: [{ labels: { instance: 'a' }, points: [point(3, '8')] }] },
  ])
})

describe('the past', () => {
  const one = (instance: string, requests: number, more: Partial<InstanceCounters> = {}): InstanceCounters => ({
    instance,
    requests,
    errors: 0,
    buckets: [],
    ...more,
  })
  const scrape = (at: number, instances: readonly InstanceCounters[], edges: readonly number[] = []): Scrape => ({
    at,
    edges,
    instances,
  })
  const requests = (scrapes: readonly Scrape[]) => pastOf(scrapes)?.intervals.map((traffic) => traffic.requests)

  it('is the increments between scrapes; one that was seen twice is one', () => {
    const scrapes = [10, 10, 25, 40, 40].map((at) => scrape(at, [one('a', at)]))
    expect(pastOf(scrapes)).toEqual({
      edges: [],
      intervals: [
        { requests: 15, errors: 0, buckets: [] },
        { requests: 15, errors: 0, buckets: [] },
      ],
      duration: 30,
    })
  })
  it('is unknown without two scrapes', () => {
    expect(pastOf([])).toBeUndefined()
    expect(pastOf([scrape(10, [one('a', 1)])])).toBeUndefined()
  })
  it('begins with the oldest process that serves at its end', () => {
    const old = (requests: number) => one('a#5', requests, { startedAt: 5 })
    const young = (requests: number) => one('b#22', requests, { startedAt: 22 })
    const scrapes = [scrape(10, [old(10)]), scrape(20, [old(20)]), scrape(30, [young(4)]), scrape(40, [young(9)])]
    expect(requests(scrapes)).toEqual([5])
    expect(requests([...scrapes, scrape(50, [old(31), young(11)])])).toEqual([10, 4, 5, 13])
  })
  it('is as long as it is known where a process does not say when it started', () => {
    const scrapes = [scrape(10, [one('a', 1)]), scrape(20, [one('a', 3)]), scrape(30, [one('a', 4)])]
    expect(requests(scrapes)).toEqual([2, 1])
  })
  it('has latencies on the edges that all scrapes have', () => {
    const measured = (at: number, edges: readonly number[], buckets: readonly number[]) =>
      scrape(at, [one('a', at, { buckets })], edges)
    const scrapes = [
      measured(10, [50, 100], [1, 2, 7]),
      measured(20, [50, 100], [5, 6, 9]),
      measured(30, [100], [19, 11]),
    ]
    expect(pastOf(scrapes)).toMatchObject({ edges: [100], intervals: [{ buckets: [8, 2] }, { buckets: [8, 2] }] })
  })
})
