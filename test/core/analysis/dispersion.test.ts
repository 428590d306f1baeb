import { describe, expect, it } from 'vitest'
import {
  dispersionOf,
  measuredTrust,
  observeDispersion,
  startDispersion,
  waryDispersion,
} from '../../../src/core/analysis/dispersion.ts'
import { clustered, independent, seeded } from './worlds.ts'

const observeAll = (counts: readonly number[], requests = 1350) =>
  counts.reduce((state, bad) => observeDispersion(state, { requests, bad }), startDispersion())

function simulate(bad: (random: () => number) => number, intervals: number, runs: number): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const random = seeded(run * 977 + 3)
    return dispersionOf(observeAll(Array.from({ length: intervals }, () => bad(random))))
  })
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the dispersion', () => {
  it('is 1 as long as nothing is known', () => {
    expect(dispersionOf(startDispersion())).toBe(1)
    expect(dispersionOf(observeAll([13]))).toBe(1)
  })

  it('adds up how much adjacent blocks differ, one outage never more than 25', () => {
    const state = observeAll([13, 40, 5, 30, 2, 50])
    expect(state.pairs).toBe(5)
    expect(state.chiSquare).toBeCloseTo(106.91564060785919, 9)
  })

  it('closes a block by the bad requests that are expected, not by those that came', () => {
    const state = [0, 0, 9, 0].reduce(
      (now, bad) => observeDispersion(now, { requests: 110, bad }),
      observeDispersion(startDispersion(), { requests: 10_000, bad: 100 }),
    )
    expect(state).toMatchObject({ pairs: 2, open: { requests: 0 }, last: { requests: 220, bad: 9 } })
  })

  it('stays near 1 for independent requests', () => {
    expect(mean(simulate((random) => independent(random, 1350, 0.01), 120, 60))).toBeLessThan(1.1)
  })

  it('finds clusters', () => {
    const found = simulate((random) => clustered(random, 1350, 0.01, 4), 40, 60)
    expect(mean(found)).toBeGreaterThan(4)
    expect(Math.min(...found)).toBeGreaterThan(1.5)
  })

  it('fears the worst first and comes down', () => {
    const fear = { phi: 10, pairs: 4 }
    expect(waryDispersion(startDispersion(), fear)).toBe(10)
    expect(waryDispersion(observeAll(Array.from({ length: 60 }, () => 13)), fear)).toBe(1)
  })

  it('is what the user says when the user says it', () => {
    expect(measuredTrust(startDispersion(), observeAll([13, 90, 2, 80]), 3)).toEqual({ before: 3, after: 3 })
  })
})
