import { expect, it } from 'vitest'
import { lastLines, oneLine } from '../../src/core/one-line.ts'

it.each([
  ['two\nlines\r\n', 'two lines'],
  ['\u001b[31mred\u001b[0m and\tbold', 'red and bold'],
  ['::error::\u0007\u0000bell', '::error:: bell'],
  ['hidden \u202edirection', 'hidden direction'],
  ['  much     room  ', 'much room'],
  ['\u2028separated', 'separated'],
])('shows %j as %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

it('cuts at the limit in whole characters and says so', () => {
  expect(oneLine('🦥🦥🦥🦥', 3)).toBe('🦥🦥…')
  expect(oneLine('🦥🦥🦥', 3)).toBe('🦥🦥🦥')
})

it('has at most 300 characters of a megabyte', () => {
  expect(oneLine('x'.repeat(1_000_000))).toBe(`${'x'.repeat(299)}…`)
})

it('takes the last three lines of an output', () => {
  expect(lastLines('one\ntwo\nthree\nfour\n\n')).toBe('two three four')
})
