import { expect, test } from 'vitest'
import { trx } from '../../../src/providers/checks/trx.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const wrap = (results: string, rest = '') =>
  `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Times start="2026-01-01T10:00:00Z" finish="2026-01-01T10:00:02Z"/><Results>${results}</Results>${rest}</TestRun>`
const read = (results: string, rest?: string) => trx.read(reportSource(wrap(results, rest)))
const result = (outcome: string, inner = '') =>
  `<UnitTestResult testId="1" testName="Adds" outcome="${outcome}">${inner}</UnitTestResult>`

test('outcomes are told apart, and none is an error', () => {
  const all = ['Passed', 'Failed', 'Timeout', 'NotExecuted', 'Inconclusive'].map((each) => result(each)).join('')
  expect(read(`${all}<UnitTestResult testName="x"/>`).tests).toEqual({
    total: 6,
    passed: 1,
    failed: 1,
    errors: 2,
    skipped: 2,
    flaky: 0,
  })
})

test('of rows of data only the rows count', () => {
  const rows = `<InnerResults>${result('Passed')}${result('Failed')}</InnerResults>`
  expect(read(result('Failed', rows)).tests).toMatchObject({ total: 2, passed: 1, failed: 1 })
})

test('a failure has its message, its trace, the name of its class and its place', () => {
  const info =
    '<Output><StdOut>noise</StdOut><ErrorInfo><Message>no</Message><StackTrace>   at A.B.Adds() in C:\\src\\BTest.cs:line 12</StackTrace></ErrorInfo></Output>'
  const definition =
    '<TestDefinitions><UnitTest id="1"><TestMethod className="A.B, Assembly"/></UnitTest></TestDefinitions>'
  expect(read(result('Failed', info), definition)).toMatchObject({
    durationMs: 2_000,
    names: ['A.B.Adds'],
    annotations: [
      {
        path: 'C:/src/BTest.cs',
        line: 12,
        rule: 'A.B.Adds',
        message: 'no\n   at A.B.Adds() in C:\\src\\BTest.cs:line 12',
      },
    ],
  })
})

test('a run that broke is an error, and one that was aborted decides nothing', () => {
  const info =
    '<ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"><Text>host crashed</Text></RunInfo></RunInfos></ResultSummary>'
  expect(read(result('Passed'), info)).toMatchObject({
    tests: { total: 1, errors: 1 },
    annotations: [{ message: 'host crashed' }],
  })
  expect(read(result('Passed'), '<ResultSummary outcome="Aborted"/>').inconclusive).toBe(
    'The run ended as "Aborted", and no test did.',
  )
})

test('what the run warns of is passed on', () => {
  const info =
    '<ResultSummary outcome="Warning"><RunInfos><RunInfo outcome="Warning"><Text>No coverage data.</Text></RunInfo></RunInfos></ResultSummary>'
  expect(read(result('Passed'), info)).toMatchObject({
    tests: { total: 1, passed: 1, errors: 0 },
    warnings: ['No coverage data.'],
    inconclusive: undefined,
  })
})

test('an outcome that is not known is refused, and its root makes it known', () => {
  expect(refusal(() => read(result('Maybe')))).toBe('line 1: The outcome "Maybe" of a test is not known.')
  expect(trx.recognises(openingOf(reportSource(wrap(''))))).toBe(true)
  expect(trx.recognises(openingOf(reportSource('<testsuites/>')))).toBe(false)
})
