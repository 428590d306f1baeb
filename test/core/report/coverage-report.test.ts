import { expect, it } from 'vitest'
import { CoverageReport } from '../../../src/core/report/coverage-report.ts'
import { failing, hostile, passing } from './coverage-samples.ts'

it.each([failing(), passing(), hostile()])('is read back as it was written', (report) => {
  expect(CoverageReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
})

it.each(['1-', '-1', '1,,2', 'a', '1, 2', '1-2-3'])('knows "%s" for no lines', (uncovered) => {
  const report = failing()
  const files = [{ ...report.files[0]!, uncovered }]
  expect(CoverageReport.safeParse({ ...report, files }).success).toBe(false)
})

it('has whole numbers for counts', () => {
  const totals = { ...failing().totals, lines: { covered: 1.5, total: 2 } }
  expect(CoverageReport.safeParse({ ...failing(), totals }).success).toBe(false)
  expect(CoverageReport.safeParse({ ...failing(), totals: { ...totals, lines: null } }).success).toBe(true)
})
