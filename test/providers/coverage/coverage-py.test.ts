import { expect, it } from 'vitest'
import { coveragePy } from '../../../src/providers/coverage/coverage-py.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

const summary = (covered_lines: number, num_statements: number) => ({
  covered_lines,
  num_statements,
  percent_covered: 82.46,
})
const report = (file: object, format?: number) => ({
  meta: { version: '7.0', ...(format !== undefined && { format }) },
  files: { 'a.py': { executed_lines: [], missing_lines: [], excluded_lines: [], summary: summary(0, 0), ...file } },
  totals: summary(0, 0),
})

it('reads the lines of a file in format 1', () => {
  const file = { executed_lines: [1, 4], missing_lines: [2], summary: summary(2, 3) }
  expect(shown(readJson(coveragePy, report(file)))).toEqual(['a.py: lines 2/3; 1:1 2:0 4:1'])
})

it('believes the summary where executed lines are no statements', () => {
  const file = { executed_lines: [1, 2, 4], missing_lines: [6], summary: summary(2, 3) }
  expect(shown(readJson(coveragePy, report(file, 2)))).toEqual(['a.py: lines 2/3 (count); 1:1 2:1 4:1 6:0'])
})

it('leaves out excluded lines that ran', () => {
  const file = { executed_lines: [1, 2], excluded_lines: [2, 3], summary: summary(1, 1) }
  expect(shown(readJson(coveragePy, report(file, 2)))).toEqual(['a.py: lines 1/1; 1:1'])
})

it('knows branches by the lines they lead to', () => {
  const file = {
    summary: { ...summary(0, 0), num_branches: 3, covered_branches: 2 },
    executed_branches: [
      [4, 5],
      [4, -1],
    ],
    missing_branches: [[7, 9]],
  }
  const read = readJson(coveragePy, report(file, 2))
  expect(shown(read)).toEqual(['a.py: lines 0/0, branches 2/3; '])
  expect(read.files[0]?.measured.branches).toMatchObject({ items: { lines: new Int32Array([4, 4, 7]) } })
})

it('only counts branches where the report lists none', () => {
  const file = { summary: { ...summary(0, 0), num_branches: 3, covered_branches: 2 } }
  expect(shown(readJson(coveragePy, report(file, 1)))).toEqual(['a.py: lines 0/0, branches 2/3 (count); '])
})

it('counts a function that has statements, covered when one of them ran, and no class', () => {
  const region = (covered: number, total: number, start_line: number) => ({
    start_line,
    summary: summary(covered, total),
  })
  const functions = { ran: region(1, 9, 3), never: region(0, 2, 12), empty: region(0, 0, 20), '': region(5, 5, 1) }
  const read = readJson(coveragePy, report({ functions, classes: { A: region(1, 9, 2) } }, 3))
  expect(shown(read)).toEqual(['a.py: lines 0/0, functions 1/2; '])
  expect(read.files[0]?.measured.functions).toMatchObject({ items: { lines: new Int32Array([3, 12]) } })
})

it('puts a function without "start_line" on its first statement', () => {
  const functions = { f: { executed_lines: [], missing_lines: [8, 9], summary: summary(0, 2) } }
  const [file] = readJson(coveragePy, report({ functions }, 3)).files
  expect(file?.measured.functions).toMatchObject({ items: { lines: new Int32Array([8]) } })
})

it('writes Windows paths with "/"', () => {
  const { files, ...rest } = report({})
  expect(shown(readJson(coveragePy, { ...rest, files: { 'src\\a.py': files['a.py'] } }))).toEqual([
    'src/a.py: lines 0/0; ',
  ])
})

it.each([
  [report({}, 4), 'Its format is 4; 3 is the newest known.'],
  [report({ executed_lines: undefined }), 'a.py: executed_lines should be a list and is missing.'],
  [report({ executed_lines: ['1'] }), 'a.py: executed_lines should be the number of a line and is "1".'],
  [report({ summary: {} }), 'a.py: summary: lines, covered should be a whole number and is missing.'],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(coveragePy, value))).toBe(`line ?: ${why}`)
})
