import { expect, it } from 'vitest'
import { simplecovJson } from '../../../src/providers/coverage/simplecov-json.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

const meta = { simplecov_version: '0.22.0' }

it('reads lines, branches and methods, without what is ignored', () => {
  const file = {
    lines: [1, null, 'ignored', 0],
    branches: [
      { type: 'then', start_line: 4, end_line: 4, coverage: 2 },
      { type: 'else', start_line: 4, end_line: 4, coverage: 0 },
      { type: 'else', start_line: 3, end_line: 3, coverage: 'ignored' },
    ],
    methods: [{ name: 'A#b', start_line: 1, end_line: 4, coverage: 1 }],
  }
  const total = { lines: { covered: 1, missed: 1, total: 2 }, methods: { covered: 1, missed: 0, total: 1 } }
  const report = readJson(simplecovJson, { meta, coverage: { 'lib/a.rb': file }, total })
  expect(shown(report)).toEqual(['lib/a.rb: lines 1/2, branches 1/2, functions 1/1; 1:1 4:0'])
  expect(report.declared).toEqual({ lines: { covered: 1, total: 2 }, functions: { covered: 1, total: 1 } })
})

it('reads the older form without totals, branches and methods', () => {
  expect(shown(readJson(simplecovJson, { meta, coverage: { 'a.rb': { lines: [null, 3] } } }))).toEqual([
    'a.rb: lines 1/1; 2:3',
  ])
})

it.each([
  [{ meta, coverage: { a: {} } }, 'a: lines should be a list and is missing.'],
  [{ meta, coverage: { a: { lines: ['x'] } } }, 'a: lines[0] should be a count and is "x".'],
  [
    { meta, coverage: { a: { lines: [], branches: [{ coverage: 1 }] } } },
    'a: branches[0] should be the number of a line and is missing.',
  ],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(simplecovJson, value))).toBe(`line ?: ${why}`)
})
