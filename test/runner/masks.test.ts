import { expect, it } from 'vitest'
import { masks } from '../../src/runner/masks.ts'

it.each([
  ['token', ['token', 'dG9rZW4=']],
  ['a b', ['a b', 'a%20b', 'YSBi']],
  ['q"', ['q"', 'q%22', 'q\\"', 'cSI=']],
  ['', []],
  [' \n', []],
])('%j is hidden as %j', (secret, expected) => {
  expect(masks(secret)).toEqual(expected)
})
