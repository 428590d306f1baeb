import { expect, it } from 'vitest'
import { levelOf } from '../../../../src/providers/checks/lint/levels.ts'

it.each([
  ['Warning', 'warning'],
  ['W', 'warning'],
  ['note', 'notice'],
  ['information', 'notice'],
  ['refactor', 'notice'],
  ['error', 'error'],
  ['fatal', 'error'],
  ['nobody knows', 'error'],
  [undefined, 'error'],
])('takes %s for %s', (word, level) => {
  expect(levelOf(word)).toBe(level)
})
