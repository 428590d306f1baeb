import { expect, it } from 'vitest'
import { mypy } from '../../../src/providers/checks/mypy.ts'
import { printed } from '../../support/printed.ts'

it('counts lines with a place, and errors about a whole file', () => {
  const report = mypy.read(
    printed(
      'log.py: note: In member "filter" of class "Filter":',
      'log.py:16: error: "Record" has no attribute "id"  [attr-defined]',
      'log.py:17:3:18:4: note: Only nice to have',
      'src/a.py: error: Source file found twice under different module names: "a" and "src.a"',
      'Found 2 errors in 2 files (checked 2 source files)',
    ),
  )
  expect(report.annotations).toEqual([
    { path: 'log.py', line: 16, level: 'error', rule: 'attr-defined', message: '"Record" has no attribute "id"' },
    { path: 'log.py', line: 17, endLine: 18, column: 3, level: 'notice', rule: '', message: 'Only nice to have' },
    {
      path: 'src/a.py',
      level: 'error',
      rule: '',
      message: 'Source file found twice under different module names: "a" and "src.a"',
    },
  ])
  expect(report.inconclusive).toBeUndefined()
})

it('reads JSON, whose columns count from 0', () => {
  const entry =
    '{"file": "a.py", "line": 6, "column": 11, "end_line": 7, "message": "Bad", "hint": null, "code": "return-value", "severity": "error"}'
  for (const lines of [[entry], [entry, entry]])
    expect(mypy.read(printed(...lines)).annotations).toEqual(
      lines.map(() => ({
        path: 'a.py',
        line: 6,
        endLine: 7,
        column: 12,
        level: 'error',
        rule: 'return-value',
        message: 'Bad',
      })),
    )
  expect(mypy.recognises({ syntax: 'text', text: `${entry}\n${entry}` })).toBe(true)
  expect(mypy.recognises({ syntax: 'json', value: JSON.parse(entry) })).toBe(true)
})

it.each([
  ['Success: no issues found in 3 source files', undefined],
  [
    "mypy: can't read file 'x.py': No such file",
    "mypy could not do its work: mypy: can't read file 'x.py': No such file",
  ],
  [
    'a.py:1: error: Bad\nFound 3 errors in 1 file (checked 1 source file)',
    'mypy counted 3, but only 1 can be read here.',
  ],
])('takes %s for %s', (text, inconclusive) => {
  expect(mypy.read(printed(text)).inconclusive).toBe(inconclusive)
})
