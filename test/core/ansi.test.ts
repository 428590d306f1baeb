import { expect, it } from 'vitest'
import { ANSI } from '../../src/core/ansi.ts'

it.each([
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['\u001b]8;;https://a\u001b\\link\u001b]8;;\u0007', 'link'],
  ['\u001b]0;title\u0007text', 'text'],
  ['up\u001bM and back\u001b\\', 'up and back'],
  ['\u001b]0;never ended', '\u001b]0;never ended'],
])('%j is %j without what a terminal obeys', (text, plain) => {
  expect(text.replace(ANSI, '')).toBe(plain)
})

it('has no group that captures, for it is part of other expressions', () => {
  expect(new RegExp(`${ANSI.source}|`).exec('')).toHaveLength(1)
})
