import { expect, it } from 'vitest'
import { quantile } from '../../../src/core/analysis/quantile.ts'

it.each([
  ['the middle of the first bucket', 0.25, [100, 100, 0, 0], 50],
  ['an edge', 0.5, [100, 100, 0, 0], 100],
  ['inside a later bucket', 0.75, [100, 100, 0, 0], 175],
  ['past empty buckets', 0.99, [90, 0, 10, 0], 475],
  ['everything', 1, [90, 0, 10, 0], 500],
  ['beyond the highest edge', 0.99, [0, 0, 0, 7], 500],
  ['the lowest', 0, [0, 10, 0, 0], 0],
  ['nothing counted', 0.5, [0, 0, 0, 0], null],
  ['not measured', 0.5, [], null],
  ['no quantile', 1.5, [1, 1, 1, 1], null],
] as const)('finds %s', (_, q, buckets, expected) => {
  expect(quantile(q, buckets, [100, 250, 500].slice(0))).toBe(expected)
})

it('needs an edge', () => {
  expect(quantile(0.5, [10], [])).toBeNull()
})
