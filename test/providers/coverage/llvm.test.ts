import { expect, it } from 'vitest'
import { llvm } from '../../../src/providers/coverage/llvm.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

const counts = (covered: number, count: number) => ({ count, covered, percent: 0 })
const summary = (
  lines: [number, number],
  functions: [number, number] = [0, 0],
  branches: [number, number] = [0, 0],
) => ({
  lines: counts(...lines),
  functions: counts(...functions),
  instantiations: counts(9, 9),
  branches: counts(...branches),
})
const report = (file: object, totals: object, rest: object = {}) => ({
  type: 'llvm.coverage.json.export',
  version: '2.0.1',
  data: [{ files: [{ filename: 'a.c', ...file }], totals, ...rest }],
})
const lines = (segments: unknown[][], covered: number, total: number) =>
  shown(readJson(llvm, report({ segments, summary: summary([covered, total]) }, summary([covered, total]))))[0]?.split(
    '; ',
  )[1]

it('counts each line between two segments as often as the code around it', () => {
  const segments = [
    [1, 10, 4, true, true, false],
    [3, 2, 0, false, false, false],
  ]
  expect(lines(segments, 3, 3)).toBe('1:4 2:4 3:4')
})

it('takes the highest count of the regions that begin on a line and of the one that goes on', () => {
  const segments = [
    [1, 1, 1, true, true, false],
    [2, 5, 7, true, true, false],
    [2, 9, 1, true, false, false],
    [3, 5, 0, true, true, false],
    [4, 9, 1, true, false, false],
    [5, 2, 0, false, false, false],
  ]
  expect(lines(segments, 4, 5)).toBe('1:1 2:7 3:1 4:0 5:1')
})

it('knows no line outside of functions, in a skipped region, or between regions as its own', () => {
  const segments = [
    [1, 1, 2, true, true],
    [2, 2, 0, false, false],
    [9, 1, 0, false, true],
    [11, 1, 3, true, true, true],
    [12, 2, 0, false, false, false],
  ]
  expect(lines(segments, 3, 3)).toBe('1:2 2:2 11:0 12:3')
})

it('passes over a million lines between two functions at once', () => {
  const segments = [
    [1, 1, 1, true, true],
    [1, 9, 0, false, false],
    [2_000_000, 1, 1, true, true],
    [2_000_000, 9, 0, false, false],
  ]
  expect(lines(segments, 2, 2)).toBe('1:1 2000000:1')
})

it('believes the summary where the lines of functions overlap', () => {
  const segments = [
    [1, 1, 1, true, true, false],
    [2, 2, 0, false, false, false],
  ]
  expect(shown(readJson(llvm, report({ segments, summary: summary([3, 3]) }, summary([3, 3]))))).toEqual([
    'a.c: lines 3/3 (count), functions 0/0 (count); 1:1 2:1',
  ])
})

it('takes instances of one function for one', () => {
  const at = (name: string, line: number, count: number) => ({
    name,
    count,
    filenames: ['a.c'],
    regions: [[line, 1, 9, 9, count, 0, 0, 0]],
  })
  const functions = [at('f<int>', 3, 0), at('f<double>', 3, 2), at('g', 5, 0)]
  const read = readJson(llvm, report({ summary: summary([0, 0], [1, 2]) }, summary([0, 0], [1, 2]), { functions }))
  expect(shown(read)).toEqual(['a.c: lines 0/0 (count), functions 1/2; no lines'])
})

it('counts both ways of a branch, and none where the report has none', () => {
  const branches = [[4, 7, 4, 12, 3, 0, 0, 0, 4]]
  const read = readJson(
    llvm,
    report({ branches, summary: summary([0, 0], [0, 0], [1, 2]) }, summary([0, 0], [0, 0], [1, 2])),
  )
  expect(shown(read)[0]).toContain('branches 1/2, ')
  expect(read.declared.branches).toEqual({ covered: 1, total: 2 })
  expect(
    readJson(llvm, report({ summary: summary([0, 0]) }, summary([0, 0]))).files[0]?.measured.branches,
  ).toBeUndefined()
})

it.each([
  [{ ...report({}, {}), version: '4.0.0' }, 'Its version is 4.0.0; versions 2 and 3 are known.'],
  [report({ summary: {} }, summary([0, 0])), 'a.c: summary.lines should be an object and is missing.'],
  [
    report({ segments: [[1, 1]], summary: summary([0, 0]) }, summary([0, 0])),
    'a.c: segments[0] should be a count and is missing.',
  ],
  [
    report({ summary: summary([0, 0]), segments: {} }, summary([0, 0])),
    'a.c: segments should be a list and is an object.',
  ],
  [
    report(
      {
        segments: [
          [5, 1, 1, true, true],
          [4, 1, 1, true, true],
        ],
        summary: summary([0, 0]),
      },
      summary([0, 0]),
    ),
    'a.c: segments[1] is not behind the one before.',
  ],
  [
    report(
      {
        segments: [
          [1, 1, 1, true, true],
          [2_000_000_000, 1, 0, false, false],
        ],
        summary: summary([0, 0]),
      },
      summary([0, 0]),
    ),
    'a.c: segments reach from line 1 to line 2000000000.',
  ],
  [report({ summary: summary([4, 3]) }, summary([4, 3])), 'totals.lines: 4 of 3 are covered.'],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(llvm, value))).toBe(`line ?: ${why}`)
})
