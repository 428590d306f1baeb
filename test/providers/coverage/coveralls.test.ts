import { expect, it } from 'vitest'
import { coveralls } from '../../../src/providers/coverage/coveralls.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

it('reads lines and fours of branches', () => {
  const source_files = [
    { name: 'a.c', coverage: [null, 2, 0], branches: [2, 0, 0, 1, 2, 0, 1, 0, 3, 0, 0, 0] },
    { name: 'b.c', coverage: [1] },
  ]
  expect(shown(readJson(coveralls, { source_files }))).toEqual([
    'a.c: lines 1/2, branches 1/3; 2:2 3:0',
    'b.c: lines 1/1, branches 0/0; 1:1',
  ])
})

it('measures no branches where no file has any', () => {
  expect(shown(readJson(coveralls, { source_files: [{ name: 'a.c', coverage: [0] }] }))).toEqual([
    'a.c: lines 0/1; 1:0',
  ])
})

it('reads the functions of grcov', () => {
  const functions = [
    { name: 'f', start: 1, exec: true },
    { name: 'g', start: 4, exec: false },
  ]
  expect(shown(readJson(coveralls, { source_files: [{ name: 'a.c', coverage: [], functions }] }))).toEqual([
    'a.c: lines 0/0, functions 1/2; ',
  ])
})

it.each([
  [
    { source_files: [{ name: 'a', coverage: [], branches: [1, 0, 0] }] },
    'a: branches has 3 numbers, which are no fours.',
  ],
  [
    { source_files: [{ name: 'a', coverage: [], branches: [1, 0, 0, null] }] },
    'a: branches[3] should be a count and is null.',
  ],
  [{ source_files: [{ coverage: [] }] }, 'source_files[0].name should be a path and is missing.'],
  [{ source_files: [{ name: 'a' }] }, 'a: coverage should be a list and is missing.'],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(coveralls, value))).toBe(`line ?: ${why}`)
})
