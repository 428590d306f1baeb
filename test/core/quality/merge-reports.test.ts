import { expect, it } from 'vitest'
import { mergeReports } from '../../../src/core/quality/merge-reports.ts'
import { testMetrics } from '../../../src/core/quality/test-metrics.ts'
import { report, testReport } from './samples.ts'

it('reports of several suites are one: tests add up, and everything found is kept', () => {
  const one = { ...testReport({ total: 3, passed: 2, failed: 1 }), names: ['a'], durationMs: 5 }
  const other = { ...testReport({ total: 2, passed: 1, skipped: 1 }), names: ['b'], durationMs: 7 }
  expect(mergeReports([one, other])).toMatchObject({
    tests: { total: 5, passed: 3, failed: 1, errors: 0, skipped: 1, flaky: 0 },
    names: ['a', 'b'],
    durationMs: 12,
  })
})

it('a suite without tests decides nothing alone, and hinders no other', () => {
  const empty = { ...testReport({}), inconclusive: 'no test ran' }
  expect(mergeReports([empty, testReport({ total: 1, passed: 1 })])).not.toHaveProperty('inconclusive')
  expect(mergeReports([empty, empty])).toMatchObject({ inconclusive: 'no test ran' })
})

it('a tool that gave up is not made good by others', () => {
  const broken = report({ inconclusive: 'bail out' })
  expect(mergeReports([broken, testReport({ total: 1, passed: 1 })])).toMatchObject({ inconclusive: 'bail out' })
})

it('tests are metrics, too; of none that ran there is no share', () => {
  const metric = (counts: Parameters<typeof testMetrics>[0], name: string) =>
    testMetrics(counts).find((each) => each.name === name)?.value
  const counts = { total: 5, passed: 3, failed: 1, errors: 0, skipped: 1, flaky: 1 }
  expect([metric(counts, 'tests-passing'), metric(counts, 'tests-failed')]).toEqual([0.75, 1])
  expect(metric({ ...counts, total: 1 }, 'tests-passing')).toBeUndefined()
})

it('says whose word each annotation is where the tools differ', () => {
  const said = { path: 'a.ts', line: 1, level: 'error', rule: 'r', message: 'm' } as const
  const of = (tool: string) => report({ tool, annotations: [said] })
  expect(mergeReports([of('Ruff'), of('mypy')]).annotations.map(({ tool }) => tool)).toEqual(['Ruff', 'mypy'])
  expect(mergeReports([of('Ruff'), of('Ruff')]).annotations.map(({ tool }) => tool)).toEqual([undefined, undefined])
})
