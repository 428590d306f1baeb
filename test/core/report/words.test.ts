import { expect, it } from 'vitest'
import { capital, join, plural, showPath, showPlace, took } from '../../../src/core/report/words.ts'
import { sample } from './samples.ts'

it('counts and measures in words', () => {
  expect([plural(1, 'look'), plural(0, 'look')]).toEqual(['1 look', '0 looks'])
  expect(took(sample('promoted'))).toBe('2m28s')
})

it('begins a word with a capital letter', () => {
  expect([capital('lines'), capital('')]).toEqual(['Lines', ''])
})

it('keeps the end of a long path, from where a folder begins', () => {
  expect(showPath('src/a.ts', 20)).toBe('src/a.ts')
  expect(showPath('packages/store/src/adapters/postgres.ts', 24)).toBe('…/adapters/postgres.ts')
  expect(showPath('x'.repeat(30), 10)).toBe(`…${'x'.repeat(9)}`)
})

it('joins names, and counts those beyond five', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], [...'abcdefg']].map(join)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
    'a, b, c, d, e and 2 more',
  ])
})

it('names a place with as much as is known', () => {
  expect(showPlace({ path: 'src/a.ts', line: 3 })).toBe('src/a.ts:3')
  expect(showPlace({ path: 'src/a.ts', line: 0 })).toBe('src/a.ts')
  expect(showPlace({ path: '' })).toBeUndefined()
})
