import { expect, it } from 'vitest'
import { gcov } from '../../../src/providers/coverage/gcov.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { reportSource } from '../../support/report-source.ts'
import { shown } from './json-report.ts'
import { readLines, refusalOf } from './text-report.ts'

const HEADER = ['        -:    0:Source:src\\a.c', '        -:    0:Graph:a.gcno', '        -:    0:Runs:1']

it('takes lines that ran, that did not, and those that are no code', () => {
  const lines = [
    '        -:    1:// 5:  6:',
    '       3*:    2:if (x)',
    '    #####:    3:  y();',
    '    =====:    4:z();',
    '     1.2k:    5:w();',
  ]
  const report = readLines(gcov, ...HEADER, '        -:    0:Working directory:C:\\work', ...lines)
  expect(shown(report)).toEqual(['src/a.c: lines 2/4; 2:3 3:0 4:0 5:1200'])
  expect(report.roots).toEqual(['C:/work'])
})

it('takes branches and functions where gcov wrote them', () => {
  const lines = [
    'function main called 1 returned 100% blocks executed 82%',
    '        1:    1:int main() {',
    '        4:    2:  for (;;) f();',
    '        4:    2-block  0',
    'branch  0 taken 75% (fallthrough)',
    'branch  1 taken 0%',
    'call    2 returned 100%',
    'branch  3 never executed',
    'function std::f(int, char) called 0 returned 0% blocks executed 0%',
    '    #####:    7:void f() {',
    '    %%%%%:    7-block  0',
    'unconditional  0 never executed',
  ]
  expect(shown(readLines(gcov, ...HEADER, ...lines))).toEqual([
    'src/a.c: lines 2/3, branches 1/3, functions 1/2; 1:1 2:4 7:0',
  ])
})

it('takes what a template has become for one source', () => {
  const instance = (name: string, taken: number) => [
    '------------------',
    `${name}:`,
    `function ${name} called 1 returned 100% blocks executed 75%`,
    '        1:    2:T pick(T a) {',
    `branch  0 taken ${taken}`,
    'branch  1 taken 0',
  ]
  const lines = [
    '        2:    2:T pick(T a) {',
    ...instance('pick<int>', 1),
    ...instance('pick<char>', 0),
    '------------------',
  ]
  expect(shown(readLines(gcov, ...HEADER, ...lines))).toEqual(['src/a.c: lines 1/1, branches 1/2, functions 2/2; 2:2'])
})

it('reads several sources that were put behind one another', () => {
  const report = readLines(gcov, ...HEADER, '        1:    1:x', '        -:    0:Source:b.c', '    #####:    1:y')
  expect(shown(report)).toEqual(['src/a.c: lines 1/1; 1:1', 'b.c: lines 0/1; 1:0'])
})

it.each([
  ['line 1: It belongs to a source, and none is named before it.', ['        1:    1:x']],
  ['line 4: "    #####:   1" is nothing that gcov writes.', [...HEADER, '    #####:   1']],
  ['line 4: "    12a: 1:x" is nothing that gcov writes.', [...HEADER, '    12a: 1:x']],
  ['line 4: A branch belongs to a line, and none is before it.', [...HEADER, 'branch  0 taken 1']],
  ['line ?: It names no source.', ['']],
])('refuses: %s', (why, lines) => {
  expect(refusalOf(gcov, ...lines, '')).toBe(why)
})

it.each([
  ['        -:    0:Source:a.c\n', true],
  ['        -:    0:Graph:a.gcno\n', false],
  ['TN:\nSF:-: 0:Source:a.c\n', false],
])('knows its own: %j is %s', (text, known) => {
  expect(gcov.recognises(openingOf(reportSource(text)))).toBe(known)
})
