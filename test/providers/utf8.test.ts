import { expect, it } from 'vitest'
import { utf8Of } from '../../src/providers/utf8.ts'

const together = (pieces: readonly string[]) =>
  Buffer.concat(Array.from(utf8Of(pieces), (part) => Buffer.from(part))).toString('utf8')

it('is the text, whatever the pieces', () => {
  expect(together([])).toBe('')
  expect(together(['', 'a', '', 'é…😀'])).toBe('aé…😀')
})

it('never cuts a character of a piece that is larger than one part', () => {
  const large = `a${'😀'.repeat(400_000)}é`
  expect(together([large, large]) === large + large).toBe(true)
})

it('uses the same memory for all parts', () => {
  const [one, other] = [...utf8Of(['first', 'second'])]
  expect(one?.buffer).toBe(other?.buffer)
  expect(Array.from(utf8Of(['x'.repeat(3_000_000)]), (part) => part.length)).toEqual([1_048_576, 1_048_576, 902_848])
})
