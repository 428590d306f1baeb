import { describe, expect, it } from 'vitest'
import type { Tally } from '../../../src/core/analysis/counts.ts'
import { observeRate, type RateLook, rateEvidence, startRateTest } from '../../../src/core/analysis/rate-test.ts'
import { FULL_TRUST, fixedTrust } from '../../../src/core/analysis/trust.ts'
import { binomial, independent, seeded } from './worlds.ts'

const LOOK: RateLook = { limit: 0.02, trust: FULL_TRUST }

function observeAll(looks: readonly (readonly [Tally, RateLook])[]): number {
  return rateEvidence(looks.reduce((test, [tally, look]) => observeRate(test, tally, look), startRateTest(58)))
}

describe('the rate test', () => {
  it('grows above the limit and falls below it', () => {
    const high: readonly [Tally, RateLook] = [{ requests: 100, bad: 7 }, LOOK]
    const low: readonly [Tally, RateLook] = [{ requests: 100, bad: 1 }, LOOK]
    const worst: readonly [Tally, RateLook] = [
      { requests: 100, bad: 9 },
      { ...LOOK, trust: fixedTrust(1) },
    ]
    expect(observeAll([high])).toBeCloseTo(2.732763900732656, 5)
    expect(observeAll([high, low])).toBeCloseTo(0.2995740803659201, 5)
    expect(observeAll([high, low, [worst[0], { ...LOOK, cap: 2 }]])).toBeCloseTo(2.166975257968037, 5)
  })

  it('changes nothing without requests', () => {
    expect(observeAll([[{ requests: 0, bad: 0 }, LOOK]])).toBe(0)
  })

  it('never gains more than the cap in one interval', () => {
    expect(
      observeAll([
        [
          { requests: 1000, bad: 1000 },
          { ...LOOK, cap: 2 },
        ],
      ]),
    ).toBeLessThanOrEqual(2)
  })

  it('never holds more than the ceiling, so it comes down soon', () => {
    const look = { ...LOOK, ceiling: 5 }
    const outage: readonly [Tally, RateLook] = [{ requests: 1000, bad: 500 }, look]
    const calm: readonly [Tally, RateLook] = [{ requests: 1000, bad: 2 }, look]
    expect(observeAll([outage, outage])).toBeLessThanOrEqual(5)
    expect(observeAll([outage, outage, calm, calm])).toBeLessThan(1)
  })

  it.each([
    [20, 0.02],
    [50, 0.3],
    [10, 0.9],
  ])('expects at most 1 at the limit: %d requests at %d', (requests, limit) => {
    let sum = 0
    for (let bad = 0; bad <= requests; bad++) {
      sum +=
        binomial(requests, bad, limit) *
        Math.exp(
          observeAll([
            [
              { requests, bad },
              { limit, trust: FULL_TRUST },
            ],
          ]),
        )
    }
    expect(sum).toBeLessThanOrEqual(1 + 1e-9)
    expect(sum).toBeGreaterThan(0.99)
  })

  it('breaks at most 5 % of those at the limit at 5 %, however often one looks', () => {
    let broken = 0
    for (let run = 0; run < 500; run++) {
      const random = seeded(run * 31 + 5)
      let test = startRateTest(100)
      for (let look = 0; look < 100 && rateEvidence(test) < Math.log(20); look++) {
        test = observeRate(test, { requests: 100, bad: independent(random, 100, 0.02) }, LOOK)
      }
      if (rateEvidence(test) >= Math.log(20)) broken += 1
    }
    expect(broken).toBeLessThanOrEqual(25)
    expect(broken).toBeGreaterThan(0)
  })
})
