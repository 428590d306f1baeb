import { expect, it } from 'vitest'
import { fold, joinParts, more } from '../../../src/core/report/parts.ts'

const PARTS = [
  { name: 'first', rank: 2, text: 'ääää' },
  { name: 'none', rank: 0, text: '' },
  { name: 'second', rank: 1, text: 'x'.repeat(80) },
]

it('joins what there is', () => {
  expect(joinParts(PARTS, 1_000, 'head')).toBe(`ääää\n\n${'x'.repeat(80)}\n`)
})

it('leaves out the part of the lowest rank first, counting bytes, and says which', () => {
  expect(joinParts(PARTS, 90, 'head')).toBe('ääää\n\nLeft out to stay below 90 bytes: second.\n')
})

it('falls back to the headline, and to nothing', () => {
  expect(joinParts(PARTS, 10, 'head')).toBe('head')
  expect(joinParts(PARTS, 3, 'head')).toBe('')
})

it('counts what a list has besides', () => {
  expect(more([1, 2, 3], 1, 'file')).toBe('\n\n2 more files in the JSON report.')
  expect(more([1, 2], 1, 'entry', 'entries')).toBe('\n\n1 more entry in the JSON report.')
  expect(more([1], 1, 'file')).toBe('')
})

it('hides what is asked for only sometimes', () => {
  expect(fold('3 files', 'a\nb')).toBe('<details><summary>3 files</summary>\n\na\nb\n\n</details>')
})
