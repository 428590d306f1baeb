import { expect, test } from 'vitest'
import { maySame, pathOf } from '../../../../src/providers/checks/tests/path.ts'
import { placeOf } from '../../../../src/providers/checks/tests/place.ts'

test.each([
  ['    at f (file:///r/a%20b/x.test.mjs:3:4)', '/r/a b/x.test.mjs', 3, 4],
  ['    at async C:\\r\\x.spec.ts:3:4', 'C:/r/x.spec.ts', 3, 4],
  ["     # ./spec/a_spec.rb:19:in `block'", 'spec/a_spec.rb', 19, undefined],
  ['/r/tests/ATest.php:12', '/r/tests/ATest.php', 12, undefined],
  ['   at A.B() in /r/BTests.cs:line 7', '/r/BTests.cs', 7, undefined],
  ['  at A.B () [0x00001] in /r/BTests.cs:7 ', '/r/BTests.cs', 7, undefined],
  ['lib.js:1:1\ntests/a.js:2:2', 'tests/a.js', 2, 2],
])('%j names a place', (text, path, line, column) => {
  expect(placeOf(text)).toEqual({ path, line, column })
})

test.each([
  '    at f (/r/node_modules/x/a.test.js:1:1)',
  '    at node:internal/test.js:1:1',
  'File "/usr/lib/python3/test_x.py", line 3',
  `${'a'.repeat(600)}/x.test.js:1:1`,
])('%j names none that is the project’s', (text) => {
  expect(placeOf(text)).toEqual({})
})

test('a frame in another file says nothing of the file of the test', () => {
  expect(placeOf('at f (/r/other.js:9:1)', { file: 'a.js', line: 3 })).toEqual({ path: 'a.js', line: 3 })
  expect(placeOf('at f (/r/aa.js:9:1)', { file: 'a.js' })).toEqual({ path: 'a.js', line: undefined })
})

test('a frame of a nested class stands in the file of the outer one', () => {
  const trace = '\tat java.base/x.Y.z(Y.java:1)\n\tat app//a.b.OuterTest$Inner.fails(OuterTest.java:8)'
  expect(placeOf(trace, { classes: ['when empty', 'a.b.OuterTest$Inner'] })).toEqual({
    path: 'a/b/OuterTest.java',
    line: 8,
  })
})

test('paths are compared by whole folders', () => {
  expect([maySame('/r/a/b.js', 'a/b.js'), maySame('b.js', '/r/ab.js'), maySame('', '/r')]).toEqual([true, false, false])
  expect(pathOf('.\\a\\b.js')).toBe('a/b.js')
})
