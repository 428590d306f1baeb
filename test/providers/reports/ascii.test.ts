import { expect, it } from 'vitest'
import {
  findByte,
  findLastByte,
  integerAt,
  numberAt,
  scanShort,
  shortLength,
  shortValue,
  textAt,
} from '../../../src/providers/reports/ascii.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['0', 0],
  ['42', 42],
  ['99999999', 99_999_999],
  ['4294967296', 4_294_967_296],
  ['', Number.NaN],
  ['-1', Number.NaN],
  ['1.5', Number.NaN],
  ['12345678x', Number.NaN],
])('reads the whole number %j as %d', (text, value) => {
  expect(integerAt(bytes(`<${text}>`), 1, text.length + 1)).toBe(value)
})

it('reads numbers too long to be exact nearly right', () => {
  expect(integerAt(bytes('18446744073709551615'), 0, 20) / 2 ** 64).toBeCloseTo(1, 12)
})

it.each([
  ['7', 7],
  [' -3 ', -3],
  ['1.5e3', 1500],
  ['+.5', 0.5],
  ['0x10', Number.NaN],
  ['Infinity', Number.NaN],
  ['  ', Number.NaN],
  ['1 2', Number.NaN],
])('reads the number %j as %d', (text, value) => {
  expect(numberAt(bytes(text), 0, text.length)).toBe(value)
})

it.each([
  ['12,3', 12, 2],
  ['9999999', 9_999_999, 7],
  ['123456789', 1_234_567, 7],
  ['0', 0, 1],
  [',', 0, 0],
  ['', 0, 0],
])('scans %j to %d with %d digits', (text, value, length) => {
  const scanned = scanShort(bytes(text), 0, text.length)
  expect([shortValue(scanned), shortLength(scanned)]).toEqual([value, length])
})

it('finds bytes between two places only', () => {
  const text = bytes('a,b,c')
  expect([findByte(text, 44, 0, 5), findByte(text, 44, 2, 3), findLastByte(text, 44, 0, 5)]).toEqual([1, 3, 3])
  expect([findLastByte(text, 44, 0, 1), findByte(text, 44, 4, 5)]).toEqual([-1, 5])
})

it('shows text of any bytes, from any array', () => {
  const [one, other] = [bytes('häuser'), bytes('abc').subarray(1)]
  expect([textAt(one, 1, 3), textAt(other, 0, 2), textAt(one, 0, 1)]).toEqual(['ä', 'bc', 'h'])
  expect(textAt(new Uint8Array([255, 65]), 0, 2)).toBe('\uFFFDA')
})
