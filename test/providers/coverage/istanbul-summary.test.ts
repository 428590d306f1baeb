import { expect, it } from 'vitest'
import { istanbulSummary } from '../../../src/providers/coverage/istanbul-summary.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

const counts = (covered: number, total: number) => ({ total, covered, skipped: 0, pct: total === 0 ? 'Unknown' : 50 })
const all = (covered: number, total: number) => ({
  lines: counts(covered, total),
  statements: counts(covered, total),
  functions: counts(0, 0),
  branches: counts(1, 2),
})

it('takes the counts of each file and declares those of all', () => {
  const report = readJson(istanbulSummary, {
    total: { ...all(3, 8), branchesTrue: counts(0, 0) },
    '/a.js': all(1, 4),
    '/b.js': all(2, 4),
  })
  expect(shown(report)).toEqual([
    '/a.js: lines 1/4 (count), branches 1/2 (count), functions 0/0 (count), statements 1/4 (count); no lines',
    '/b.js: lines 2/4 (count), branches 1/2 (count), functions 0/0 (count), statements 2/4 (count); no lines',
  ])
  expect(report.declared.lines).toEqual({ covered: 3, total: 8 })
  expect(report.totals).toEqual({})
})

it('takes the totals of a summary without files', () => {
  const { files, totals } = readJson(istanbulSummary, { total: all(3, 8) })
  expect(files).toEqual([])
  expect(totals.lines).toEqual({ covered: 3, total: 8 })
})

it.each([
  [{ total: all(9, 8) }, '"total": "lines": 9 of 8 are covered.'],
  [
    { total: all(1, 2), 'a.js': { lines: { total: 2 } } },
    'a.js: "lines", covered should be a whole number and is missing.',
  ],
  [
    { total: all(1, 2), 'a.js': { lines: { total: 1.5, covered: 1 } } },
    'a.js: "lines", total should be a whole number and is 1.5.',
  ],
  [{ total: all(1, 2), 'a.js': null }, 'a.js should be an object and is null.'],
])('refuses %j', (report, why) => {
  expect(refusal(() => readJson(istanbulSummary, report))).toBe(`line ?: ${why}`)
})
