import { describe, expect, it } from 'vitest'
import type { CheckRow } from '../../../src/core/report/check-row.ts'
import { advise } from '../../../src/core/report/coverage-advice.ts'
import {
  headline,
  showActual,
  showCarried,
  showChange,
  showCoverage,
  showExpected,
  showOrigin,
  units,
} from '../../../src/core/report/coverage-words.ts'
import { failing, totals } from './coverage-samples.ts'

const CHECK: CheckRow = { name: 'lines', operator: '>=', expected: 80, actual: 79.98, verdict: 'failed' }
const of = (covered: number, total: number) => ({ covered, total })

it.each([
  [{}, 'at least 80 %', '79.98 %'],
  [{ expected: 66.665, actual: 66.664 }, 'at least 66.665 %', '66.664 %'],
  [{ actual: 80 }, 'at least 80 %', '80.00 %'],
  [{ actual: 100 }, 'at least 80 %', '100 %'],
  [{ actual: 0 }, 'at least 80 %', '0 %'],
  [{ actual: null }, 'at least 80 %', '–'],
  [{ actual: null, verdict: 'passed' }, 'at least 80 %', 'none'],
  [{ operator: '<=', expected: 0.5, actual: 1.25 }, 'at most 0.5 points', '1.25 points'],
  [{ operator: null, expected: null }, '–', '79.98 %'],
] as const)('shows the limit and the value of a check: %o', (given, expected, actual) => {
  expect([showExpected({ ...CHECK, ...given }), showActual({ ...CHECK, ...given })]).toEqual([expected, actual])
})

describe('the headline', () => {
  it.each([
    [totals({ lines: of(19_999, 25_000) }), '79.99 % of lines'],
    [totals({ statements: of(1, 2), branches: of(1, 1) }), '50.00 % of statements'],
    [totals({ functions: of(2, 2) }), '100 % of functions'],
    [totals({ lines: of(0, 0) }), 'of lines: none to cover'],
    [totals(), 'not measured'],
  ])('of %o is "%s"', (given, words) => {
    expect(headline({ ...failing(), totals: given })).toBe(words)
  })
})

describe('what to do', () => {
  it.each([
    [{}, 'cover 1 line more'],
    [{ expected: 100 }, 'cover 275 lines more'],
    [{ name: 'branches', expected: 100 }, 'cover 62 branches more'],
    [{ name: 'patch', expected: 75 }, 'cover 7 lines more of this change'],
    [{ name: 'statements' }, undefined],
    [{ name: 'src/** lines' }, undefined],
    [{ verdict: 'passed' }, undefined],
    [{ verdict: 'inconclusive', actual: null }, undefined],
    [{ name: 'file lines' }, 'cover the files below it, which stand first among the files'],
    [{ name: 'lines decrease', operator: '<=' }, 'cover what was added, and what was covered before'],
  ] as const)('about %o is "%s"', (given, advice) => {
    expect(advise({ ...CHECK, ...given }, failing())).toBe(advice)
  })
})

it('tells not measured from nothing to cover', () => {
  expect([showCoverage(null), showCoverage(of(0, 0)), showCoverage(of(0, 5))]).toEqual(['not measured', 'none', '0 %'])
  expect([showChange(null, of(1, 2)), showChange(of(1, 2), undefined)]).toEqual(['–', '–'])
})

it('counts in the words of the metric', () => {
  expect([units(1, 'branches'), units(2, 'branches'), units(1, 'lines'), units(12_345, 'functions')]).toEqual([
    '1 branch',
    '2 branches',
    '1 line',
    '12\u202f345 functions',
  ])
})

it('says where something is from and how old it is', () => {
  const report = failing()
  expect(showOrigin(report.base!)).toBe('artifact coverage-baseline, of 2026-11-19, 2 days old')
  expect(showOrigin({ ...report.base!, ageDays: 0.3 })).toMatch(/, less than a day old$/)
  expect(report.flags.map((flag) => showCarried(flag, report))).toEqual([
    'this run',
    'not tested; carried from 9f31c07 of 2026-11-12, 9 days old',
  ])
})
