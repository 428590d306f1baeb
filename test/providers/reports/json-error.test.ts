import { describe, expect, it } from 'vitest'
import { lineOfMistake } from '../../../src/providers/reports/json-error.ts'

function lineIn(text: string): number | undefined {
  try {
    JSON.parse(text)
  } catch (thrown) {
    return lineOfMistake(thrown, text)
  }
  throw new Error('this is JSON')
}

describe('the line at which a text stops being JSON', () => {
  it.each([
    ['{\n "a": 1,\n "b": x\n}', 3],
    ['{\n "a": 1\n "b": 2\n}', 3],
    ['{"a": 1}\n{"b": 2}', 2],
    ['[1,\n2,\n]', 3],
    ['{\n "a": "text\nmore"\n}', 2],
    ['{\n "a": tru,\n "b": 1\n}', 2],
    ['{\n "a": {\n', 2],
    ['{\n "a": "cut', 2],
    ['nothing of the kind', 1],
  ])('of %j is told', (text, line) => {
    expect(lineIn(text)).toBe(line)
  })

  it('is found in a long text, too', () => {
    expect(lineIn(`[\n${'1,\n'.repeat(50_000)}x]`)).toBe(50_002)
  })

  it('is not looked for in a very long text', () => {
    expect(lineIn(`[${' '.repeat(17 << 20)}x]`)).toBeUndefined()
  })
})
