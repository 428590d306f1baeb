import { expect, it } from 'vitest'
import { pylint } from '../../../src/providers/checks/pylint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { printed } from '../../support/printed.ts'

it.each([
  ['a.py:1:7: E0001: Parsing failed (x) (syntax-error)', ['a.py', 1, 8, 'error', 'syntax-error', 'Parsing failed (x)']],
  ['a.py:3: [C] Line too long (85/80)', ['a.py', 3, undefined, 'notice', 'C', 'Line too long (85/80)']],
  ['a.py:28: [W0102, Show.__init__] Default value', ['a.py', 28, undefined, 'warning', 'W0102', 'Default value']],
  ['a.py:5: [R0201(no-self-use), t.defs] Method', ['a.py', 5, undefined, 'notice', 'no-self-use', 'Method']],
  ['p/m.py:p.m:1: [W0611, ] Unused (unused-import)', ['p/m.py', 1, undefined, 'warning', 'unused-import', 'Unused']],
  ['a.py(7): [F0001(fatal)a] No module', ['a.py', 7, undefined, 'error', 'fatal', 'No module']],
  ['a.py:34: [(unused-import), ] Unused', ['a.py', 34, undefined, 'error', 'unused-import', 'Unused']],
  ['a.py:35: [Z9999(new), ] Unknown', ['a.py', 35, undefined, 'error', 'new', 'Unknown']],
])('reads %s', (line, expected) => {
  const [found] = pylint.read(printed(line)).annotations
  expect([found?.path, found?.line, found?.column, found?.level, found?.rule, found?.message]).toEqual(expected)
})

it('takes the module from the line above where a line has no path', () => {
  const [found] = pylint.read(
    printed('************* Module pkg.mod', 'W:  3, 4: Unused import os (unused-import)'),
  ).annotations
  expect(found).toMatchObject({ path: 'pkg.mod', line: 3, column: 5, level: 'warning', rule: 'unused-import' })
})

it('tells the rating, and passes with it alone', () => {
  expect(pylint.read(printed('', 'Your code has been rated at -0.40/10 (previous run: 1.00/10, -1.40)'))).toMatchObject(
    {
      metrics: [{ name: 'pylint-score', value: -0.4, unit: 'points' }],
      inconclusive: undefined,
    },
  )
})

const MESSAGE = {
  type: 'refactor',
  symbol: 'too-few',
  message: 'Too few',
  module: 'm',
  obj: '',
  line: 7,
  column: 0,
  endLine: null,
  path: 'm.py',
}

it('reads both forms of JSON', () => {
  const found = { path: 'm.py', line: 7, column: 1, level: 'notice', rule: 'too-few', message: 'Too few' }
  expect(pylint.read(jsonReport([MESSAGE]))).toMatchObject({ annotations: [found], metrics: [] })
  const statistics = { modulesLinted: 1, score: 7.5 }
  expect(pylint.read(jsonReport({ messages: [MESSAGE], statistics }))).toMatchObject({
    annotations: [found],
    metrics: [{ name: 'pylint-score', value: 7.5, unit: 'points' }],
    inconclusive: undefined,
  })
  expect(pylint.read(jsonReport({ messages: [], statistics: { modulesLinted: 0 } })).inconclusive).toBe(
    'Pylint looked at 0 modules.',
  )
})
