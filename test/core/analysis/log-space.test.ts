import { describe, expect, it } from 'vitest'
import { logGamma } from '../../../src/core/analysis/log-gamma.ts'
import { LOG_ZERO, logAddExp, logSumExp, logWeight } from '../../../src/core/analysis/log-space.ts'

describe('log space', () => {
  it.each([
    [Math.log(2), Math.log(3), Math.log(5)],
    [LOG_ZERO, 1, 1],
    [1000, 1000, 1000.6931471805599],
  ])('adds e^%d and e^%d', (x, y, sum) => {
    expect(logAddExp(x, y)).toBeCloseTo(sum, 9)
    expect(logSumExp([x, y])).toBeCloseTo(sum, 5)
  })

  it('sums nothing to zero', () => {
    expect(logSumExp([])).toBe(LOG_ZERO)
    expect(logWeight(0)).toBe(LOG_ZERO)
  })

  it.each([
    [0.25, 1.288022524698077],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.7, -0.09580769740706586],
    [11, 15.104412573075516],
    [123.4, 469.33609744219063],
  ])('knows log gamma of %d', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 10)
  })
})
