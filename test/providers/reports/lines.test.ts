import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { textAt } from '../../../src/providers/reports/ascii.ts'
import { eachLine, type QuickReader } from '../../../src/providers/reports/lines.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { refusal, reportSource } from '../../support/report-source.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

function linesOf(text: string, piece: number, quick?: QuickReader): string[] {
  const lines: string[] = []
  const visit = (bytes: Uint8Array, from: number, to: number, line: number) =>
    lines.push(`${line}: ${textAt(bytes, from, to)}`)
  eachLine(reportSource(text, piece), visit, quick)
  return lines
}

const LONG = 'x'.repeat(100)

it.each([
  ['', []],
  ['\n', ['1: ']],
  ['a\nb\n', ['1: a', '2: b']],
  ['a\nb', ['1: a', '2: b']],
  ['a\r\n\r\n\rb\r', ['1: a', '2: ', '3: \rb']],
  [`${LONG}\n\nä€😀\n${LONG}`, [`1: ${LONG}`, '2: ', '3: ä€😀', `4: ${LONG}`]],
])('visits the lines of %j, wherever its pieces end', (text, expected) => {
  for (let piece = 1; piece <= 110; piece++) expect(linesOf(text, piece)).toEqual(expected)
})

it('visits what the quick reader does not read, and counts what it reads', () => {
  const read: string[] = []
  const quick: QuickReader = (bytes, from, to) => {
    if (from + 1 >= to || bytes[from] !== 113 || bytes[from + 1] !== 10) return -1
    read.push('q')
    return from + 1
  }
  for (let piece = 1; piece < 12; piece++) {
    expect(linesOf('q\na\nq\nq\nqq\nq', piece, quick).filter((line) => !line.endsWith(' q'))).toEqual(['2: a', '5: qq'])
  }
  expect(linesOf('q\na\nq\nq\nqq\nq', 100, quick)).toEqual(['2: a', '5: qq', '6: q'])
  expect(read.length).toBeGreaterThan(3)
})

it('reads files that are larger than a piece', async () => {
  const folder = temporaryFolder('lines')
  const file = join(folder, 'report')
  const written = Array.from({ length: 300_000 }, (_, i) => `line ${i + 1}`)
  await writeFile(file, written.join('\n'))
  const wrong: string[] = []
  let count = 0
  eachLine(openSource(file, 'report'), (bytes, from, to, line) => {
    count++
    const text = textAt(bytes, from, to)
    if (text !== `line ${line}`) wrong.push(`${line}: ${text}`)
  })
  expect([count, wrong]).toEqual([300_000, []])
})

it('refuses a line that is longer than 64 MiB', () => {
  const piece = new Uint8Array(1 << 20).fill(120)
  const source = {
    ...reportSource(''),
    *chunks() {
      yield new TextEncoder().encode('first\n')
      for (let i = 0; i < 65; i++) yield piece
    },
  }
  expect(refusal(() => eachLine(source, () => {}))).toBe('line 2: The line is longer than 64 MiB.')
})
