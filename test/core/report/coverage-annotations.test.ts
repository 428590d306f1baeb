import { expect, it } from 'vitest'
import { coverageAnnotations } from '../../../src/core/report/coverage-annotations.ts'
import { failing } from './coverage-samples.ts'

const patch = (files: Record<string, string>) => ({
  patch: {
    ...failing().patch!,
    files: Object.entries(files).map(([path, uncovered]) => ({ path, covered: 0, total: 9, uncovered })),
  },
})

it('notes runs of uncovered changed lines, those with the most lines first', () => {
  expect(coverageAnnotations(failing())).toEqual({
    annotations: [
      { file: 'src/billing/tax.ts', line: 9, endLine: 21, message: 'No test ran these 13 changed lines.' },
      { file: 'src/billing/tax.ts', line: 34, endLine: 38, message: 'No test ran these 5 changed lines.' },
      { file: 'src/billing/invoice.ts', line: 48, endLine: 52, message: 'No test ran these 2 changed lines.' },
    ],
    rest: [],
  })
})

it('joins runs with at most three lines between them, and no further ones', () => {
  const { annotations } = coverageAnnotations(patch({ 'a.ts': '1,5,10' }))
  expect(annotations.map(({ line, endLine }) => [line, endLine])).toEqual([
    [1, 5],
    [10, undefined],
  ])
  expect(annotations[1]!.message).toBe('No test ran this changed line.')
})

it('has at most ten notes, in a fixed order, and counts the others', () => {
  const runs = Array.from({ length: 12 }, (_, i) => 100 * (i + 1)).join(',')
  const { annotations, rest } = coverageAnnotations(patch({ 'b.ts': runs, 'a.ts': '7' }))
  expect(annotations.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'a.ts:7',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `b.ts:${i}00`),
  ])
  expect(rest).toHaveLength(3)
})

it('has none where no change was looked at', () => {
  expect(coverageAnnotations({ patch: null })).toEqual({ annotations: [], rest: [] })
})
