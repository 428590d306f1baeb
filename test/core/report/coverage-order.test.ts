import { expect, it } from 'vitest'
import { troubles, uncoveredFirst, worstFirst } from '../../../src/core/report/coverage-order.ts'
import { failing, file, totals } from './coverage-samples.ts'

const names = (files: ReturnType<typeof worstFirst>) => files.map((row) => `${row.below ? '!' : ''}${row.file.path}`)

it('has files below their limit first, then those with the most uncovered lines, then by name', () => {
  const files = [file('d', 5, 10), file('c', 0, 3), file('b', 900, 1_000), file('e', 5, 10), file('a', 80, 80)]
  const limit = { name: 'file lines', operator: '>=', expected: 50, actual: 0, verdict: 'failed' } as const
  expect(names(worstFirst({ ...failing(), files, checks: [] }))).toEqual(['b', 'd', 'e', 'c', 'a'])
  expect(names(worstFirst({ ...failing(), files, checks: [limit] }))).toEqual(['!c', 'b', 'd', 'e', 'a'])
})

it('judges statements where lines are not measured, and has files without both last', () => {
  const statements = { ...totals({ statements: { covered: 1, total: 4 } }), path: 'go', uncovered: '' }
  const branches = { ...totals({ branches: { covered: 0, total: 9 } }), path: 'only branches', uncovered: '' }
  const ranked = worstFirst({ ...failing(), checks: [], files: [branches, file('ts', 3, 4), statements] })
  expect(names(ranked)).toEqual(['go', 'ts', 'only branches'])
  expect(ranked.map(({ count }) => count)).toEqual([{ covered: 1, total: 4 }, { covered: 3, total: 4 }, null])
})

it('leaves out changed files that are covered', () => {
  expect(uncoveredFirst(failing().patch!.files).map(({ path }) => path)).toEqual([
    'src/billing/tax.ts',
    'src/billing/invoice.ts',
  ])
})

it('has the worst checks first and no passed one', () => {
  const verdicts = ['warned', 'passed', 'failed', 'inconclusive', 'failed', 'errored'] as const
  const checks = verdicts.map((verdict, i) => ({ ...failing().checks[0]!, name: String(i), verdict }))
  expect(troubles(checks).map(({ name }) => name)).toEqual(['2', '4', '5', '3', '0'])
})
