import { expect, it } from 'vitest'
import { advise, adviseSkipped } from '../../../src/core/report/quality-advice.ts'
import type { QualityCheck } from '../../../src/core/report/quality-report.ts'
import { command, failing, passing } from './quality-samples.ts'

const TESTS = { total: 10, passed: 10, failed: 0, errors: 0, skipped: 0, flaky: 0 }
const error = { path: 'a.ts', level: 'error', rule: 'r', message: 'm' } as const
const failed = { verdict: 'failed', exitCode: 1 } as const
const warned = { verdict: 'warned' } as const

it.each<[Partial<QualityCheck>, string | undefined]>([
  [{ ...failed, fix: 'make format', annotations: [error] }, 'run "make format" and commit what it changes'],
  [{ ...failed, tests: { ...TESTS, failed: 1 } }, 'make the failing test pass'],
  [{ ...failed, tests: { ...TESTS, failed: 1, errors: 2 } }, 'make the 3 failing tests pass'],
  [{ ...failed, annotations: [error] }, 'mend the error found in files'],
  [{ ...failed, annotations: [error, error, { ...error, level: 'notice' }] }, 'mend the 2 errors found in files'],
  [{ ...warned, annotations: [{ ...error, level: 'warning' }] }, 'look at the 1 remark found in files'],
  [{ ...failed, exitCode: 0, durationMs: 6, budgetMs: 5 }, 'make it faster, or raise its `budget`'],
  [{ ...warned, attempts: 2 }, 'find out why it does not come out the same each time'],
  [{ ...warned, tests: { ...TESTS, flaky: 1 } }, 'find out why it does not come out the same each time'],
  [{ ...failed, attempts: 3, output: 'no' }, 'see the end of its output'],
  [failed, undefined],
  [{ ...failed, exitCode: null, output: 'no' }, undefined],
])('about %o is "%s"', (given, words) => {
  expect(advise(command('a', given))).toBe(words)
})

it('says what those wait for that did not run', () => {
  const waiting = command('a', { skipped: 'stage' })
  expect(adviseSkipped(failing())).toBe('1 check did not run, because a stage before its own did not pass')
  expect(adviseSkipped({ checks: [waiting, waiting] })).toBe(
    '2 checks did not run, because a stage before theirs did not pass',
  )
  expect(adviseSkipped(passing())).toBeUndefined()
})
