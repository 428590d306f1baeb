import { describe, expect, it } from 'vitest'
import type { QualityReport } from '../../../src/core/report/quality-report.ts'
import {
  allTests,
  headline,
  showActual,
  showChance,
  showExpected,
  showFound,
  showState,
  showTests,
} from '../../../src/core/report/quality-words.ts'
import { command, failing, limit, passing } from './quality-samples.ts'

const TESTS = { total: 10, passed: 10, failed: 0, errors: 0, skipped: 0, flaky: 0 }

describe('the headline', () => {
  const verdicts = (...given: readonly QualityReport['verdict'][]) =>
    given.map((verdict) => command(verdict, { verdict }))
  it.each<[string, Partial<QualityReport>]>([
    ['2 checks passed', { checks: verdicts('passed', 'passed') }],
    ['1 check passed', { checks: verdicts('passed') }],
    ['1 of 3 checks failed, 1 broke, 1 warned', { checks: verdicts('warned', 'failed', 'errored') }],
    ['1 of 1 check undecided', { checks: verdicts('inconclusive') }],
    ['nothing was checked', { checks: [] }],
    ['nothing was checked', { checks: [command('e2e', { skipped: 'stage', verdict: 'inconclusive' })] }],
    [
      '1 check passed, 1 stage over budget',
      { checks: verdicts('passed'), stages: [{ name: 's', verdict: 'warned', durationMs: 2, budgetMs: 1 }] },
    ],
  ])('is "%s"', (words, change) => {
    expect(headline({ ...passing(), ...change })).toBe(words)
  })
})

it.each([
  [{}, '10 tests passed'],
  [{ total: 1, passed: 1 }, '1 test passed'],
  [
    { passed: 7, failed: 1, errors: 1, skipped: 1, flaky: 2 },
    '7 of 10 tests passed, 1 failed, 1 error, 1 skipped, 2 flaky',
  ],
  [{ total: 12_000, passed: 12_000 }, '12\u202f000 tests passed'],
  [{ total: 0, passed: 0 }, 'no test ran'],
  [{ total: 0, passed: 0, errors: 2 }, '0 tests passed, 2 errors'],
])('tells the tests %o as "%s"', (given, words) => {
  expect(showTests({ ...TESTS, ...given })).toBe(words)
})

it('adds up the tests of all checks that ran', () => {
  const checks = [
    command('a', { tests: TESTS }),
    command('b', { tests: { ...TESTS, passed: 9, failed: 1 } }),
    command('c', { tests: TESTS, skipped: 'stage' }),
  ]
  expect(allTests({ checks })).toEqual({ ...TESTS, total: 20, passed: 19, failed: 1 })
  expect(allTests({ checks: [command('tsc')] })).toBeUndefined()
})

it('shows the limit of a check and what it measured', () => {
  const check = limit('p95', { actual: 500.001 })
  expect([showExpected(check), showActual(check)]).toEqual(['less than 500 ms', '500.001 ms'])
  expect(showExpected(limit('p95', { failing: 2_000 }))).toBe('less than 500 ms, fails beyond 2000 ms')
  const none = limit('p95', { operator: '>=', expected: null, actual: null })
  expect([showExpected(none), showActual(none)]).toEqual(['–', 'no data'])
})

it('tells in a few words what came out of a check', () => {
  const failed = { verdict: 'failed', exitCode: 2 } as const
  const [eslint] = failing().checks
  expect([
    showFound(command('a', { tests: TESTS, ...failed })),
    showFound(eslint!),
    showFound(command('a', failed)),
    showFound(command('a')),
    showFound(command('a', { skipped: 'stage' })),
    showFound(command('a', { skipped: 'unchanged' })),
    showFound(command('a', { exitCode: null, verdict: 'errored' })),
    showFound(limit('p95')),
  ]).toEqual([
    '10 tests passed',
    '2 errors, 1 warning',
    'exit code 2',
    '',
    'did not run',
    'no changed file is its own',
    '',
    '412.5 ms',
  ])
  expect([showState(command('a', { skipped: 'unchanged' })), showState(command('a'))]).toEqual(['skipped', 'passed'])
})

it('never tells a chance as certain', () => {
  expect([0, 0.009, 0.01, 0.345, 0.994, 1].map(showChance)).toEqual([
    'less than 1 %',
    'less than 1 %',
    '1 %',
    '35 %',
    'more than 99 %',
    'more than 99 %',
  ])
})
