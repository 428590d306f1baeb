import { describe, expect, it } from 'vitest'
import { FULL_TRUST, leastTrust, perSpan, temper, trustIn } from '../../../src/core/analysis/trust.ts'

describe('the trust in an interval', () => {
  it('takes everything when requests are independent', () => {
    expect(temper(40, FULL_TRUST)).toBe(40)
    expect(temper(40, trustIn(1, 1))).toBe(40)
  })

  it('divides by the larger dispersion, and never makes a loss smaller than the smaller one does', () => {
    expect(temper(4, trustIn(2, 4))).toBe(1)
    expect(temper(-4, trustIn(2, 4))).toBe(-2)
  })

  it.each([
    [1.1, 40 / 1.1],
    [1.5, 10],
    [2, 5],
    [4, 3],
    [12, 3],
  ])(
    'wants more than one interval where errors come in clusters: at a dispersion of %d at most %d nats',
    (phi, most) => {
      expect(temper(phi === 1.1 ? 40 : 400, trustIn(phi, phi))).toBeCloseTo(most, 9)
    },
  )

  it.each([
    [30_000, 5],
    [15_000, 5],
    [7_500, 2.5],
    [5_000, 5 / 3],
    [500, 5 / 3],
  ])(
    'takes no more from the quick looks of a span than from a slow one: of %d ms at most %d nats',
    (duration, most) => {
      expect(temper(400, perSpan(trustIn(2, 2), duration))).toBeCloseTo(most, 9)
      expect(temper(400, perSpan(FULL_TRUST, duration))).toBe(400)
    },
  )

  it('is the least of several', () => {
    expect(leastTrust([trustIn(1, 2), trustIn(3, 1)])).toEqual({ before: 3, after: 2, most: 3 })
    expect(leastTrust([])).toEqual(FULL_TRUST)
  })
})
