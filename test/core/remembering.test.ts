import { expect, it } from 'vitest'
import { remembering } from '../../src/core/remembering.ts'

it('each text is worked out once, also where the answer is that there is none', () => {
  const asked: string[] = []
  const answer = remembering((text) => {
    asked.push(text)
    return text === 'b' ? undefined : text.length
  })
  expect(['aa', 'b', 'aa', 'b'].map(answer)).toEqual([2, undefined, 2, undefined])
  expect(asked).toEqual(['aa', 'b'])
})
