import { expect, it } from 'vitest'
import { firstAfter, firstFixedIn } from '../../../../src/providers/findings/shared/versions.ts'

it.each([
  ['>=0.2.1 <1.0.0 || >= 1.2.3-rc.1', ['0.2.1', '1.2.3-rc.1']],
  ['<0.0.0', []],
  [undefined, []],
])('fixed versions of %s begin at %j', (range, versions) => {
  expect(firstFixedIn(range)).toEqual(versions)
})

it.each([
  ['>=4.0.0 <4.3.1 || < 2.6.9', ['4.3.1', '2.6.9']],
  ['<=1.1.0', []],
  [undefined, []],
])('vulnerable versions of %s end before %j', (range, versions) => {
  expect(firstAfter(range)).toEqual(versions)
})
