import { expect, it } from 'vitest'
import {
  showChance,
  showClock,
  showCount,
  showEvidence,
  showInstant,
  showLatency,
  showRate,
  showRatio,
  showShare,
  showValue,
  showWeight,
} from '../../../src/core/report/numbers.ts'

it.each([
  [0, '0'],
  [2702, '2702'],
  [27_020, '27\u202f020'],
  [1_234_567, '1\u202f234\u202f567'],
])('groups the count %d in thin spaces from five digits on', (count, text) => {
  expect(showCount(count)).toBe(text)
})

it.each([
  [0, '0 %'],
  [1, '100 %'],
  [0.0503, '5.03 %'],
  [0.01, '1.00 %'],
  [0.07, '7.00 %'],
  [0.00042, '0.042 %'],
  [0.000_000_4, '0.000040 %'],
  [0.999_999, '99.9999 %'],
  [0.99996, '99.996 %'],
  [Number.NaN, '–'],
])('shows the share %d as %s', (share, text) => {
  expect(showShare(share)).toBe(text)
})

it.each([
  [0.04999, '4.999 %'],
  [0.05, '5.00 %'],
  [0.050001, '5.0001 %'],
  [0.0499, '4.99 %'],
])('shows the share %d on its own side of 5 %%: %s', (share, text) => {
  expect(showShare(share, 0.05)).toBe(text)
})

it('has no rate where nothing was served', () => {
  expect(showRate({ requests: 0, errors: 0 })).toBe('–')
  expect(showRate({ requests: 298, errors: 15 })).toBe('5.03 %')
})

it.each([
  [null, [], 'no data'],
  [0, [0.01], '0'],
  [0.00042, [0.01], '0.00042'],
  [79.996, [80], '79.996'],
  [80, [80], '80'],
  [0.099996, [0.05, 0.1], '0.099996'],
  [221.4, [500], '221.4'],
  [-12.345, [], '-12.35'],
  [1_500_000.5, [], '1\u202f500\u202f000.5'],
])('shows the value %s beside %j as %s', (value, limits, text) => {
  expect(showValue(value, ...limits)).toBe(text)
})

it.each([
  [0, '0 %'],
  [100, '100 %'],
  [12.5, '12.5 %'],
  [99.999, '99.999 %'],
  [33.333333, '33.33 %'],
])('shows the weight %d as %s', (weight, text) => {
  expect(showWeight(weight)).toBe(text)
})

it.each([
  [3.214, '3.21 of 4.61'],
  [4.604, '4.60 of 4.61'],
  [4.6051, '4.6051 of 4.6052'],
  [4.60517, '4.61 of 4.61'],
  [-0.001, '0.00 of 4.61'],
  [-3.2, '-3.20 of 4.61'],
])('shows the evidence %d so that one sees whether the limit was reached: %s', (evidence, text) => {
  expect(showEvidence(evidence, 4.60517)).toBe(text)
})

it.each([
  [4.60517, '1 %'],
  [Math.log(10), '10 %'],
  [Math.log(1 / 0.0025), '0.25 %'],
])('reads the limit %d as a chance of %s', (limit, text) => {
  expect(showChance(limit)).toBe(text)
})

it.each([
  [undefined, '–'],
  [4.23, '4.2 ms'],
  [9.96, '10 ms'],
  [184.4, '184 ms'],
  [999.6, '1.00 s'],
  [1_240, '1.24 s'],
  [12_400, '12.4 s'],
])('shows the latency %s as %s', (latency, text) => {
  expect(showLatency(latency)).toBe(text)
})

it.each([
  [1, '1'],
  [1.004, '1.004'],
  [0.996, '0.996'],
  [0.5, '0.50'],
  [4.62, '4.6'],
  [42.2, '42'],
  [5_000, 'more than 1000'],
  [Number.POSITIVE_INFINITY, 'more than 1000'],
])('shows the ratio %d as %s', (ratio, text) => {
  expect(showRatio(ratio)).toBe(text)
})

it('shows instants in UTC', () => {
  expect(showClock('2026-11-21T12:00:05.731Z')).toBe('12:00:05')
  expect(showInstant('2026-11-21T12:00Z')).toBe('2026-11-21 12:00:00')
})
