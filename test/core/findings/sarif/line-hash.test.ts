import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, LineHasher } from '../../../../src/core/findings/sarif/line-hash.ts'

function hashes(...pieces: readonly string[]): string[] {
  const found: string[] = []
  const hasher = new LineHasher((line, hash) => {
    expect(line).toBe(found.length + 1)
    found.push(hash)
  })
  for (const piece of pieces) hasher.feed(piece)
  hasher.end()
  return found
}

/** The definition, without rolling: the window of every line anew, in whole numbers of 64 bits. */
function byDefinition(text: string): string[] {
  const units = Array.from(text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').split(''), (each) => each.charCodeAt(0))
  units.push(65_535)
  const starts = [0, ...units.flatMap((unit, index) => (unit === 10 ? [index + 1] : []))]
  const seen = new Map<string, number>()
  return starts.map((start) => {
    let hash = 0n
    for (let index = start; index < start + 100; index++)
      hash = BigInt.asUintN(64, hash * 37n + BigInt(units[index] ?? 0))
    const hex = hash.toString(16)
    seen.set(hex, (seen.get(hex) ?? 0) + 1)
    return `${hex}:${seen.get(hex)}`
  })
}

describe('the hash of a line', () => {
  it('of nothing is that of the end of a file', () => {
    expect(hashes('')).toEqual(['c129715d7a2bc9a3:1'])
  })

  it('is the one that github/codeql-action computes', () => {
    expect(hashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ])
  })

  it.each(['\n', '\r', '\r\n'])('is the same with lines that end with %j', (end) => {
    expect(hashes(` hello; \t${end}world!!!${end}${end}${end}  \t\tGreetings${end} End${end}`)).toEqual([
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ])
  })

  it('counts lines that are followed by the same', () => {
    expect(hashes('Lorem ipsum dolor sit amet.\n'.repeat(10))).toEqual([
      'a7f2ff13bc495cf2:1',
      'a7f2ff13bc495cf2:2',
      'a7f2ff13bc495cf2:3',
      'a7f2ff13bc495cf2:4',
      'a7f2ff13bc495cf2:5',
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ])
  })

  it('follows the definition for any text, in pieces of any size', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '\uffff', 'é', ' ', '\t', '\r', '\n', 'xyz'.repeat(20)) })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(hashes(...pieces)).toEqual(byDefinition(pieces.join('')))
      }),
    )
  })
})

it('the hash of a whole text is 64 bits in hex', () => {
  expect(hashOf('a')).toBe('61')
  expect(hashOf('CVE-2021-44228-log4j-core')).toBe('49f0505c70854efc')
  expect(hashOf('b')).not.toBe(hashOf('a'))
})
