import { expect, it } from 'vitest'
import { flake8 } from '../../../src/providers/checks/flake8.ts'
import { printed } from '../../support/printed.ts'

it.each([
  ["./a.py:1:10: F401 'os' imported but unused", ['a.py', 1, 10, 'error', 'F401', "'os' imported but unused"]],
  ['C:\\a.py:9:80: E501 line too long', ['C:/a.py', 9, 80, 'error', 'E501', 'line too long']],
  ['a.py:3:1: W292 no newline at end of file', ['a.py', 3, 1, 'warning', 'W292', 'no newline at end of file']],
  ['a.py:3: [WPS110] Found wrong name', ['a.py', 3, undefined, 'error', 'WPS110', 'Found wrong name']],
  ['no.py:0:1: E902 FileNotFoundError', ['no.py', undefined, undefined, 'error', 'E902', 'FileNotFoundError']],
])('reads %s', (line, expected) => {
  const [found] = flake8.read(printed(line)).annotations
  expect([found?.path, found?.line, found?.column, found?.level, found?.rule, found?.message]).toEqual(expected)
})

it('holds itself to the count of --count', () => {
  expect(flake8.read(printed('0')).inconclusive).toBeUndefined()
  expect(flake8.read(printed('a.py:1:1: F401 x', '2')).inconclusive).toBe(
    'Flake8 counted 2, but only 1 can be read here.',
  )
})
