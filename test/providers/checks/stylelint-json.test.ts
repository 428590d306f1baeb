import { expect, it } from 'vitest'
import { stylelintJson } from '../../../src/providers/checks/stylelint-json.ts'
import { jsonReport } from '../../support/json-report.ts'

const CLEAN = { source: 'a.css', deprecations: [], invalidOptionWarnings: [], parseErrors: [], warnings: [] }
const SPOT = { line: 1, column: 22, endLine: 2 }

it('counts warnings, mistakes in the CSS and options that are not valid', () => {
  const report = stylelintJson.read(
    jsonReport([
      {
        ...CLEAN,
        deprecations: [{ text: 'Old rule.' }],
        warnings: [{ ...SPOT, rule: 'unit', severity: 'warning', text: 'Unexpected unit (unit)' }],
        parseErrors: [{ line: 3, column: 1, stylelintType: 'parseError', text: 'Cannot parse' }],
        invalidOptionWarnings: [{ text: 'Invalid option value' }],
      },
    ]),
  )
  expect(report.annotations).toEqual([
    { path: 'a.css', ...SPOT, level: 'warning', rule: 'unit', message: 'Unexpected unit (unit)' },
    { path: 'a.css', line: 3, column: 1, level: 'error', rule: 'parseError', message: 'Cannot parse' },
    { path: 'a.css', level: 'error', rule: 'invalid-option', message: 'Invalid option value' },
  ])
  expect(report.warnings).toEqual(['Old rule.'])
})

it('decides nothing without a file', () => {
  expect(stylelintJson.read(jsonReport([CLEAN])).inconclusive).toBeUndefined()
  expect(stylelintJson.read(jsonReport([])).inconclusive).toBe('stylelint looked at 0 files.')
})
