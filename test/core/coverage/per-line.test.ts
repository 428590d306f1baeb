import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { countItems } from '../../../src/core/coverage/items.ts'
import { decodeLines, encodeLines, type PerLine, perLine, toItems } from '../../../src/core/coverage/per-line.ts'

type Row = readonly [line: number, covered: number, total: number]

const of = (...rows: readonly Row[]): PerLine => from(rows)
const from = (rows: readonly Row[]): PerLine => ({
  lines: Int32Array.from(rows, ([line]) => line),
  covered: Int32Array.from(rows, ([, covered]) => covered),
  total: Int32Array.from(rows, ([, , total]) => total),
})

describe('the text of the counts of a file', () => {
  const covered = Array.from({ length: 11 }, (_, i): Row => [i + 10, 1, 1])
  it.each<[string, readonly Row[]]>([
    ['', []],
    ['1', [[1, 1, 1]]],
    ['10x11,1!,4:1/2', [...covered, [21, 0, 1], [25, 1, 2]]],
    [
      '0:3/4,7',
      [
        [0, 3, 4],
        [7, 1, 1],
      ],
    ],
    ['2147483647!', [[2_147_483_647, 0, 1]]],
    ['5:0/0', [[5, 0, 0]]],
  ])('%j can be read again', (text, rows) => {
    expect(encodeLines(of(...rows))).toBe(text)
    expect(decodeLines(text)).toEqual(of(...rows))
  })
  it.each([
    ',',
    '1,',
    'x',
    '1x',
    '1x0',
    '-1',
    '1.5',
    '1:2/1',
    '1:1',
    '1!:0/1',
    '1,0',
    '1 ',
    '1x99999999',
    '2147483647,1',
    '1:0/2147483648',
    '99999999999',
    '5000000x5000001,1x5000001',
  ])('is refused when it is none: %j', (text) => {
    expect(decodeLines(text)).toBeUndefined()
  })
  it('holds whatever was measured', () => {
    const counts = fc
      .tuple(fc.nat(5_000), fc.nat(4), fc.nat(4))
      .map(([line, a, b]): Row => [line, Math.min(a, b), Math.max(a, b)])
    const file = fc.uniqueArray(counts, { selector: ([line]) => line }).map((rows) => rows.sort(([a], [b]) => a - b))
    fc.assert(
      fc.property(file, (rows) => {
        expect(decodeLines(encodeLines(of(...rows)))).toEqual(of(...rows))
      }),
    )
  })
  it('is below 3 MB for 500 000 lines, also when no two neighbours are alike', () => {
    const file = (start: number) =>
      Array.from({ length: 1_000 }, (_, i): Row => [start + i * 3, (i * 7) % 3 === 0 ? 0 : 1, 1])
    const long = from(Array.from({ length: 500_000 }, (_, i): Row => [i * 2 + 1, i % 2, 1]))
    const texts = Array.from({ length: 500 }, (_, i) => encodeLines(of(...file(i + 1))))
    expect(texts.join('').length).toBeLessThan(1_600_000)
    expect(encodeLines(long).length).toBeLessThan(1_600_000)
  })
})

describe('counts by line', () => {
  it('add up what begins on a line, by weight', () => {
    const { add, take } = createCollector()
    for (const [line, hits, key, weight] of [
      [1, 2, 1, 1],
      [1, 0, 2, 1],
      [4, 0, 0, 3],
      [4, 1, 5, 2],
    ] as const)
      add(line, hits, key, weight)
    expect(perLine(take())).toEqual(of([1, 1, 2], [4, 2, 5]))
  })
  it('can be items again that count the same', () => {
    const counts = of([0, 0, 2], [1, 1, 1], [2, 0, 1], [3, 2, 2], [9, 3, 7])
    expect(perLine(toItems(counts))).toEqual(counts)
    expect(countItems(toItems(counts))).toEqual({ covered: 6, total: 13 })
  })
})
