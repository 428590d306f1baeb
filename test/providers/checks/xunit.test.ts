import { expect, test } from 'vitest'
import { xunit } from '../../../src/providers/checks/xunit.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const read = (tests: string) =>
  xunit.read(reportSource(`<assemblies><assembly time="1.25">${tests}</assembly></assemblies>`))

test('results are told apart, each row of data is a test, and a test that was not run is skipped', () => {
  const tests = ['Pass', 'Pass', 'Fail', 'Skip', 'NotRun', 'undefined'].map(
    (result, row) => `<test name="T(${row})" method="T" result="${result}"/>`,
  )
  expect(read(`<collection>${tests.join('')}</collection>`)).toMatchObject({
    tests: { total: 6, passed: 2, failed: 1, errors: 0, skipped: 3, flaky: 0 },
    durationMs: 1_250,
  })
})

test('an error of the assembly is one error and no test', () => {
  const report = read(
    '<errors><error type="assembly-cleanup" name="A.dll"><failure><message>no</message></failure></error></errors><test name="T" result="Pass"/>',
  )
  expect(report).toMatchObject({
    tests: { total: 1, passed: 1, errors: 1 },
    annotations: [{ rule: 'A.dll', message: 'no' }],
  })
})

test('version 3 says where a test stands', () => {
  const report = read(
    '<test name="T" result="Fail" source-file="/src/T.cs" source-line="5"><failure><message>no</message></failure></test>',
  )
  expect(report.annotations).toMatchObject([{ path: '/src/T.cs', line: 5, message: 'no' }])
})

test('a result that is not known is refused, and its root makes it known', () => {
  expect(refusal(() => read('<test result="Maybe"/>'))).toBe('line 1: The result "Maybe" of a test is not known.')
  const knows = (text: string) => xunit.recognises(openingOf(reportSource(text)))
  expect([knows('<assemblies/>'), knows('<assembly/>'), knows('<testsuite/>')]).toEqual([true, true, false])
})
