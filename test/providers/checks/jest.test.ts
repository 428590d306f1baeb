import { expect, test } from 'vitest'
import { jest } from '../../../src/providers/checks/jest.ts'
import { vitest } from '../../../src/providers/checks/vitest.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const one = (status: string, more: object = {}) => ({
  ancestorTitles: ['Suite'],
  title: status,
  status,
  failureMessages: [],
  ...more,
})
const file = (assertionResults: object[], more: object = {}) => ({
  name: '/r/a.test.js',
  status: 'passed',
  endTime: 3_000,
  assertionResults,
  ...more,
})
const text = (testResults: object[], more: object = {}) =>
  JSON.stringify({ numTotalTests: 1, numRuntimeErrorTestSuites: 0, startTime: 1_000, testResults, ...more })
const read = (testResults: object[], more?: object) => jest.read(reportSource(text(testResults, more)))

test('statuses are told apart, and more than one invocation is flaky', () => {
  const report = read([
    file([one('passed'), one('passed', { invocations: 3 }), one('failed'), one('pending'), one('todo')]),
  ])
  expect(report.tests).toEqual({ total: 5, passed: 2, failed: 1, errors: 0, skipped: 2, flaky: 1 })
  expect([[...(report.names ?? [])][2], report.durationMs]).toEqual(['Suite > failed', 2_000])
})

test('a file that could not be loaded is one error and no test', () => {
  const report = read([file([], { status: 'failed', message: 'SyntaxError: no' }), file([one('passed')])])
  expect(report).toMatchObject({
    tests: { total: 1, errors: 1 },
    annotations: [{ path: '/r/a.test.js', message: 'SyntaxError: no' }],
  })
})

test('nor is it one where jest-junit has marked it', () => {
  const marked = { ancestorTitles: [], status: 'error', duration: 0, failureMessages: ['SyntaxError: no'] }
  const report = read([file([marked], { status: 'failed', message: 'SyntaxError: no' })], { numFailedTests: 0 })
  expect(report).toMatchObject({ tests: { total: 0, errors: 1 }, annotations: [{ message: 'SyntaxError: no' }] })
})

test('a failure stands at the line of its own file', () => {
  const messages = ['Error: no\n    at f (/r/lib.js:1:2)\n    at Object.<anonymous> (/r/a.test.js:9:5)']
  expect(read([file([one('failed', { failureMessages: messages })])]).annotations).toMatchObject([
    { path: '/r/a.test.js', line: 9, column: 5 },
  ])
})

test('a run that was interrupted, or failed with nothing to show, decides nothing', () => {
  expect(read([file([one('passed')])], { wasInterrupted: true }).inconclusive).toBe('The run was interrupted.')
  expect(read([file([one('passed')])], { success: false }).inconclusive).toBe(
    'It says that the run failed, and shows nothing that did.',
  )
})

test('a status that is not known is refused', () => {
  expect(refusal(() => read([file([one('maybe')])]))).toContain(
    'testResults[0].assertionResults[0].status is "maybe", which is not known.',
  )
})

test('each of Jest and Vitest knows its own', () => {
  const ofVitest = JSON.stringify({ numTotalTests: 1, testResults: [] })
  expect(
    [text([]), ofVitest].map((each) =>
      [jest, vitest].map((reader) => reader.recognises(openingOf(reportSource(each)))),
    ),
  ).toEqual([
    [true, false],
    [false, true],
  ])
})
