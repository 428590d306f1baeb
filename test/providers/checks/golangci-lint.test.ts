import { expect, it } from 'vitest'
import { golangciLint } from '../../../src/providers/checks/golangci-lint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { printed } from '../../support/printed.ts'

it('reads what it prints, past the code that it shows', () => {
  const report = golangciLint.read(
    printed(
      'fmts/fmt.go:42:21: Error return value of `b.Write` is not checked (errcheck)',
      '\tb.Write()',
      '\t       ^',
      'a.go:3: File is not formatted (gofmt)',
      '2 issues:',
      '* errcheck: 1',
    ),
  )
  expect(report).toMatchObject({ inconclusive: undefined })
  expect(report.annotations).toEqual([
    {
      path: 'fmts/fmt.go',
      line: 42,
      column: 21,
      level: 'error',
      rule: 'errcheck',
      message: 'Error return value of `b.Write` is not checked',
    },
    { path: 'a.go', line: 3, level: 'error', rule: 'gofmt', message: 'File is not formatted' },
  ])
})

it('reads JSON', () => {
  const issue = {
    FromLinter: 'gosec',
    Text: 'G104',
    Severity: 'warning',
    Pos: { Filename: 'a.go', Line: 4, Column: 0 },
    LineRange: { From: 4, To: 6 },
  }
  const report = golangciLint.read(
    jsonReport({ Issues: [issue], Report: { Warnings: [{ Tag: 'runner', Text: 'Old.' }] } }),
  )
  expect(report).toMatchObject({ warnings: ['Old.'], inconclusive: undefined })
  expect(report.annotations).toEqual([
    { path: 'a.go', line: 4, endLine: 6, level: 'warning', rule: 'gosec', message: 'G104' },
  ])
  expect(golangciLint.read(jsonReport({ Issues: null, Report: { Error: 'no go files' } })).inconclusive).toBe(
    'golangci-lint could not do its work: no go files',
  )
})

it('passes when it counts none', () => {
  expect(golangciLint.read(printed('0 issues.')).inconclusive).toBeUndefined()
})
