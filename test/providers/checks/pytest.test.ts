import { expect, test } from 'vitest'
import { pytest } from '../../../src/providers/checks/pytest.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const one = (outcome: string, more: object = {}) => ({
  nodeid: `tests/test_a.py::test_${outcome}`,
  lineno: 4,
  outcome,
  ...more,
})
const text = (tests: object[], more: object = {}) =>
  JSON.stringify({ created: 1, duration: 0.5, exitcode: 0, root: '/r', summary: {}, tests, ...more })
const read = (tests: object[], more?: object) => pytest.read(reportSource(text(tests, more)))

test('outcomes are told apart', () => {
  const report = read(['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed'].map((outcome) => one(outcome)))
  expect(report.tests).toEqual({ total: 6, passed: 2, failed: 1, errors: 1, skipped: 2, flaky: 0 })
  expect(report.durationMs).toBe(500)
})

test('a failure stands in the last line of the trace that is in its own file, else where the test begins', () => {
  const call = {
    outcome: 'failed',
    crash: { message: 'AssertionError' },
    longrepr: 'tests/test_a.py:6: \nlib/a.py:2: in f\ntests/test_a.py:9: AssertionError',
  }
  expect(read([one('failed', { call }), one('error')]).annotations).toMatchObject([
    { path: 'tests/test_a.py', line: 9 },
    { path: 'tests/test_a.py', line: 5 },
  ])
})

test('a test that failed and comes again was tried again', () => {
  const nodeid = 'tests/test_a.py::test_b'
  expect(read([one('rerun', { nodeid }), one('passed', { nodeid })]).tests).toMatchObject({
    total: 1,
    passed: 1,
    flaky: 1,
  })
})

test('a module that could not be collected is one error and no test', () => {
  const collectors = [{ nodeid: 'tests/test_b.py', outcome: 'failed', longrepr: 'ImportError' }]
  expect(read([], { collectors, exitcode: 2 })).toMatchObject({
    tests: { total: 0, errors: 1 },
    annotations: [{ path: 'tests/test_b.py', message: 'ImportError' }],
    inconclusive: undefined,
  })
})

test.each([
  [1, 'It says that tests failed, and shows none that did.'],
  [2, 'pytest was interrupted.'],
  [3, 'pytest broke (internal error).'],
])('exit status %i without a failure decides nothing', (exitcode, why) => {
  expect(read([one('passed')], { exitcode }).inconclusive).toBe(why)
})

test('an outcome that is not known is refused, and it is known by its fields', () => {
  expect(refusal(() => read([one('maybe')]))).toContain('tests[0].outcome is "maybe", which is not known.')
  expect(pytest.recognises(openingOf(reportSource(text([]))))).toBe(true)
  expect(pytest.recognises(openingOf(reportSource('{"created":1,"tests":[]}')))).toBe(false)
})
