import { expect, it } from 'vitest'
import { plural, took } from '../../../src/core/report/words.ts'
import { sample } from './samples.ts'

it('counts and measures in words', () => {
  expect([plural(1, 'look'), plural(0, 'look')]).toEqual(['1 look', '0 looks'])
  expect(took(sample('promoted'))).toBe('2m28s')
})
