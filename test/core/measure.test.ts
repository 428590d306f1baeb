import { expect, it } from 'vitest'
import { showMeasure } from '../../src/core/measure.ts'

it.each([
  [512.004, 'ms', [500], '512 ms'],
  [499.9999, 'ms', [500], '499.9999 ms'],
  [0.0004, 'share', [0.001], '0.040 %'],
  [0.999, 'share', [], '99.90 %'],
  [1_000_001, 'bytes', [1_000_000], '1.000001 MB'],
  [2_500, 'bytes', [], '2.5 kB'],
  [12, 'bytes', [], '12 bytes'],
  [1234.5, 'per-second', [], '1234.5 per second'],
  [999.996, 'requests-per-second', [1_000], '999.996 req/s'],
  [90, 'score', [], '90'],
  [3, '', [], '3'],
  [3, '%', [], '3 %'],
] as const)('shows %d in "%s" beside %o as "%s"', (value, unit, limits, words) => {
  expect(showMeasure(value, unit, ...limits)).toBe(words)
})
