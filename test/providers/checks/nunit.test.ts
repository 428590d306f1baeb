import { expect, test } from 'vitest'
import { nunit } from '../../../src/providers/checks/nunit.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const read = (cases: string, run = 'result="Passed" duration="1.5"') =>
  nunit.read(reportSource(`<test-run ${run}><test-suite>${cases}</test-suite></test-run>`))

test('NUnit 3: results are told apart, a cancelled test is an error', () => {
  const cases = ['Passed', 'Warning', 'Failed', 'Skipped', 'Inconclusive'].map(
    (result) => `<test-case fullname="${result}" result="${result}"/>`,
  )
  const report = read(`${cases.join('')}<test-case fullname="x" result="Failed" label="Cancelled"/>`)
  expect(report.tests).toEqual({ total: 6, passed: 2, failed: 1, errors: 1, skipped: 2, flaky: 0 })
  expect(report.durationMs).toBe(1_500)
})

test('NUnit 2: executed and success, or its own results', () => {
  const report = nunit.read(
    reportSource(
      '<test-results><test-case name="a" executed="True" success="True"/><test-case name="b" executed="True" success="False"/><test-case name="c" executed="False"/><test-case name="d" result="Error"/><test-case name="e" result="NotRunnable"/></test-results>',
    ),
  )
  expect(report.tests).toEqual({ total: 5, passed: 1, failed: 1, errors: 1, skipped: 2, flaky: 0 })
  expect(report.warnings).toEqual(['It could not be run: e.'])
})

test('a failure has its message and its place, not the reason of a skip', () => {
  const failure =
    '<failure><message><![CDATA[Expected 30]]></message><stack-trace> at N.T.Fails() in /src/MyTests.cs:line 7</stack-trace></failure>'
  const { annotations } = read(
    `<test-case fullname="N.T.Fails" result="Failed">${failure}</test-case><test-case result="Skipped"><reason><message>later</message></reason></test-case>`,
  )
  expect(annotations).toMatchObject([
    {
      path: '/src/MyTests.cs',
      line: 7,
      rule: 'N.T.Fails',
      message: 'Expected 30\n at N.T.Fails() in /src/MyTests.cs:line 7',
    },
  ])
})

test('a fixture that broke though no test in it failed is one error and no test', () => {
  const failed = '<test-case fullname="N.A.Fails" result="Failed"/>'
  const passed = '<test-case fullname="N.B.Passes" result="Passed"/>'
  const fixture = (name: string, rest: string, inner: string) =>
    `<test-suite fullname="${name}" result="Failed" ${rest}>${inner}</test-suite>`
  const broke = '<failure><message>still open</message></failure>'
  const report = read(
    fixture('N', '', fixture('N.A', 'site="Child"', failed) + fixture('N.B', '', broke + passed)),
    'result="Failed"',
  )
  expect(report.tests).toEqual({ total: 2, passed: 1, failed: 1, errors: 1, skipped: 0, flaky: 0 })
  expect(report.annotations.map(({ rule, message }) => [rule, message])).toContainEqual(['N.B', 'still open'])
  expect(read(fixture('N.A', 'site="TearDown"', failed)).tests).toMatchObject({ failed: 1, errors: 1 })
})

test('a run that failed without a failed test decides nothing', () => {
  expect(read('<test-case result="Passed"/>', 'result="Failed"').inconclusive).toBe('The run failed, and no test did.')
})

test('a result that is not known is refused, and its root makes it known', () => {
  expect(refusal(() => read('<test-case result="Maybe"/>'))).toBe('line 1: The result "Maybe" of a test is not known.')
  expect(refusal(() => read('<test-case/>'))).toBe('line 1: A test has neither a result nor success.')
  const knows = (text: string) => nunit.recognises(openingOf(reportSource(text)))
  expect([knows('<test-run/>'), knows('<test-results/>'), knows('<assemblies/>')]).toEqual([true, true, false])
})
