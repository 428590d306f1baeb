import { expect, it } from 'vitest'
import { medianOf, noiseBetween, spreadOf } from '../../../src/core/quality/noise.ts'

it.each([
  [[3], 3],
  [[3, 1], 2],
  [[5, 1, 3], 3],
  [[1, 2, 3, 100], 2.5],
])('the median of %j is %d', (values, median) => expect(medianOf(values)).toBe(median))

it('the spread is the MAD made an estimate of sigma, and one wild run does not move it', () => {
  expect(spreadOf([1, 2])).toBeUndefined()
  expect(spreadOf([99, 100, 101])).toBeCloseTo(1.4826 * 1.495, 10)
  expect(spreadOf([99, 100, 101, 5_000, 100])).toBeCloseTo(1.4826 * 1.206, 10)
})

it('of a normal distribution it is its standard deviation on average, for few runs and for many', () => {
  const normal = normals(7)
  for (const runs of [3, 4, 5, 9, 10, 15]) {
    const spreads = Array.from({ length: 20_000 }, () => spreadOf(Array.from({ length: runs }, normal))!)
    expect(Math.abs(spreads.reduce((sum, each) => sum + each, 0) / spreads.length - 1)).toBeLessThan(0.03)
  }
})

it('the noise between two sides is that of the side that knows it', () => {
  const both = noiseBetween([99, 100, 101], [99, 100, 101])!
  expect(both).toBeCloseTo(Math.sqrt((Math.PI / 2) * (2 / 3)) * 1.4826 * 1.495, 10)
  expect(noiseBetween([99, 100, 101], [100])).toBeGreaterThan(both)
  expect(noiseBetween([1, 2], [1])).toBeUndefined()
})

/** Normal numbers that are the same in every run: a linear congruential generator and Box and Muller. */
function normals(seed: number): () => number {
  let state = seed
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 1) / 4_294_967_297
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}
