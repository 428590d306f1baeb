import { describe, expect, it } from 'vitest'
import { observeRatio, type RatioNull, ratioEvidence, startRatioTest } from '../../../src/core/analysis/ratio-test.ts'
import { FULL_TRUST, fixedTrust, type Trust } from '../../../src/core/analysis/trust.ts'
import { binomial, independent, seeded } from './worlds.ts'

const WORSE: RatioNull = { side: 'worse', tolerance: 1.1, floor: 0.0001, horizon: 58 }

function counts(canary: number, canaryBad: number, stable: number, stableBad: number) {
  return { canary: { requests: canary, bad: canaryBad }, stable: { requests: stable, bad: stableBad } }
}

function observeAll(start: RatioNull, rows: readonly (readonly [...number[]])[], trust: Trust = FULL_TRUST): number {
  const test = rows.reduce(
    (state, [canary, canaryBad, stable, stableBad]) =>
      observeRatio(state, counts(canary!, canaryBad!, stable!, stableBad!), trust),
    startRatioTest(start),
  )
  return ratioEvidence(test)
}

/** Sum of probability x e over everything that one interval can show. */
function expectation(start: RatioNull, canary: number, stable: number, rate: number): number {
  const canaryRate = Math.min(1, start.tolerance * rate + start.floor)
  let sum = 0
  for (let one = 0; one <= canary; one++) {
    for (let other = 0; other <= stable; other++) {
      const probability = binomial(canary, one, canaryRate) * binomial(stable, other, rate)
      sum += probability * Math.exp(observeAll(start, [[canary, one, stable, other]]))
    }
  }
  return sum
}

describe('the ratio test', () => {
  it('starts without evidence', () => {
    expect(ratioEvidence(startRatioTest(WORSE))).toBe(0)
  })

  it('grows with a canary that fails five times as often', () => {
    expect(observeAll(WORSE, [[150, 7, 1350, 13]])).toBeCloseTo(3.1625911773907878, 5)
    expect(
      observeAll(WORSE, [
        [150, 7, 1350, 13],
        [150, 8, 1350, 14],
      ]),
    ).toBeCloseTo(7.796877683996027, 5)
  })

  it('proves a canary that fails as seldom as the stable version', () => {
    const good: RatioNull = { side: 'better', tolerance: 2, floor: 0.001 }
    const intervals = [
      [150, 1, 1350, 13],
      [150, 2, 1350, 14],
    ]
    expect(observeAll(good, intervals)).toBeCloseTo(0.7486857095183017, 5)
  })

  it('counts for less when requests are not independent', () => {
    const first = observeRatio(startRatioTest(WORSE), counts(150, 7, 1350, 13), FULL_TRUST)
    const second = observeRatio(first, counts(150, 8, 1350, 14), FULL_TRUST)
    const third = observeRatio(second, counts(375, 2, 1125, 11), fixedTrust(2))
    expect(ratioEvidence(third)).toBeCloseTo(5.150718268879333, 5)
  })

  it.each([
    ['the canary', [100, 3, 0, 0], [50, 4, 1350, 13]],
    ['the stable version', [0, 0, 1000, 10], [150, 7, 350, 3]],
  ])('carries an interval in which only %s was asked over to the next', (_, alone, together) => {
    expect(observeAll(WORSE, [alone])).toBe(0)
    expect(observeAll(WORSE, [alone, together])).toBeCloseTo(3.1625911773907878, 5)
  })

  it.each([
    [{ side: 'worse', tolerance: 1, floor: 0 }, 3, 20, 0.3],
    [{ side: 'worse', tolerance: 1, floor: 0 }, 10, 10, 0.5],
    [{ side: 'worse', tolerance: 1.5, floor: 0.01 }, 5, 40, 0.02],
    [{ side: 'worse', tolerance: 1, floor: 0 }, 1, 9, 0.9],
    [{ side: 'worse', tolerance: 1.2, floor: 0.05 }, 8, 2, 0.4],
    [{ side: 'better', tolerance: 2, floor: 0.001 }, 10, 20, 0.05],
    [{ side: 'better', tolerance: 2, floor: 0.1 }, 4, 12, 0.2],
  ] as const)('expects at most 1 at the boundary: %o, %d against %d requests at %d', (start, canary, stable, rate) => {
    const sum = expectation(start, canary, stable, rate)
    expect(sum).toBeLessThanOrEqual(1 + 1e-9)
    expect(sum).toBeGreaterThan(0.3)
  })

  it('aborts at most 5 % of innocents at 5 % however often one looks, with drift and changing weights', () => {
    const limit = Math.log(1 / 0.05)
    let aborted = 0
    for (let run = 0; run < 1000; run++) {
      const random = seeded(run * 7919 + 1)
      let test = startRatioTest({ side: 'worse', tolerance: 1, floor: 0, horizon: 100 })
      for (let look = 0; look < 120; look++) {
        const rate = 0.02 + 0.019 * Math.sin(look / 9)
        const canary = [20, 50, 100, 150][Math.floor(look / 30)]!
        const interval = counts(
          canary,
          independent(random, canary, rate),
          200 - canary,
          independent(random, 200 - canary, rate),
        )
        test = observeRatio(test, interval, FULL_TRUST)
        if (ratioEvidence(test) < limit) continue
        aborted += 1
        break
      }
    }
    expect(aborted).toBeLessThanOrEqual(50)
    expect(aborted).toBeGreaterThan(0)
  })
})
