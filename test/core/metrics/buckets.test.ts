import { expect, it } from 'vitest'
import { addBuckets, coarsen, commonEdges } from '../../../src/core/metrics/buckets.ts'

it.each([
  [[], []],
  [[[5, 10]], [5, 10]],
  [
    [
      [5, 10, 25],
      [10, 25, 50],
    ],
    [10, 25],
  ],
  [[[5, 10], [7], [5]], []],
  [[[5], []], []],
])('%j have the edges %j in common', (sets, edges) => {
  expect(commonEdges(sets)).toEqual(edges)
})

it.each([
  [
    [1, 2, 3, 4],
    [5, 10, 25],
    [5, 10, 25],
    [1, 2, 3, 4],
  ],
  [[1, 2, 3, 4], [5, 10, 25], [10], [3, 7]],
  [[1, 2, 3, 4], [5, 10, 25], [25], [6, 4]],
  [[1, 2, 3, 4], [5, 10, 25], [5], [1, 9]],
  [[], [5], [5], []],
  [[1, 2], [5], [], []],
])('%j on %j become on %j %j', (buckets, edges, onto, coarse) => {
  expect(coarsen(buckets, edges, onto)).toEqual(coarse)
})

it.each([
  [
    [1, 2],
    [3, 4],
    [4, 6],
  ],
  [[], [3, 4], [3, 4]],
  [[1, 2], [], [1, 2]],
])('%j and %j are %j', (left, right, sum) => {
  expect(addBuckets(left, right)).toEqual(sum)
})
