import { expect, it } from 'vitest'
import { covdir } from '../../../src/providers/coverage/covdir.ts'
import { coveragePy } from '../../../src/providers/coverage/coverage-py.ts'
import { coveralls } from '../../../src/providers/coverage/coveralls.ts'
import { gcovr } from '../../../src/providers/coverage/gcovr.ts'
import { istanbul } from '../../../src/providers/coverage/istanbul.ts'
import { istanbulSummary } from '../../../src/providers/coverage/istanbul-summary.ts'
import { llvm } from '../../../src/providers/coverage/llvm.ts'
import { simplecov } from '../../../src/providers/coverage/simplecov.ts'
import { simplecovJson } from '../../../src/providers/coverage/simplecov-json.ts'
import { recognises } from './json-report.ts'

const readers = [istanbul, istanbulSummary, coveragePy, simplecov, simplecovJson, llvm, gcovr, coveralls, covdir]
const counts = { total: 1, covered: 1, skipped: 0, pct: 100 }

it.each([
  ['istanbul', { '/a.js': { path: '/a.js', statementMap: {}, s: {}, fnMap: {}, f: {}, branchMap: {}, b: {} } }],
  ['istanbul-summary', { total: { lines: counts, statements: counts } }],
  ['coverage-py', { meta: { version: '7.0' }, files: {}, totals: { covered_lines: 0 } }],
  ['simplecov', { RSpec: { coverage: { '/a.rb': { lines: [] } }, timestamp: 1 } }],
  ['simplecov-json', { meta: { simplecov_version: '0.22.0' }, coverage: {}, groups: {} }],
  ['llvm', { type: 'llvm.coverage.json.export', version: '2.0.1', data: [] }],
  ['gcovr', { 'gcovr/format_version': '0.15', files: [] }],
  ['gcovr', { root: '.', 'gcovr/summary_format_version': '0.6', files: [] }],
  ['coveralls', { service_name: 'x', source_files: [] }],
  ['covdir', { children: {}, name: '', linesTotal: 0, linesCovered: 0, linesMissed: 0, coveragePercent: 0 }],
])('%s is recognised by its reader alone', (format, value) => {
  expect(readers.filter((reader) => recognises(reader, value)).map((reader) => reader.format)).toEqual([format])
})

it.each([
  {},
  [],
  null,
  7,
  'text',
  { total: 1 },
  { coverage: {} },
  { files: [] },
  { data: [] },
  { meta: null, coverage: null },
])('%j is recognised by none', (value) => {
  expect(readers.filter((reader) => recognises(reader, value))).toEqual([])
})

it('no reader of JSON looks at texts and XML', () => {
  const openings = [
    { syntax: 'text', text: '{' },
    { syntax: 'xml', root: 'coverage', attributes: {}, text: '<coverage/>' },
  ] as const
  expect(readers.filter((reader) => openings.some((opening) => reader.recognises(opening)))).toEqual([])
})
