import { expect, it } from 'vitest'
import type { TickRow } from '../../../src/core/report/canary-report.ts'
import { clockOf, compareErrors, showActual, showLimits, turns } from '../../../src/core/report/canary-words.ts'
import type { CheckRow } from '../../../src/core/report/check-row.ts'
import { long, sample } from './samples.ts'

const CHECK: CheckRow = { name: 'error-rate', operator: '<=', expected: 0.05, actual: 0.0502, verdict: 'failed' }

it.each([
  [{}, '<= 0.05'],
  [{ failing: 0.1 }, '<= 0.05, fails beyond 0.1'],
  [{ failing: 0.05 }, '<= 0.05'],
  [{ failing: null }, '<= 0.05'],
  [{ operator: null }, ''],
])('shows the limits of a check with %j as "%s"', (row, text) => {
  expect(showLimits({ ...CHECK, ...row })).toBe(text)
})

it('rounds what was measured onto none of its limits', () => {
  expect(showActual({ ...CHECK, actual: 0.050004, failing: 0.1 })).toBe('0.050004')
  expect(showActual({ ...CHECK, actual: 0.099996, failing: 0.1 })).toBe('0.099996')
  expect(showActual({ ...CHECK, actual: null })).toBe('no data')
})

it('knows a turn from a decision that is only repeated', () => {
  const decisions = [
    'continue',
    'freeze',
    'freeze',
    'continue',
    'hold',
    'pause',
    'pause',
    'advance',
    'promote',
  ] as const
  const ticks: TickRow[] = long(9).ticks.map((row, i) => ({ ...row, decision: decisions[i]! }))
  expect(turns(ticks).map((row) => ticks.indexOf(row) + 1)).toEqual([2, 6, 9])
})

it('compares the errors of both versions in a sentence', () => {
  const report = sample('aborted')
  expect(compareErrors({ ...report, errorRatio: { low: 1.004, estimate: 12.3, high: 5_000 } })).toBe(
    'The canary has 12 times the errors of the stable version (95 % interval 1.004 to more than 1000, valid at any time).',
  )
  expect(compareErrors({ ...report, errorRatio: null })).toBeUndefined()
})

it('shows times of day, with the date only when a run lasted into another day', () => {
  expect(clockOf(long(10))('2026-11-21T12:00:05.000Z')).toBe('12:00:05')
  expect(clockOf(long(6_000))('2026-11-21T12:00:05.000Z')).toBe('2026-11-21 12:00:05')
})
