import { expect, it } from 'vitest'
import { lastLines, oneLine, plainLine } from '../../src/core/one-line.ts'

it.each([
  ['two\nlines\r\n', 'two lines'],
  ['\u001b[31mred\u001b[0m and\tbold', 'red and bold'],
  ['\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u0007 and \u001b]0;title\u0007text', 'link and text'],
  ['\u001b]0;never ended', ']0;never ended'],
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

it('keeps the spaces of a line of code, and two for a tab', () => {
  expect(plainLine('-\ta  = 1  \r')).toBe('-  a  = 1   ')
  expect(plainLine('\u001b[31m-a\u001b[0m\u202e b')).toBe('-a  b')
  expect(plainLine('xxxx', 3)).toBe('xx…')
})
