import { expect, it } from 'vitest'
import { QualityReport } from '../../../src/core/report/quality-report.ts'
import { command, failing, passing } from './quality-samples.ts'

it('takes reports of the action, unchanged by JSON', () => {
  for (const report of [failing(), passing()]) {
    expect(QualityReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  }
})

it.each([
  ['another action', { action: 'coverage-threshold' }],
  ['another version', { schemaVersion: 2 }],
  ['a time without its zone', { startedAt: '2026-11-21T12:00:00' }],
  ['a chance above 1', { outlook: { chance: 34, low: 0, high: 1, runs: 50, brier: 0.1, because: [] } }],
  ['half a test', { checks: [command('unit', { tests: { ...failing().checks[3]!.tests!, failed: 0.5 } })] }],
  ['an unknown policy', { checks: [{ ...command('unit'), policy: 'ignore' }] }],
  ['an unknown kind', { checks: [{ ...command('unit'), kind: 'shell' }] }],
  [
    'an unknown level',
    { checks: [{ ...command('unit'), annotations: [{ path: 'a', level: 'fatal', rule: '', message: '' }] }] },
  ],
  ['a negative duration', { checks: [command('unit', { durationMs: -1 })] }],
])('refuses %s', (_, change) => {
  expect(QualityReport.safeParse({ ...passing(), ...change }).success).toBe(false)
})

it('has the common rows of checks, with null where a command has no limit', () => {
  expect(QualityReport.parse(passing()).checks[0]).toMatchObject({
    name: 'tsc',
    operator: null,
    expected: null,
    actual: null,
    verdict: 'passed',
    exitCode: 0,
  })
})
