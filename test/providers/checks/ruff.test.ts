import { expect, it } from 'vitest'
import { ruff } from '../../../src/providers/checks/ruff.ts'
import { jsonReport } from '../../support/json-report.ts'
import { printed } from '../../support/printed.ts'

const ENTRY = {
  cell: null,
  code: 'F401',
  end_location: { column: 10, row: 2 },
  filename: '/w/bad.py',
  location: { column: 8, row: 1 },
  message: 'Unused',
  noqa_row: 1,
  severity: 'error',
}
const FOUND = { path: '/w/bad.py', line: 1, endLine: 2, column: 8, level: 'error', rule: 'F401', message: 'Unused' }

it('reads JSON as a list and as lines', () => {
  expect(ruff.read(jsonReport([ENTRY])).annotations).toEqual([FOUND])
  const lines = printed(JSON.stringify(ENTRY), JSON.stringify(ENTRY))
  expect(ruff.read(lines).annotations).toEqual([FOUND, FOUND])
  expect(ruff.recognises({ syntax: 'text', text: lines.text() })).toBe(true)
  expect(ruff.recognises({ syntax: 'json', value: [ENTRY] })).toBe(true)
})

it('takes an empty list for a clean report', () => {
  expect(ruff.read(jsonReport([]))).toEqual({
    about: 'lint',
    tool: 'Ruff',
    annotations: [],
    metrics: [],
    limits: [],
    warnings: [],
  })
})

it('reads the format concise', () => {
  const report = ruff.read(
    printed('bad.py:1:8: F401 [*] `os` imported', 'syn.py:2:1: invalid-syntax: unexpected EOF', 'Found 2 errors.'),
  )
  expect(report.annotations.map(({ path, rule, message }) => [path, rule, message])).toEqual([
    ['bad.py', 'F401', '`os` imported'],
    ['syn.py', 'invalid-syntax', 'unexpected EOF'],
  ])
})

it('reads the format full, where the place follows the rule', () => {
  const report = ruff.read(
    printed(
      'F401 [*] `os` imported',
      ' --> bad.py:1:8',
      '  |',
      'help: Remove it',
      '',
      'unformatted: Would change',
      '  --> b.py:3:1',
    ),
  )
  expect(report.annotations).toEqual([
    { path: 'bad.py', line: 1, column: 8, level: 'error', rule: 'F401', message: '`os` imported' },
    { path: 'b.py', line: 3, column: 1, level: 'error', rule: 'unformatted', message: 'Would change' },
  ])
})

it.each([
  ['All checks passed!', undefined],
  ['a.py:1:8: F401 x\nFound 3 errors (2 fixed, 1 remaining).', undefined],
  ['a.py:1:8: F401 x\nFound 3 errors.', 'Ruff counted 3, but only 1 can be read here.'],
])('takes %s for %s', (text, inconclusive) => {
  expect(ruff.read(printed(text)).inconclusive).toBe(inconclusive)
})
