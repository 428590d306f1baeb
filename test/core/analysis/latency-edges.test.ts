import { describe, expect, it } from 'vitest'
import { chooseEdges, slowerThan } from '../../../src/core/analysis/latency-edges.ts'

const EDGES = [5, 10, 25, 50, 100, 250, 500, 1000]

describe('the edges that are judged', () => {
  it('are those with about 25 %, 5 % and 1 % of the requests above', () => {
    expect(chooseEdges({ edges: EDGES, buckets: [0, 100, 900, 3000, 3600, 2150, 210, 35, 5] })).toEqual([100, 250, 500])
  })

  it.each([
    ['nothing was counted', [0, 0, 0, 0, 0, 0, 0, 0, 0], []],
    ['latency is not measured', [], []],
    ['all requests are fast', [100, 0, 0, 0, 0, 0, 0, 0, 0], [5]],
    ['all requests are in one bucket', [0, 0, 0, 0, 0, 100, 0, 0, 0], [250]],
    ['half of them are in the next bucket', [0, 0, 0, 50, 50, 0, 0, 0, 0], [50, 100]],
    ['all requests are slow', [0, 0, 0, 0, 0, 0, 0, 0, 100], []],
    ['there are only two sizes', [90, 0, 0, 0, 0, 0, 0, 0, 10], [5, 10, 25]],
  ])('are as few as there are when %s', (_, buckets, expected) => {
    expect(chooseEdges({ edges: EDGES, buckets })).toEqual(expected)
  })

  it.each([
    [100, 6],
    [500, 1],
    [300, null],
  ])('count the requests above %d ms', (edge, expected) => {
    expect(slowerThan(edge, { edges: [100, 250, 500], buckets: [4, 3, 2, 1] })).toBe(expected)
  })

  it('do not count where latency was not measured', () => {
    expect(slowerThan(100, { edges: [100, 250, 500], buckets: [] })).toBeNull()
  })
})
