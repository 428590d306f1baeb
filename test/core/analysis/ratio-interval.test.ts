import { describe, expect, it } from 'vitest'
import { observeRatioInterval, ratioInterval, startRatioInterval } from '../../../src/core/analysis/ratio-interval.ts'
import { independent, seeded } from './worlds.ts'

function observeAll(rows: readonly (readonly [number, number, number, number])[]) {
  return rows.reduce(
    (state, [canary, canaryBad, stable, stableBad]) =>
      observeRatioInterval(
        state,
        { canary: { requests: canary, bad: canaryBad }, stable: { requests: stable, bad: stableBad } },
        1,
      ),
    startRatioInterval(),
  )
}

describe('the interval of the error ratio', () => {
  it('is everything, around 1, as long as nothing is known', () => {
    expect(ratioInterval(startRatioInterval())).toEqual({ low: 0, estimate: 1, high: 256 })
  })

  it('closes around the ratio', () => {
    const interval = [150, 7, 1350, 13] as const
    const { low, estimate, high } = ratioInterval(observeAll([interval, interval, interval, interval]))
    expect(estimate).toBeCloseTo(4.84, 2)
    expect(low).toBeCloseTo(2, 6)
    expect(high).toBeCloseTo(11.313708, 5)
  })

  it('is open above when the stable version has no errors', () => {
    expect(ratioInterval(observeAll([[150, 40, 1350, 0]])).high).toBeCloseTo(256, 9)
  })

  it('waits for the traffic of both versions', () => {
    const together = ratioInterval(observeAll([[150, 7, 1350, 13]]))
    expect(
      ratioInterval(
        observeAll([
          [100, 3, 0, 0],
          [50, 4, 1350, 13],
        ]),
      ),
    ).toEqual(together)
  })

  it('leaves the true ratio out at some time in at most 5 % of the rollouts', () => {
    let missed = 0
    for (let run = 0; run < 300; run++) {
      const random = seeded(run * 131 + 7)
      let state = startRatioInterval()
      for (let look = 0; look < 60; look++) {
        const canary = { requests: 100, bad: independent(random, 100, 0.03) }
        state = observeRatioInterval(
          state,
          { canary, stable: { requests: 900, bad: independent(random, 900, 0.01) } },
          1,
        )
        const { low, high } = ratioInterval(state)
        if (low <= 3 && 3 <= high) continue
        missed += 1
        break
      }
    }
    expect(missed).toBeLessThanOrEqual(15)
  })
})
