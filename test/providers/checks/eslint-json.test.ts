import { expect, it } from 'vitest'
import { eslintJson } from '../../../src/providers/checks/eslint-json.ts'
import { jsonReport } from '../../support/json-report.ts'

const FILE = {
  filePath: 'C:\\work\\a.js',
  messages: [
    { ruleId: 'no-var', severity: 1, message: 'No var.', line: 2, column: 3, endLine: 4 },
    { ruleId: null, severity: 1, fatal: true, message: 'Parsing error', line: 1, column: 1 },
    { ruleId: null, severity: null, message: null, line: null, column: null },
  ],
  suppressedMessages: [{ ruleId: 'no-eval', severity: 2, message: 'No eval.', line: 1, column: 1 }],
  errorCount: 1,
}

it('counts every message, also one that says little, and no suppressed one', () => {
  expect(eslintJson.read(jsonReport([FILE])).annotations).toEqual([
    { path: 'C:/work/a.js', line: 2, endLine: 4, column: 3, level: 'warning', rule: 'no-var', message: 'No var.' },
    { path: 'C:/work/a.js', line: 1, column: 1, level: 'error', rule: '', message: 'Parsing error' },
    { path: 'C:/work/a.js', level: 'error', rule: '', message: '' },
  ])
})

it('reads the same from the format with metadata', () => {
  expect(eslintJson.read(jsonReport({ results: [FILE], metadata: {} }))).toEqual(eslintJson.read(jsonReport([FILE])))
})

it('passes clean files, and decides nothing without a file', () => {
  expect(eslintJson.read(jsonReport([{ filePath: 'a.js', messages: [] }])).inconclusive).toBeUndefined()
  expect(eslintJson.read(jsonReport([])).inconclusive).toBe('ESLint looked at 0 files.')
})
