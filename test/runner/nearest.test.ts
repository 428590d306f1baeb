import { expect, it } from 'vitest'
import { nearest } from '../../src/runner/nearest.ts'

it.each([
  ['enviroment', 'environment'],
  ['stpes', 'steps'],
  ['Steps', 'steps'],
  ['step', 'steps'],
  ['on-inconclusve', 'on-inconclusive'],
  ['banana', undefined],
  ['x', undefined],
  ['', undefined],
])('%s most likely meant %s', (given, meant) => {
  expect(nearest(given, ['environment', 'steps', 'on-inconclusive', 'router'])).toBe(meant)
})

it('knows nothing where nothing is known', () => {
  expect(nearest('steps', [])).toBeUndefined()
})
