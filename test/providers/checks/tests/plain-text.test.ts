import { expect, test } from 'vitest'
import { joined, plainText } from '../../../../src/providers/checks/tests/plain-text.ts'

test.each([
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['\u001b]8;;http://a\u0007link\u001b]8;;\u0007', 'link'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\u0000a\u202eb\u0007', 'ab'],
  ['\n \n  a\tb \n\n', '  a\tb'],
  ['a\ud800b', 'a\ufffdb'],
])('%j is shown as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test('a long text ends in an ellipsis and never in half a character', () => {
  expect(plainText('😀'.repeat(50), 5)).toBe('😀😀😀😀…')
})

test('a headline is not said twice', () => {
  expect([joined('no', 'Error: no\n at x'), joined('no', 'at x'), joined('no', ''), joined(undefined, 'at x')]).toEqual(
    ['Error: no\n at x', 'no\nat x', 'no', 'at x'],
  )
})
