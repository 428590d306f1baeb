import { expect, test } from 'vitest'
import { mocha } from '../../../src/providers/checks/mocha.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const one = (title: string, more: object = {}) => ({
  title,
  fullTitle: `Suite ${title}`,
  file: '/r/test/a.js',
  err: {},
  ...more,
})
const text = (lists: object, stats: object = {}) =>
  JSON.stringify({ stats: { duration: 12, ...stats }, tests: [], passes: [], failures: [], pending: [], ...lists })
const read = (lists: object, stats?: object) => mocha.read(reportSource(text(lists, stats)))

test('passes, failures and pending are counted, a later try is flaky, a failed hook is a failure', () => {
  const hook = one('"before each" hook', {
    err: { message: 'no', stack: 'Error: no\n    at Context.<anonymous> (test/a.js:11:14)' },
  })
  const report = read({ passes: [one('a'), one('b', { currentRetry: 1 })], failures: [hook], pending: [one('c')] })
  expect(report.tests).toEqual({ total: 4, passed: 2, failed: 1, errors: 0, skipped: 1, flaky: 1 })
  expect(report.annotations).toMatchObject([
    { path: '/r/test/a.js', line: 11, column: 14, rule: 'Suite "before each" hook' },
  ])
  expect(report.durationMs).toBe(12)
})

test('failures that are claimed and not shown decide nothing', () => {
  expect(read({ passes: [one('a')] }, { failures: 2 }).inconclusive).toBe(
    'It says that tests failed, and shows none that did.',
  )
})

test('it is known by its lists, and refused where they are none', () => {
  expect(mocha.recognises(openingOf(reportSource(text({}))))).toBe(true)
  expect(mocha.recognises(openingOf(reportSource('{"stats":{},"tests":[]}')))).toBe(false)
  expect(refusal(() => read({ passes: {} }))).toContain('passes is an object; it has to be a list.')
})
