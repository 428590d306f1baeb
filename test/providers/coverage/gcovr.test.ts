import { expect, it } from 'vitest'
import { gcovr } from '../../../src/providers/coverage/gcovr.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

const report = (lines: object[], functions?: object[]) => ({
  'gcovr/format_version': '0.15',
  files: [{ file: 'a.cpp', lines, ...(functions && { functions }) }],
})

it('counts a line of several functions once, and the branches of each', () => {
  const branches = [
    { branchno: 0, count: 1 },
    { branchno: 1, count: 0, throw: true },
  ]
  const lines = [
    { line_number: 3, function_name: 'f<int>', count: 1, branches },
    { line_number: 3, function_name: 'f<double>', count: 0, branches },
    { line_number: 4, count: 0, branches: [{ count: 0 }, { count: 2 }] },
  ]
  expect(shown(readJson(gcovr, report(lines)))).toEqual(['a.cpp: lines 1/2, branches 3/6; 3:1 4:0'])
})

it('leaves out what is excluded or no code', () => {
  const lines = [
    { line_number: 1, count: 0, branches: [], 'gcovr/excluded': true },
    { line_number: 2, count: 0, branches: [{ count: 1 }], 'gcovr/noncode': true },
    { line_number: 3, count: 5, branches: [{ count: 1 }, { count: 0, 'gcovr/excluded': true }] },
  ]
  const functions = [
    { name: 'f', lineno: 3, execution_count: 5 },
    { demangled_name: 'g()', lineno: 1, execution_count: 0, 'gcovr/excluded': true },
  ]
  expect(shown(readJson(gcovr, report(lines, functions)))).toEqual([
    'a.cpp: lines 1/1, branches 1/1, functions 1/1; 3:5',
  ])
})

it('takes the counts of a summary', () => {
  const counts = { line_covered: 1, line_total: 4, branch_covered: 0, branch_total: 2 }
  const summary = { 'gcovr/summary_format_version': '0.6', files: [{ filename: 'a.cpp', ...counts }], ...counts }
  const read = readJson(gcovr, summary)
  expect(shown(read)).toEqual(['a.cpp: lines 1/4 (count), branches 0/2 (count); no lines'])
  expect(read.declared.branches).toEqual({ covered: 0, total: 2 })
})

it.each([
  [report([{ line_number: 1, branches: [] }]), 'a.cpp: lines[0].count should be a count and is missing.'],
  [report([{ count: 1 }]), 'a.cpp: lines[0].line_number should be the number of a line and is missing.'],
  [
    report([{ line_number: 1, count: 1, branches: [{}] }]),
    'a.cpp: lines[0].branches[0] should be a count and is missing.',
  ],
  [report([], [{ lineno: 1, execution_count: 1 }]), 'a.cpp: functions[0] should be a text and is missing.'],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(gcovr, value))).toBe(`line ?: ${why}`)
})
