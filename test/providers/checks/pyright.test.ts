import { expect, it } from 'vitest'
import { pyright } from '../../../src/providers/checks/pyright.ts'
import { jsonReport } from '../../support/json-report.ts'
import { printed } from '../../support/printed.ts'

const DIAGNOSTIC = {
  file: '/src/main.py',
  severity: 'information',
  message: 'Type of "x" is\n  "int"',
  rule: 'reportX',
  range: { start: { line: 9, character: 14 }, end: { line: 10, character: 21 } },
}
const summary = (filesAnalyzed: number) => ({ filesAnalyzed, errorCount: 0, timeInSec: 1.5 })

it('reads JSON, whose places count from 0', () => {
  const report = pyright.read(
    jsonReport({ version: '1.1.394', generalDiagnostics: [DIAGNOSTIC], summary: summary(12) }),
  )
  expect(report).toMatchObject({ toolVersion: '1.1.394', durationMs: 1500, inconclusive: undefined })
  expect(report.annotations).toEqual([
    {
      path: '/src/main.py',
      line: 10,
      endLine: 11,
      column: 15,
      level: 'notice',
      rule: 'reportX',
      message: 'Type of "x" is "int"',
    },
  ])
})

it('decides nothing over no file', () => {
  expect(pyright.read(jsonReport({ generalDiagnostics: [], summary: summary(0) })).inconclusive).toBe(
    'Pyright looked at 0 files.',
  )
})

it('reads what it prints', () => {
  const report = pyright.read(
    printed(
      '/src/main.py',
      '  /src/main.py:10:15 - error: Bad type',
      '    "int" is not "str" (reportArgumentType)',
      '1 error, 0 warnings, 0 informations',
    ),
  )
  expect(report.annotations).toEqual([
    { path: '/src/main.py', line: 10, column: 15, level: 'error', rule: '', message: 'Bad type "int" is not "str"' },
  ])
  expect(pyright.read(printed('0 errors, 0 warnings, 0 informations ')).inconclusive).toBeUndefined()
})
