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

  it('adds up how much blocks differ from their neighbours, in every scale', () => {
    const [shortest, longer, longest] = observeAll([13, 40, 5, 30, 2, 50]).scales
    expect(shortest).toMatchObject({ pairs: 4, half: null })
    expect(shortest?.chiSquare).toBeCloseTo(99.45283018867924, 9)
    expect(longer).toMatchObject({ pairs: 1, half: { requests: 2700, bad: 52 } })
    expect(longer?.chiSquare).toBeCloseTo(4.451947236180902, 9)
    expect(longest).toMatchObject({ pairs: 0, last: [{ requests: 5400, bad: 88 }] })
  })

  it('lets one outage count no more than 25, and less where blocks are longer', () => {
    const [shortest, longer] = observeAll([13, 13, 13, 13, 900, 13, 13, 13]).scales
    expect(shortest?.chiSquare).toBeLessThanOrEqual(3 * 25)
    expect(shortest?.chiSquare).toBeGreaterThan(25)
    expect(longer?.chiSquare).toBeLessThanOrEqual(2 * 17.5)
  })

  it('closes a block by the bad requests that are expected, not by those that came', () => {
    const state = [0, 0, 9, 0].reduce(
      (now, bad) => observeDispersion(now, { requests: 110, bad }),
      observeDispersion(startDispersion(1), { requests: 10_000, bad: 100 }),
    )
    expect(state.open.requests).toBe(0)
    expect(state.scales).toMatchObject([
      {
        pairs: 1,
        last: [
          { requests: 220, bad: 0 },
          { requests: 220, bad: 9 },
        ],
      },
    ])
  })

  it('does not take a steady rise for clusters', () => {
    expect(dispersionOf(observeAll(Array.from({ length: 60 }, (_, index) => 10 + index)))).toBe(1)
  })

  it('finds errors that outlast a block, which a single length of blocks does not', () => {
    const users = Array.from({ length: 120 }, (_, index) => (index % 12 < 4 ? 25 : 7))
    const alone = users.reduce((state, bad) => observeDispersion(state, { requests: 1350, bad }), startDispersion(1))
    expect(dispersionOf(observeAll(users))).toBeGreaterThan(2 * dispersionOf(alone))
  })

  it('stays near 1 for independent requests', () => {
    expect(mean(simulate((random) => independent(random, 1350, 0.01), 120, 60))).toBeLessThan(1.1)
  })

  it('finds clusters', () => {
    const found = simulate((random) => clustered(random, 1350, 0.01, 4), 40, 60)
    expect(mean(found)).toBeGreaterThan(4)
    expect(Math.min(...found)).toBeGreaterThan(1.5)
  })

  it('fears the worst first and comes down as the longest blocks are compared', () => {
    const fear = { phi: 10, pairs: 4 }
    const quiet = (looks: number) => observeAll(Array.from({ length: looks }, () => 13))
    expect(waryDispersion(startDispersion(), fear)).toBe(10)
    expect(waryDispersion(quiet(60), fear)).toBeCloseTo(40 / 17, 9)
    expect(waryDispersion(quiet(160), fear)).toBe(1)
  })

  it('is what the user says when the user says it', () => {
    expect(measuredTrust(startDispersion(), observeAll([13, 90, 2, 80]), 3)).toEqual({ before: 3, after: 3, most: 3 })
  })
})
