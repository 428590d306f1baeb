import { describe, expect, it } from 'vitest'
import { outputText } from '../../../src/providers/commands-run/output-text.ts'
import { createRing } from '../../../src/providers/commands-run/ring.ts'

function ringOf(limit: number, ...pieces: readonly (string | readonly number[])[]) {
  const ring = createRing(limit)
  for (const piece of pieces) ring.write(Buffer.from(piece as string))
  return ring
}

describe('a ring', () => {
  it.each([
    [10, ['abc', 'def'], 'abcdef', 0],
    [4, ['abc', 'def'], 'cdef', 2],
    [4, ['abcdefgh'], 'efgh', 4],
    [4, ['ab', 'cdefgh', 'i'], 'fghi', 5],
    [4, ['abcd', 'e', 'f', 'g', 'h', 'i'], 'fghi', 5],
    [4, ['', ''], '', 0],
  ])('of %d bytes after %j keeps "%s" and counts %d', (limit, pieces, kept, dropped) => {
    const ring = ringOf(limit, ...pieces)
    expect([ring.bytes().toString(), ring.dropped]).toEqual([kept, dropped])
  })

  it('keeps the end of everything however it is cut into pieces', () => {
    const whole = Array.from({ length: 60_000 }, (_, n) => String(n)).join('\n')
    for (const size of [1, 7, 4_096, 70_000]) {
      const ring = createRing(65_536)
      for (let at = 0; at < whole.length; at += size) ring.write(Buffer.from(whole.slice(at, at + size)))
      expect(ring.bytes().toString() === whole.slice(-65_536)).toBe(true)
      expect(ring.dropped).toBe(whole.length - 65_536)
    }
  })
})

describe('the text of an output', () => {
  it.each([
    [['a\r\nb\n\n'], 'a\nb'],
    [['10%\r20%\rdone\nnext\n'], 'done\nnext'],
    [[[0x61, 0xff, 0xfe, 0x62]], 'a\ufffd\ufffdb'],
    [['\u001b[31mred'], '\u001b[31mred\u001b[0m'],
    [[''], ''],
  ])('%j is %j', (pieces, text) => {
    expect(outputText(ringOf(100, ...pieces))).toBe(text)
  })

  it('that lost its beginning says so and begins with a whole line', () => {
    expect(outputText(ringOf(12, 'first line\nsecond\nlast'))).toBe(
      '[the first 11 bytes of the output were left out]\nsecond\nlast',
    )
  })

  it('that lost its beginning within a long line begins with a whole character', () => {
    expect(outputText(ringOf(4, 'ää', 'aaa'))).toBe('[the first 4 bytes of the output were left out]\naaa')
  })
})
