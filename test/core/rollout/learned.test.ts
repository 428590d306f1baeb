import { expect, it } from 'vitest'
import type { Traffic } from '../../../src/core/metrics/traffic.ts'
import { type Learned, learn, pastOf, startLearned } from '../../../src/core/rollout/learned.ts'

const served = (requests: number, errors: number, buckets: readonly number[] = []): Traffic => ({
  requests,
  errors,
  buckets,
})

function after(lessons: readonly (readonly [readonly number[], Traffic])[]): Learned {
  return lessons.reduce((known, [edges, traffic]) => learn(known, { edges, traffic, duration: 5_000 }), startLearned(7))
}

it('is nothing before the first interval', () => {
  expect(pastOf(startLearned(7))).toBeUndefined()
})

it('is what was served, interval by interval, and how long', () => {
  const known = after([
    [[100], served(10, 1, [8, 2])],
    [[100], served(20, 0, [20, 0])],
  ])
  expect(known.since).toBe(7)
  expect(pastOf(known)).toEqual({
    edges: [100],
    intervals: [served(10, 1, [8, 2]), served(20, 0, [20, 0])],
    duration: 10_000,
  })
})

it('begins to know latencies when they are first measured', () => {
  const known = after([
    [[], served(10, 1)],
    [[100], served(20, 0, [19, 1])],
    [[], served(0, 0)],
  ])
  expect(pastOf(known)).toMatchObject({
    edges: [100],
    intervals: [served(10, 1), served(20, 0, [19, 1]), served(0, 0)],
  })
})

it('keeps the edges that all intervals have', () => {
  const known = after([
    [[50, 100, 500], served(10, 0, [4, 3, 2, 1])],
    [[100, 500, 900], served(10, 0, [5, 3, 1, 1])],
  ])
  expect(pastOf(known)).toMatchObject({
    edges: [100, 500],
    intervals: [served(10, 0, [7, 2, 1]), served(10, 0, [5, 3, 2])],
  })
})

it('joins neighbours when it becomes long, and loses no request', () => {
  const long = after(Array.from({ length: 481 }, (_, index) => [[], served(100, index % 2)] as const))
  const { intervals = [], duration } = pastOf(long) ?? {}
  expect(intervals.length).toBe(241)
  expect(intervals.slice(0, 2)).toEqual([served(200, 1), served(200, 1)])
  expect(intervals.at(-1)).toEqual(served(100, 0))
  expect(intervals.reduce((sum, { requests }) => sum + requests, 0)).toBe(48_100)
  expect(duration).toBe(481 * 5_000)
})
