import { expect, it } from 'vitest'
import { countLines, joinNear, readRanges, showRanges, writeRanges } from '../../../src/core/report/coverage-ranges.ts'

it.each([
  [[], ''],
  [[7], '7'],
  [[3, 4, 5, 9], '3-5,9'],
  [[1, 2, 4, 6, 7, 8], '1-2,4,6-8'],
  [[4, 4, 5], '4-5'],
])('writes %o as "%s"', (lines, text) => {
  expect(writeRanges(lines)).toBe(text)
  expect(writeRanges(Int32Array.from(lines))).toBe(text)
})

it('reads what it wrote', () => {
  expect(readRanges('3-5,9')).toEqual([
    { first: 3, last: 5 },
    { first: 9, last: 9 },
  ])
  expect(readRanges('')).toEqual([])
  expect(countLines(readRanges('3-5,9'))).toBe(4)
})

it('shows as many ranges as there is room for, and how many there are besides', () => {
  expect(showRanges('3-5,9', 2)).toBe('3–5, 9')
  expect(showRanges('3-5,9,12,20-31', 2)).toBe('3–5, 9 and 2 more')
  expect(showRanges('', 2)).toBe('')
})

it('joins ranges with few lines between them', () => {
  const lengths = (gap: number) => joinNear(readRanges('1,5,10-12,14'), gap).map((group) => group.length)
  expect(lengths(0)).toEqual([1, 1, 1, 1])
  expect(lengths(1)).toEqual([1, 1, 2])
  expect(lengths(3)).toEqual([2, 2])
  expect(lengths(4)).toEqual([4])
})
