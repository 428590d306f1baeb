import { describe, expect, it } from 'vitest'
import { EDGES, heavyTail, slow, slowAll, slowTail, USUAL } from '../../../../scripts/bench/worlds/latency.ts'

const above = (latency: readonly number[], edge: number) => latency[EDGES.indexOf(edge)]!

describe('latency', () => {
  it.each([
    [25, 0.8945],
    [50, 0.6027],
    [100, 0.2328],
    [250, 0.0207],
    [500, 0.0012],
  ])('is usually lognormal: above %i ms %d', (edge, share) => {
    expect(above(USUAL, edge)).toBeCloseTo(share, 4)
  })

  it('with a slow tail is as usual up to the 90th percentile', () => {
    expect(above(slowTail(3), 100)).toBeCloseTo(above(USUAL, 100), 6)
  })

  it('with a slow tail takes three times as long from the 99th percentile on', () => {
    expect(above(slowTail(3), 1000)).toBeCloseTo(0.0071, 4)
    expect(slow(slowTail(3))).toBeGreaterThan(2 * slow(USUAL))
  })

  it('all of it twice as slow has above 100 ms what is usually above 50 ms', () => {
    expect(above(slowAll(2), 100)).toBeCloseTo(above(USUAL, 50), 6)
  })

  it('with a heavy tail never ends', () => {
    expect(above(heavyTail(0.1), 10_000)).toBeGreaterThan(0.0004)
    expect(above(USUAL, 10_000)).toBeLessThan(1e-8)
  })
})
