import { describe, expect, it } from 'vitest'
import { decrease, isWithin } from '../../../src/core/coverage/decrease.ts'

const by = (base: [number, number], now: [number, number]) =>
  decrease({ covered: base[0], total: base[1] }, { covered: now[0], total: now[1] })

describe('a decrease', () => {
  it('is an exact number of percentage points', () => {
    expect(by([2, 3], [1, 3])).toEqual({ numerator: 300n, denominator: 9n })
    expect(by([1, 3], [2, 3])).toEqual({ numerator: -300n, denominator: 9n })
  })
  it('is none where there is nothing to cover', () => {
    expect([by([0, 0], [1, 2]), by([1, 2], [0, 0])]).toEqual([undefined, undefined])
  })
  it.each([
    [[90, 100], [90, 100], 0, true],
    [[90, 100], [89, 100], 0, false],
    [[90, 100], [89, 100], 1, true],
    [[90, 100], [89, 100], 0.99, false],
    [[901, 1000], [900, 1000], 0.1, true],
    [[90_001, 100_000], [90_000, 100_000], 0.0009, false],
    [[90_001, 100_000], [90_000, 100_000], 0.001, true],
    [[1, 3], [1, 3], 1e-21, true],
    [[100, 100], [0, 100], 100, true],
    [[1, 2], [1, 1], 0, true],
    [[9_007_199_254_740_991, 9_007_199_254_740_991], [9_007_199_254_740_990, 9_007_199_254_740_991], 0, false],
  ] as const)('from %j to %j is within %d: %s', (base, now, limit, within) => {
    expect(isWithin(by([...base], [...now])!, limit)).toBe(within)
  })
})
