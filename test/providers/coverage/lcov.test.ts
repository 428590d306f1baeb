import { expect, it } from 'vitest'
import { lcov } from '../../../src/providers/coverage/lcov.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { reportSource } from '../../support/report-source.ts'
import { shown } from './json-report.ts'
import { readLines, refusalOf } from './text-report.ts'

const record = (...lines: readonly string[]) => readLines(lcov, 'SF:a.c', ...lines, 'end_of_record')

it('reads the records of one file in any order', () => {
  const lines = ['LH:2', 'DA:1,5', 'FNDA:3,main', 'BRDA:1,0,1,-', 'DA:4,0', 'FN:1,main', 'BRDA:1,0,0,2', 'DA:2,1,nBk']
  const report = record('LF:3', ...lines, 'BRF:2', 'BRH:1', 'FNF:1', 'FNH:1')
  expect(shown(report)).toEqual(['a.c: lines 2/3, branches 1/2, functions 1/1; 1:5 2:1 4:0'])
  expect(report.warnings).toEqual([])
  expect(report.declared).toEqual({
    lines: { covered: 2, total: 3 },
    branches: { covered: 1, total: 2 },
    functions: { covered: 1, total: 1 },
  })
})

it('ends the name of a file at the end of its line and at no colon', () => {
  const { files } = readLines(lcov, '# made by hand', 'TN:unit', 'SF: C:\\work\\a:b.c', 'DA:1,1', 'end_of_record ')
  expect(files.map(({ path }) => path)).toEqual(['C:/work/a:b.c'])
})

it('reads lines that end in CR and LF alike', () => {
  const text = 'TN:\r\nSF:a.c\r\nBRDA:1,0,0,1\r\nDA:1,1\r\nDA:2,0\r\nend_of_record\r\n'
  expect(shown(lcov.read(reportSource(text)))).toEqual(['a.c: lines 1/2, branches 1/1; 1:1 2:0'])
})

it('reads the same whatever the pieces are', () => {
  const text = 'TN:\nSF:ä.c\nFN:1,2,naïve\nFNDA:1,naïve\nBRDA:1,0,0,-\nDA:1,12\nDA:20,0\nend_of_record'
  const whole = shown(lcov.read(reportSource(text)))
  expect(whole).toEqual(['ä.c: lines 1/2, branches 0/1, functions 1/1; 1:12 20:0'])
  for (let piece = 1; piece < 40; piece++) expect(shown(lcov.read(reportSource(text, piece)))).toEqual(whole)
})

it('keeps the records of a file that comes again, and adds no totals of theirs', () => {
  const test = (hits: number) => [
    'SF:a.c',
    'DA:1,1',
    `DA:2,${hits}`,
    'LF:2',
    `LH:${hits === 0 ? 1 : 2}`,
    'end_of_record',
  ]
  const report = readLines(lcov, ...test(0), ...test(3))
  expect(shown(report)).toEqual(['a.c: lines 1/2; 1:1 2:0', 'a.c: lines 2/2; 1:1 2:3'])
  expect(report.declared).toEqual({})
  expect(report.warnings).toEqual([])
})

it('says when records of one file state other totals than they hold', () => {
  const test = ['SF:a.c', 'DA:1,1', 'DA:1,1', 'LF:2', 'LH:2', 'end_of_record']
  expect(readLines(lcov, ...test, ...test).warnings).toEqual([
    'its records state 4 of 4 lines in all and hold 2 of 2, records of the same file not yet united',
  ])
})

it('counts a line that is given twice once', () => {
  expect(shown(record('DA:3,1', 'DA:1,0', 'DA:3,4'))).toEqual(['a.c: lines 1/2; 1:0 3:5'])
})

it('leaves a line uncovered though a branch of it was taken', () => {
  expect(shown(record('DA:20,0', 'BRDA:20,0,0,1'))).toEqual(['a.c: lines 0/1, branches 1/1; 20:0'])
})

it('takes the totals of a summary for what they are', () => {
  const report = record('FNF:4', 'FNH:3', 'BRF:0', 'BRH:0', 'LF:7', 'LH:4')
  expect(shown(report)).toEqual(['a.c: lines 4/7 (count), functions 3/4 (count); no lines'])
  expect(report.declared).toEqual({ lines: { covered: 4, total: 7 }, functions: { covered: 3, total: 4 } })
})

it('knows a file without lines from one without coverage', () => {
  const report = readLines(
    lcov,
    'SF:none.ts',
    'LF:0',
    'LH:0',
    'end_of_record',
    'SF:a.ts',
    'BRDA:1,0,0,1',
    'end_of_record',
  )
  expect(shown(report)).toEqual(['none.ts: lines 0/0, branches 0/0; ', 'a.ts: lines 0/0, branches 1/1; '])
})

it.each([
  ['18446744073709551615', 4_294_967_295],
  ['123456789', 123_456_789],
  ['1e3', 1000],
  ['0.5', 1],
  [' 2', 2],
])('reads %s executions as %i', (text, hits) => {
  const report = record(`DA:1,${text}`)
  expect(shown(report)).toEqual([`a.c: lines 1/1; 1:${hits}`])
  expect(report.warnings).toEqual([])
})

it('warns of what is about no line, of negative counts and of unknown records', () => {
  const report = record('DA:0,1', 'DA:=,=', 'BRDA:0,0,0,1', 'DA:7,-3', 'NEW:1', 'FNDA:1,ghost', 'MCDC:1,2,t,1,0,x')
  expect(shown(report)).toEqual(['a.c: lines 0/1, functions 1/1; 7:0'])
  expect(report.warnings).toEqual([
    'line 2: "0,1" is about no line of the file and is left out',
    'line 3: "=,=" is about no line of the file and is left out',
    'line 4: "0,0,0,1" is about no line of the file and is left out',
    'line 5: -3 executions count as none',
    'line 6: NEW is a record unknown here and is left out',
    'line 9: functions are counted and not defined, such as ghost',
  ])
})

it('says twenty things at most about one report', () => {
  const { warnings } = record(...Array.from({ length: 500 }, () => 'DA:0,1'))
  expect(warnings).toHaveLength(21)
})

it.each([
  ['line 1: "nonsense" is nothing that lcov writes.', ['nonsense']],
  ['line 1: It belongs to a file, and none is named before it.', ['DA:1,1']],
  ['line 1: A record ends here that did not begin.', ['end_of_record']],
  ['line ?: It holds no record of a file.', ['TN:unit']],
  ['line 3: The record that begins at line 1 has no end_of_record.', ['SF:a', 'DA:1,1', 'SF:b', 'end_of_record']],
  ['line 2: "undefined" is no number of executions.', ['SF:a', 'DA:12,undefined', 'end_of_record']],
  ['line 2: It has too few parts; a comma is missing.', ['SF:a', 'DA:12', 'end_of_record']],
  ['line 2: A branch has a line, a block, a name and a count; one is missing.', ['SF:a', 'BRDA:1,0,1']],
  ['line 2: "two" is no total.', ['SF:a', 'LF:two', 'end_of_record']],
  ['line 4: The totals of this record state more covered than there is.', ['SF:a', 'LF:1\nLH:2', 'end_of_record']],
  [
    'line 3: An FNA of this record counts a function that no FNL of it defines.',
    ['SF:a', 'FNA:0,1,f', 'end_of_record'],
  ],
  ['line 3: "end_of_rec" is nothing that lcov writes.', ['SF:a', 'DA:1,1', 'end_of_rec']],
  ['line 2: It ends in the middle of a record; the end_of_record of the one at line 1 is missing.', ['SF:a', 'DA:1,1']],
])('refuses: %s', (why, lines) => {
  expect(refusalOf(lcov, ...lines)).toBe(why)
})

it.each([
  ['SF:a.c\nDA:1,1\nend_of_record', true],
  ['\n# comment\nTN:\nSF:a.c\n', true],
  ['TN:\nno file\n', false],
  ['        -:    0:Source:SF:a.c\n', false],
  ['mode: set\nSF:a.go\n', false],
])('knows its own: %j is %s', (text, known) => {
  expect(lcov.recognises(openingOf(reportSource(text)))).toBe(known)
})
