import { stripVTControlCharacters } from 'node:util'
import type { Source } from '../../../core/reports/source.ts'
import { eachLine } from '../../reports/lines.ts'

/** What of a line is looked at: no finding needs more, and no pattern gets more to search. */
const LONGEST = 8 << 10

/** Visits the lines of a text that people read: without colours, without white space at the end, at most 8 KiB of each. */
export function eachTextLine(source: Source, visit: (text: string, line: number) => void): void {
  const decoder = new TextDecoder()
  eachLine(source, (bytes, from, to, line) => {
    const text = decoder.decode(bytes.subarray(from, Math.min(to, from + LONGEST)))
    visit(stripVTControlCharacters(text).trimEnd(), line)
  })
}
