import { expect, it } from 'vitest'
import { clip } from '../../src/core/clip.ts'

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['🦥🦥🦥', 3, '🦥🦥🦥'],
  ['🦥🦥🦥🦥', 3, '🦥🦥…'],
])('%j in %d characters is %j', (text, limit, clipped) => {
  expect(clip(text, limit)).toBe(clipped)
})
