import { describe, expect, it } from 'vitest'
import type { Attempt, Ending } from '../../../src/core/quality/attempt.ts'
import { judgeCheck } from '../../../src/core/quality/judge-check.ts'
import { check, exited, report, testReport } from './samples.ts'

const ended = (ending: Ending): Attempt => ({ startedAt: 0, durationMs: 10, ending })
const judge = (attempts: readonly Attempt[], config: object = {}) => judgeCheck(attempts, check('a', config))
const warning = { path: 'a.ts', level: 'warning', rule: '', message: 'm' } as const

describe('one run', () => {
  it.each([
    [{ how: 'exited', exitCode: 0 }, 'passed', ''],
    [{ how: 'exited', exitCode: 3 }, 'failed', 'exited with 3'],
    [{ how: 'signalled', signal: 'SIGKILL' }, 'errored', 'was ended by SIGKILL, perhaps because the memory ran out'],
    [{ how: 'timed-out' }, 'failed', 'did not end within 30m and was ended'],
    [{ how: 'cancelled' }, 'errored', 'was cancelled'],
    [
      { how: 'not-started', because: 'no eslint', install: 'npm i eslint' },
      'errored',
      'no eslint; install it: npm i eslint',
    ],
  ] as const)('%j is %s', (ending, verdict, because) => {
    expect(judge([ended(ending)])).toEqual({ verdict, because })
  })

  it('names the install line of the user before the one that is known', () => {
    const attempt = ended({ how: 'not-started', because: 'no eslint', install: 'npm i eslint' })
    expect(judge([attempt], { install: 'make tools' }).because).toBe('no eslint; install it: make tools')
  })

  it('over its budget is judged by the policy', () => {
    const because = 'took 1s, its budget is 500ms'
    expect(judge([exited(0)], { budget: '500ms' })).toEqual({ verdict: 'failed', because })
    expect(judge([exited(0)], { budget: '500ms', policy: 'warn' })).toEqual({ verdict: 'warned', because })
    expect(judge([exited(0)], { budget: '1s' }).verdict).toBe('passed')
  })

  it.each([
    [exited(3), 'exited with 3'],
    [ended({ how: 'not-started', because: 'no eslint' }), 'no eslint'],
    [ended({ how: 'timed-out' }), 'did not end within 30m and was ended'],
  ])('%# with `policy: warn` is a warning that says the same', (attempt, because) => {
    expect(judge([attempt], { policy: 'warn' })).toEqual({ verdict: 'warned', because })
  })
})

describe('an exit code and a report', () => {
  const failing = testReport({ total: 10, passed: 9, failed: 1 })
  it.each([
    [
      'failing tests fail, whatever the code',
      exited(0, { read: { report: failing } }),
      {},
      'failed',
      '1 of 10 tests failed',
    ],
    ['the tests say why', exited(1, { read: { report: failing } }), {}, 'failed', '1 of 10 tests failed'],
    [
      'a minimum is reached',
      exited(1, { read: { report: failing } }),
      { minimum: 90 },
      'passed',
      '9 of 10 tests passed (90 %), at least 90 %',
    ],
    [
      'a report without a failure does not explain it',
      exited(1, { read: { report: testReport({ total: 1, passed: 1 }) } }),
      {},
      'failed',
      'exited with 1, and its report does not say why (1 tests passed)',
    ],
    [
      'nor does it where a minimum is reached',
      exited(2, { read: { report: testReport({ total: 1, passed: 1 }) } }),
      { minimum: 50 },
      'failed',
      'exited with 2, and its report does not say why (1 of 1 tests passed (100 %), at least 50 %)',
    ],
    [
      'warnings that fail the tool fail',
      exited(1, { read: { report: report({ annotations: [warning] }) } }),
      {},
      'failed',
      'exited with 1: 1 warning',
    ],
    [
      'warnings alone warn',
      exited(0, { read: { report: report({ annotations: [warning] }) } }),
      {},
      'warned',
      '1 warning',
    ],
    [
      'no test ran and the tool failed',
      exited(1, { read: { report: testReport({}) } }),
      {},
      'errored',
      'exited with 1: no test ran',
    ],
    [
      'a missing report is no pass',
      exited(0, { read: { unread: 'it wrote no report' } }),
      {},
      'errored',
      'it wrote no report',
    ],
    [
      'a missing report beside a failure',
      exited(2, { read: { unread: 'it wrote no report' } }),
      {},
      'errored',
      'exited with 2. it wrote no report',
    ],
  ])('%s', (_what, attempt, config, verdict, because) => {
    expect(judge([attempt], { report: 'r.xml', ...config })).toEqual({ verdict, because })
  })
})

describe('several runs', () => {
  it('that end well are flaky: a warning', () => {
    expect(judge([exited(1), exited(0)])).toEqual({ verdict: 'warned', because: 'flaky: it took 2 runs' })
  })
  it('that all fail are a failure', () => {
    expect(judge([exited(1), exited(2)])).toEqual({ verdict: 'failed', because: 'exited with 2 (in each of 2 runs)' })
  })
})
