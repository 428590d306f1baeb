import { describe, expect, it } from 'vitest'
import {
  changeInPoints,
  floorPercent,
  missing,
  reaches,
  showPercent,
  showPoints,
} from '../../../src/core/coverage/percent.ts'

const of = (covered: number, total: number) => ({ covered, total })

describe('a percentage', () => {
  it.each([
    [of(0, 3), 0, '0 %'],
    [of(1, 3), 33.33, '33.33 %'],
    [of(2, 3), 66.66, '66.66 %'],
    [of(4, 5), 80, '80.00 %'],
    [of(19_999, 25_000), 79.99, '79.99 %'],
    [of(29, 100), 29, '29.00 %'],
    [of(57, 100), 57, '57.00 %'],
    [of(999_999, 1_000_000), 99.99, '99.99 %'],
    [of(9_007_199_254_740_990, 9_007_199_254_740_991), 99.99, '99.99 %'],
    [of(1, 1_000_000), 0, '0.00 %'],
    [of(7, 7), 100, '100 %'],
  ])('of %o is rounded down', (count, percent, text) => {
    expect(floorPercent(count)).toBe(percent)
    expect(showPercent(count)).toBe(text)
  })

  it('of nothing is all of it, and is shown as none', () => {
    expect(floorPercent(of(0, 0))).toBe(100)
    expect(showPercent(of(0, 0))).toBe('none')
  })

  it('has as many decimals as the limit beside it', () => {
    expect(showPercent(of(666_651, 1_000_000), 66.665)).toBe('66.665 %')
    expect(showPercent(of(666_649, 1_000_000), 66.665)).toBe('66.664 %')
    expect(showPercent(of(666_649, 1_000_000), 66)).toBe('66.66 %')
  })
})

describe('a minimum', () => {
  it.each([
    [of(4, 5), 80, true],
    [of(19_999, 25_000), 80, false],
    [of(2, 3), 66.66, true],
    [of(2, 3), 66.67, false],
    [of(6_667, 10_000), 66.67, true],
    [of(29, 100), 29, true],
    [of(1_001, 1_000_000), 0.1001, true],
    [of(1, 10_000_000), 1e-5, true],
    [of(9_007_199_254_740_990, 9_007_199_254_740_991), 100, false],
    [of(0, 5), 0, true],
    [of(0, 0), 100, true],
  ])('is compared exactly: %o against %d is %s', (count, minimum, reached) => {
    expect(reaches(count, minimum)).toBe(reached)
  })

  it.each([
    [of(19_999, 25_000), 80, 1],
    [of(2, 3), 66.67, 1],
    [of(0, 3), 100, 3],
    [of(0, 7), 50, 4],
    [of(5, 5), 80, 0],
    [of(0, 0), 80, 0],
  ])('is missed by whole units: %o against %d by %d', (count, minimum, units) => {
    expect(missing(count, minimum)).toBe(units)
    expect(reaches({ ...count, covered: count.covered + units }, minimum)).toBe(true)
  })
})

describe('a change', () => {
  it.each([
    [of(8, 10), of(7, 10), 10, '+10.00'],
    [of(7, 10), of(8, 10), -10, '−10.00'],
    [of(1, 2), of(50, 100), 0, '±0'],
    [of(99_999, 100_000), of(1, 1), -0.001, '−0.001'],
    [of(499_999, 500_000), of(1, 1), -0.0002, '−0.0002'],
  ])('from %o is counted from %o in percentage points', (now, base, points, text) => {
    expect(changeInPoints(now, base)).toBe(points)
    expect(showPoints(points)).toBe(text)
  })

  it('is never lost, however small it is', () => {
    const total = 9_007_199_254_740_991
    expect(changeInPoints(of(total - 1, total), of(1, 1))).toBeLessThan(0)
  })

  it('is unknown where there was nothing to cover', () => {
    expect(changeInPoints(of(1, 2), of(0, 0))).toBeUndefined()
    expect(changeInPoints(of(0, 0), of(1, 2))).toBeUndefined()
  })
})
