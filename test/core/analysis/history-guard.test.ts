import { describe, expect, it } from 'vitest'
import { observeHistory, startHistoryGuard } from '../../../src/core/analysis/history-guard.ts'
import { FULL_TRUST } from '../../../src/core/analysis/trust.ts'
import { upperRate } from '../../../src/core/analysis/window.ts'
import { known, many, roll, type World } from './rollouts.ts'

const BASELINE = { requests: 864_000, bad: 8_640 }
const tolerated = (rate: number) => 1.1 * rate

describe('the limit from history', () => {
  it.each([
    [{ requests: 100, bad: 0 }, 0.07065607109739369],
    [{ requests: 100_000, bad: 1000 }, 0.011016251106103244],
    [{ requests: 1, bad: 0 }, 1],
    [{ requests: 0, bad: 0 }, 1],
  ])('comes from the upper bound of a rate: %o', (tally, expected) => {
    expect(upperRate(tally, 3.09)).toBeCloseTo(expected, 12)
  })

  it('is twice the usual rate, and never below 0.2 %', () => {
    expect(startHistoryGuard(BASELINE, [], 58).limit).toBeCloseTo(0.02067, 4)
    expect(startHistoryGuard({ requests: 1e6, bad: 10 }, [], 58).limit).toBe(0.002)
  })

  it('gathers intervals to blocks of 15 s', () => {
    const counts = { canary: { requests: 50, bad: 25 }, stable: { requests: 450, bad: 4 } }
    const look = { duration: 5_000, trust: FULL_TRUST, tolerated }
    const start = startHistoryGuard(BASELINE, [], 58)
    const first = observeHistory(start, counts, look)
    const third = observeHistory(observeHistory(first, counts, look), counts, look)
    expect(first.test).toBe(start.test)
    expect(third.test.mixture.seen).toBe(1)
    expect(third.block.duration).toBe(0)
  })

  it('sits out a block in which the stable version suffers too', () => {
    const outage = { canary: { requests: 150, bad: 75 }, stable: { requests: 1350, bad: 600 } }
    const start = startHistoryGuard(BASELINE, [], 58)
    expect(observeHistory(start, outage, { duration: 15_000, trust: FULL_TRUST, tolerated }).test).toBe(start.test)
  })
})

describe('a bad day of both versions', () => {
  const DAYS: readonly (readonly [string, (times: number) => (time: number) => number])[] = [
    ['since yesterday', (times) => (time) => (time < -86_400 ? 0.01 : 0.01 * times)],
    ['since the rollout', (times) => (time) => (time < 0 ? 0.01 : 0.01 * times)],
    ['from the second minute', (times) => (time) => (time < 120 ? 0.01 : 0.01 * times)],
    ['growing', (times) => (time) => 0.01 * (1 + (times - 1) * Math.min(1, Math.max(0, time / 400)))],
  ]
  const cases = DAYS.flatMap(([when, day]) =>
    [2.2, 6].flatMap((times) => [10, 100].map((rate) => [times, when, rate, day(times)] as const)),
  )

  it.each(cases)(
    'with %d times the usual errors %s, at %d requests a second, is not blamed on the canary',
    (_, __, rate, stable) => {
      const world: World = { rate, stable }
      const before = known(world, 1)
      const { share } = many(250, (run) => roll(world, run, before))
      expect(share).toBeLessThanOrEqual(0.01)
    },
  )
})

describe('a bad canary beside little stable traffic', () => {
  it.each([
    [10, 0.01, 0.05],
    [10, 0.001, 0.05],
    [1, 0.01, 0.3],
  ])('is caught at 75 %%: %d requests a second, usually %d, now %d', (rate, usual, now) => {
    const world: World = { rate, stable: () => usual, canary: () => now, weights: [75, 75, 75] }
    const { share, blames } = many(50, (run) => roll(world, run, known(world, run)))
    expect(share).toBeGreaterThanOrEqual(0.98)
    expect(blames).toContain('errors against history')
  })
})
