import { describe, expect, it } from 'vitest'
import {
  type Above,
  blamedEdge,
  latencyEvidence,
  observeLatency,
  startLatencyTest,
} from '../../../src/core/analysis/latency-test.ts'
import { FULL_TRUST } from '../../../src/core/analysis/trust.ts'
import { binomial } from './worlds.ts'

const above = (requests: number, ...counts: (number | null)[]): Above => ({ requests, above: counts })

function observeAll(rows: readonly (readonly [canary: Above, stable: Above])[], tolerance = 1.2, floor = 0.001) {
  return rows.reduce(
    (test, [canary, stable]) => observeLatency(test, { canary, stable }, FULL_TRUST),
    startLatencyTest(rows[0]![0].above.length, tolerance, floor, 58),
  )
}

const HEALTHY = [above(150, 35, 3, 0), above(1350, 314, 28, 2)] as const
const SLOW_TAIL = [above(150, 35, 13, 4), above(1350, 314, 28, 2)] as const
const SLOW = [above(150, 80, 12, 1), above(1350, 314, 28, 2)] as const

describe('the latency test', () => {
  it('has nothing against the same latencies', () => {
    expect(latencyEvidence(observeAll([HEALTHY, HEALTHY]))).toBeLessThan(0.1)
  })

  it('adds up what the tail and the tail of the tail say', () => {
    const whole = latencyEvidence(observeAll([SLOW_TAIL]))
    const without = latencyEvidence(observeAll([[above(150, 35, 13, null), above(1350, 314, 28, null)]]))
    expect(without).toBeGreaterThan(2)
    expect(whole).toBeGreaterThan(without + 1)
  })

  it('blames the lowest edge that changed', () => {
    expect(blamedEdge(observeAll([SLOW_TAIL, SLOW_TAIL]))).toBe(1)
    expect(blamedEdge(observeAll([SLOW, SLOW]))).toBe(0)
  })

  it('learns nothing from edges that were not measured', () => {
    expect(latencyEvidence(observeAll([[above(150, null, null), above(1350, null, null)]]))).toBeLessThanOrEqual(0)
  })

  it('carries an interval without traffic of the canary over to the next', () => {
    const alone = [above(0, 0, 0, 0), above(650, 150, 14, 1)] as const
    const rest = [above(150, 35, 13, 4), above(700, 164, 14, 1)] as const
    expect(latencyEvidence(observeAll([alone]))).toBe(0)
    expect(latencyEvidence(observeAll([alone, rest]))).toBeCloseTo(latencyEvidence(observeAll([SLOW_TAIL])), 12)
  })

  it.each([
    [4, 8, 0.3, 0.1],
    [6, 6, 0.5, 0.2],
    [3, 12, 0.2, 0.02],
  ])('expects at most 1 at the boundary of both edges: %d against %d requests', (canary, stable, low, high) => {
    const tolerance = 1.2
    const floor = 0.05
    const bound = (share: number) => Math.min(1, tolerance * share + floor)
    let sum = 0
    for (const [ofCanary, first] of outcomes(canary, bound(low), bound(high))) {
      for (const [ofStable, second] of outcomes(stable, low, high)) {
        sum += first * second * Math.exp(latencyEvidence(observeAll([[ofCanary, ofStable]], tolerance, floor)))
      }
    }
    expect(sum).toBeLessThanOrEqual(1 + 1e-9)
    expect(sum).toBeGreaterThan(0.7)
  })
})

/** All ways in which requests can lie above two edges, with their probabilities. */
function outcomes(requests: number, low: number, high: number): (readonly [Above, number])[] {
  const ways: (readonly [Above, number])[] = []
  for (let first = 0; first <= requests; first++) {
    for (let second = 0; second <= first; second++) {
      const probability = binomial(requests, first, low) * binomial(first, second, high / low)
      ways.push([above(requests, first, second), probability])
    }
  }
  return ways
}
