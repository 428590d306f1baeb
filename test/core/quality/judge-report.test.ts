import { describe, expect, it } from 'vitest'
import { judgeReport } from '../../../src/core/quality/judge-report.ts'
import type { Annotation, Level } from '../../../src/core/quality/report.ts'
import { report, testReport } from './samples.ts'

const at = (level: Level): Annotation => ({ path: 'a.ts', line: 1, level, rule: 'r', message: 'm' })

describe('a report of tests', () => {
  it.each([
    [{ total: 3, passed: 3 }, 'passed', '3 tests passed'],
    [{ total: 3, passed: 1, failed: 1, errors: 1 }, 'failed', '2 of 3 tests failed'],
    [{ total: 3, passed: 3, flaky: 1 }, 'warned', '3 tests passed, 1 of them only when repeated'],
    [{ total: 0 }, 'inconclusive', 'no test ran'],
    [{ total: 2, skipped: 2 }, 'inconclusive', 'all 2 tests were skipped'],
  ])('with %j is %s', (counts, verdict, because) => {
    expect(judgeReport(testReport(counts))).toEqual({ verdict, because })
  })

  it.each([
    [{ total: 5, passed: 4, failed: 1 }, 80, 'passed', '4 of 5 tests passed (80 %), at least 80 %'],
    [
      { total: 25_000, passed: 19_999, failed: 5_001 },
      80,
      'failed',
      '19999 of 25000 tests passed (79.99 %), at least 80 %',
    ],
    [{ total: 10, passed: 4, failed: 1, skipped: 5 }, 80, 'passed', '4 of 5 tests passed (80 %), at least 80 %'],
    [{ total: 5, skipped: 5 }, 80, 'inconclusive', 'all 5 tests were skipped'],
  ])('with %j and a minimum of %d %% is %s', (counts, minimum, verdict, because) => {
    expect(judgeReport(testReport(counts), minimum)).toEqual({ verdict, because })
  })
})

describe('any other report', () => {
  it.each([
    [report({ annotations: [at('warning'), at('error')] }), 'failed', '1 error'],
    [report({ annotations: [at('warning'), at('warning'), at('notice')] }), 'warned', '2 warnings'],
    [report({ annotations: [at('notice')] }), 'passed', 'nothing found'],
    [report({ limits: [{ name: 'p95', isKept: true }] }), 'passed', 'keeps its 1 limits'],
    [report({ limits: [{ name: 'p95', isKept: false }] }), 'failed', 'breaks p95'],
    [report({ inconclusive: 'looked at nothing' }), 'inconclusive', 'looked at nothing'],
    [report({ annotations: [at('warning')], inconclusive: 'it broke' }), 'inconclusive', 'it broke'],
    [report({ annotations: [at('error')], inconclusive: 'it broke' }), 'failed', '1 error; it broke'],
  ])('%#: is %s', (given, verdict, because) => {
    expect(judgeReport(given)).toMatchObject({ verdict, because })
  })

  it.each([
    [7, 'passed'],
    [7.01, 'failed'],
  ])('with scores is judged by the lowest of them against %d: %s', (minimum, verdict) => {
    const scores = [
      { name: 'high', value: 9.9, unit: 'points' },
      { name: 'low', value: 7, unit: 'points' },
      { name: 'duration', value: 1, unit: 'ms' },
    ]
    expect(judgeReport(report({ metrics: scores }), minimum).verdict).toBe(verdict)
  })

  it('without a score cannot reach a minimum, and not miss it', () => {
    expect(judgeReport(report(), 7).verdict).toBe('inconclusive')
  })
})
