import type { CoverageReport } from '../../../core/coverage/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { integerAt, textAt } from '../../reports/ascii.ts'
import { broken } from '../../reports/broken.ts'
import { eachLine, type LineVisitor } from '../../reports/lines.ts'
import { createWarnings } from '../../reports/warnings.ts'
import { createEntries, type Entry } from './entries.ts'
import { createFiles } from './files.ts'
import { addPlain } from './plain.ts'
import { createRecord } from './record.ts'
import { afterTag, PASSED_OVER, TAGS, tagAt } from './tags.ts'
import type { Counted, Trailer } from './trailers.ts'

const [BLANK, HASH] = [32, 35]
const END = 'end_of_record'

/** Reads a tracefile of lcov, of any version. */
export function readLcov(source: Source): CoverageReport {
  const [files, record, warnings] = [createFiles(), createRecord(), createWarnings()]
  let path: string | undefined
  let [begun, at] = [0, 0]
  const fail = (why: string) => broken(source, at, why)
  const odd = (what: string) => warnings.say(`line ${at}: ${what}`)
  const its = createEntries(record, { fail, odd })

  function begin(bytes: Uint8Array, from: number, to: number): void {
    if (path !== undefined) throw fail(`The record that begins at line ${begun} has no ${END}.`)
    path = textAt(bytes, from, to).trim().replaceAll('\\', '/')
    begun = at
    if (path === '') odd('a record names no file')
  }

  function close(bytes: Uint8Array, from: number, to: number): void {
    const text = textAt(bytes, from, Math.min(to, from + 80))
    if (text !== END) throw fail(`"${text}" is nothing that lcov writes.`)
    if (path === undefined) throw fail('A record ends here that did not begin.')
    const closed = record.close(path)
    if (closed.wrong !== undefined) throw fail(closed.wrong)
    if (closed.odd !== undefined) odd(closed.odd)
    files.add(closed.record)
    path = undefined
  }

  const state =
    (metric: Counted, part: keyof Trailer): Entry =>
    (bytes, from, to) => {
      const value = integerAt(bytes, from, to)
      if (!Number.isSafeInteger(value)) throw fail(`"${textAt(bytes, from, to)}" is no total.`)
      record.state(metric, part, value)
    }

  const entries: ReadonlyMap<number, Entry> = new Map([
    [TAGS.DA, its.addLine],
    [TAGS.BRDA, its.addBranch],
    [TAGS.FN, its.defineFunction],
    [TAGS.FNDA, its.countFunction],
    [TAGS.FNL, its.defineGroup],
    [TAGS.FNA, its.countGroup],
    [TAGS.LF, state('lines', 'total')],
    [TAGS.LH, state('lines', 'covered')],
    [TAGS.BRF, state('branches', 'total')],
    [TAGS.BRH, state('branches', 'covered')],
    [TAGS.FNF, state('functions', 'total')],
    [TAGS.FNH, state('functions', 'covered')],
  ])

  function visit(tag: number, bytes: Uint8Array, from: number, to: number): void {
    const start = afterTag(tag, from)
    const entry = entries.get(tag)
    if (entry !== undefined) {
      if (path === undefined) throw fail('It belongs to a file, and none is named before it.')
      entry(bytes, start, to)
    } else if (tag === TAGS.SF) begin(bytes, start, to)
    else if (!PASSED_OVER.has(tag)) odd(`${textAt(bytes, from, start - 1)} is a record unknown here and is left out`)
  }

  const visitAny: LineVisitor = (bytes, from, end, line) => {
    at = line
    let to = end
    while (to > from && bytes[to - 1]! <= BLANK) to--
    if (to === from || bytes[from] === HASH) return
    const tag = tagAt(bytes, from, to)
    if (tag === 0) close(bytes, from, to)
    else visit(tag, bytes, from, to)
  }
  eachLine(source, visitAny, (bytes, from, to) => (path === undefined ? -1 : addPlain(record, bytes, from, to)))
  if (path !== undefined)
    throw fail(`It ends in the middle of a record; the ${END} of the one at line ${begun} is missing.`)
  const report = files.report(warnings.all())
  if (report.files.length === 0) throw broken(source, undefined, 'It holds no record of a file.')
  return report
}
