import { describe, expect, it } from 'vitest'
import { chances, hash, many } from '../../../../scripts/bench/worlds/chance.ts'
import { binomial, clustered, normalQuantile, poisson, type Sizes } from '../../../../scripts/bench/worlds/draws.ts'

const RUNS = 20_000

/** Mean and variance of a draw over evenly spread uniform numbers. */
function moments(draw: (u: number, run: number) => number): { mean: number; variance: number } {
  const drawn = Array.from({ length: RUNS }, (_, run) => draw((run + 0.5) / RUNS, run))
  const mean = drawn.reduce((sum, value) => sum + value, 0) / RUNS
  return { mean, variance: drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / RUNS }
}

describe('chance', () => {
  it('follows from seed, world, replication, purpose and moment alone', () => {
    expect(chances(1, 'drift', 7)(3, 40)).toBe(chances(1, 'drift', 7)(3, 40))
  })

  it.each([
    ['seed', chances(2, 'drift', 7)(3, 40)],
    ['world', chances(1, 'drifT', 7)(3, 40)],
    ['replication', chances(1, 'drift', 8)(3, 40)],
    ['purpose', chances(1, 'drift', 7)(4, 40)],
    ['moment', chances(1, 'drift', 7)(3, 41)],
  ])('is another with another %s', (_, other) => {
    expect(other).not.toBe(chances(1, 'drift', 7)(3, 40))
  })

  it.each([
    [[0], 2_610_738_074],
    [[1, 2, 3], 1_272_988_909],
    [[1, 2, 4], 877_624_515],
  ])('of %j is the same on every machine', (words, expected) => {
    expect(hash(...words)).toBe(expected)
  })

  it('is spread evenly, also from one moment to the next', () => {
    const chance = chances(1, 'any', 1)
    const { mean, variance } = moments((_, run) => chance(5, run))
    expect(mean).toBeCloseTo(1 / 2, 2)
    expect(variance).toBeCloseTo(1 / 12, 2)
    const neighbours = moments((_, run) => (chance(5, run) - 0.5) * (chance(5, run + 1) - 0.5))
    expect(neighbours.mean).toBeCloseTo(0, 2)
  })

  it('gives as many numbers for one moment as are asked for', () => {
    const next = many(chances(1, 'any', 1), 5, 3)
    const again = many(chances(1, 'any', 1), 5, 3)
    const drawn = [next(), next(), next()]
    expect(new Set(drawn).size).toBe(3)
    expect([again(), again(), again()]).toEqual(drawn)
  })
})

describe('a binomial draw', () => {
  it.each([
    [10, 0.5, 0.0005, 0],
    [10, 0.5, 0.02, 2],
    [10, 0.5, 0.5, 5],
    [10, 0.5, 0.999, 9],
    [3, 0.9, 0.1, 2],
    [7, 0, 0.9, 0],
    [7, 1, 0.1, 7],
    [0, 0.5, 0.5, 0],
  ])('of %i at %d is, at %d, %i', (trials, share, u, expected) => {
    expect(binomial(trials, share, u)).toBe(expected)
  })

  it.each([
    [15, 0.01],
    [450, 0.01],
    [150, 0.5],
    [5_000, 0.001],
    [5_000, 0.1],
    [500, 0.97],
  ])('of %i at %d has the moments of the distribution', (trials, share) => {
    const { mean, variance } = moments((u) => binomial(trials, share, u))
    expect(mean / (trials * share)).toBeCloseTo(1, 2)
    expect(variance / (trials * share * (1 - share))).toBeCloseTo(1, 1)
  })
})

describe('a Poisson draw', () => {
  it.each([
    [1, 0.3, 0],
    [1, 0.5, 1],
    [1, 0.95, 3],
    [0, 0.9, 0],
  ])('of mean %d is, at %d, %i', (mean, u, expected) => {
    expect(poisson(mean, u)).toBe(expected)
  })

  it.each([0.05, 5, 50, 75, 5_000])('of mean %d has that mean and variance', (mean) => {
    const drawn = moments((u) => poisson(mean, u))
    expect(drawn.mean / mean).toBeCloseTo(1, 2)
    expect(drawn.variance / mean).toBeCloseTo(1, 1)
  })
})

describe('errors in clusters', () => {
  const chance = chances(3, 'clusters', 1)

  it.each<[Sizes, number]>([
    [{ spread: 'fixed', mean: 4 }, 4],
    [{ spread: 'geometric', mean: 4 }, 7],
    [{ spread: 'geometric', mean: 1 }, 1],
  ])('%o have the share that is asked for, and %i times its variance', (sizes, dispersion) => {
    const { mean, variance } = moments((_, run) => clustered(2_000, 0.01, sizes, many(chance, 1, run)))
    expect(mean / 20).toBeCloseTo(1, 1)
    expect(variance / mean / dispersion).toBeCloseTo(1, 1)
  })

  it('have a heavy tail where it is asked for', () => {
    const drawn = Array.from({ length: 2_000 }, (_, run) =>
      clustered(10_000, 0.0006, { spread: 'pareto', mean: 6 }, many(chance, 2, run)),
    )
    expect(Math.max(...drawn)).toBeGreaterThan(100)
  })

  it('are never more than the requests', () => {
    expect(clustered(3, 0.9, { spread: 'fixed', mean: 50 }, many(chance, 3, 1))).toBeLessThanOrEqual(3)
  })
})

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.01, -2.326348],
    [0.999, 3.090232],
    [1e-9, -5.997807],
    [1e-14, -7.650628],
  ])('at %d is %d', (u, expected) => {
    expect(normalQuantile(u)).toBeCloseTo(expected, 5)
  })
})
