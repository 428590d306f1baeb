import { expect, it } from 'vitest'
import { readNumber } from '../../src/core/numeral.ts'

it.each([
  ['0', 0],
  ['12.5', 12.5],
  [' 7\n', 7],
  ['-3', -3],
  ['+4', 4],
  ['.5', 0.5],
  ['5.', 5],
  ['1e-9', 1e-9],
  ['2E3', 2000],
])('reads %j as %d', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

it.each(['', ' ', 'NaN', 'Infinity', '-inf', '1e999', '0x10', '1,5', '1_000', '1 2', '12abc', '.', 'e3'])(
  'takes %j for no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined()
  },
)
