import { expect, test } from 'vitest'
import { playwright } from '../../../src/providers/checks/playwright.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const one = (status: string, results: object[] = []) => ({
  title: status,
  file: 'a.spec.ts',
  line: 3,
  tests: [{ projectName: 'chromium', status, results }],
})
const text = (specs: object[], more: object = {}) =>
  JSON.stringify({
    config: { rootDir: '/r/e2e', version: '1.50.0' },
    suites: [{ title: 'a.spec.ts', suites: [{ title: 'cart', specs }] }],
    errors: [],
    stats: { duration: 1_500.4 },
    ...more,
  })
const read = (specs: object[], more?: object) => playwright.read(reportSource(text(specs, more)))

test('tests are counted by their status', () => {
  const report = read(['expected', 'flaky', 'unexpected', 'skipped'].map((status) => one(status)))
  expect(report.tests).toEqual({ total: 4, passed: 2, failed: 1, errors: 0, skipped: 1, flaky: 1 })
  expect(report).toMatchObject({ toolVersion: '1.50.0', durationMs: 1_500 })
  expect([...(report.names ?? [])][0]).toBe('chromium > a.spec.ts > cart > expected')
})

test('a test whose run was interrupted is an error', () => {
  expect(read([one('unexpected', [{ status: 'interrupted' }])]).tests).toMatchObject({ failed: 0, errors: 1 })
})

test('a failure stands where its error says, else where the test begins', () => {
  const error = { message: '\u001b[31mno\u001b[39m', location: { file: '/r/e2e/a.spec.ts', line: 8, column: 21 } }
  const report = read([one('unexpected', [{ status: 'failed', error }]), one('unexpected')])
  expect(report.annotations).toMatchObject([
    { path: '/r/e2e/a.spec.ts', line: 8, column: 21, message: 'no' },
    { path: '/r/e2e/a.spec.ts', line: 3, column: undefined },
  ])
})

test('an error outside of the tests is one error and no test', () => {
  expect(read([one('expected')], { errors: [{ message: 'no browser' }] })).toMatchObject({
    tests: { total: 1, passed: 1, errors: 1 },
    annotations: [{ message: 'no browser' }],
  })
})

test('a status that is not known is refused, and failures that are not shown decide nothing', () => {
  expect(refusal(() => read([one('maybe')]))).toContain('is "maybe", which is not known.')
  expect(read([one('expected')], { stats: { unexpected: 1 } }).inconclusive).toBe(
    'It says that tests failed, and shows none that did.',
  )
})

test('it is known by its fields', () => {
  expect(playwright.recognises(openingOf(reportSource(text([]))))).toBe(true)
  expect(playwright.recognises(openingOf(reportSource('{"config":{},"suites":[]}')))).toBe(false)
})
