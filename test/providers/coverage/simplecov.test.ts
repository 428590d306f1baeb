import { expect, it } from 'vitest'
import { simplecov } from '../../../src/providers/coverage/simplecov.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, recognises, shown } from './json-report.ts'

it('reads lines, branches and methods of a command', () => {
  const file = {
    lines: [null, 1, 0, 'ignored'],
    branches: { '[:if, 0, 2, 4, 3, 7]': { '[:then, 1, 2, 6, 2, 11]': 1, '[:else, 2, 2, 4, 3, 7]': 0 } },
    methods: { '["Cart", :add, 2, 2, 3, 5]': 3 },
  }
  const { files } = readJson(simplecov, { RSpec: { coverage: { '/a.rb': file }, timestamp: 1.5 } })
  expect(shown({ ...readJson(simplecov, { RSpec: { coverage: { '/a.rb': file } } }) })).toEqual([
    '/a.rb: lines 1/2, branches 1/2, functions 1/1; 2:1 3:0',
  ])
  expect(files[0]?.measured.branches).toMatchObject({ items: { lines: new Int32Array([2, 2]) } })
})

it('reads the bare lists of SimpleCov before 0.18', () => {
  const report = { RSpec: { coverage: { '/a.rb': [1, null, 0] }, timestamp: 1 } }
  expect(recognises(simplecov, report)).toBe(true)
  expect(shown(readJson(simplecov, report))).toEqual(['/a.rb: lines 1/2; 1:1 3:0'])
})

it('unites commands as SimpleCov does: a line that one never ran and the other calls no code is none', () => {
  const [unit, system] = [
    { lines: [0, 0, 0, 2], branches: { '[:if, 0, 2, 4, 3, 7]': { '[:then, 1, 2, 6, 2, 11]': 0 } } },
    { lines: [null, 1, 0, 3, 0], branches: { '[:if, 0, 2, 4, 3, 7]': { '[:then, 1, 2, 6, 2, 11]': 4 } } },
  ]
  const report = {
    unit: { coverage: { '/a.rb': unit } },
    system: { coverage: { '/a.rb': system, '/b.rb': { lines: [0] } } },
  }
  expect(shown(readJson(simplecov, report))).toEqual([
    '/a.rb: lines 2/3, branches 1/1; 2:1 3:0 4:5',
    '/b.rb: lines 0/1; 1:0',
  ])
})

it.each([
  [{}, false],
  [{ RSpec: { coverage: {} } }, true],
  [{ meta: { simplecov_version: '0.22' }, coverage: {} }, false],
  [{ RSpec: { coverage: { '/a.rb': { '1': 1 } } } }, false],
])('recognises %j: %j', (value, known) => {
  expect(recognises(simplecov, value)).toBe(known)
})

it.each([
  [{ R: { coverage: { a: { lines: [1.5, true] } } } }, 'a: lines[1] should be a count and is true.'],
  [{ R: { coverage: { a: { lines: 'x' } } } }, 'a: lines should be a list and is "x".'],
  [{ R: { coverage: { a: { branches: { if: { else: 1 } } } } } }, 'a: if names no place.'],
  [{ R: {} }, 'R: coverage should be an object and is missing.'],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(simplecov, value))).toBe(`line ?: ${why}`)
})
