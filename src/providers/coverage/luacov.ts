import { createCollector } from '../../core/coverage/collector.ts'
import type { Count } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, counted, type FileCoverage } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { textAt } from '../reports/ascii.ts'
import { broken } from '../reports/broken.ts'
import { eachLine } from '../reports/lines.ts'

const RULE = '='.repeat(78)
const NUMBER = /^(?: *\d+|\*+0)(?= |$)/
/** The last line of the summary; versions before 0.9 do not begin it with "Total". */
const TOTAL = /^(?:Total\s+)?(\d+)\s+(\d+)\s+\d+\.\d+%\s*$/

export const luacov: CoverageReader<'luacov'> = {
  format: 'luacov',
  writers: 'LuaCov (luacov.report.out, its default reporter)',
  counting: 'A line is one with a number before it; `***0` is not covered, nothing before it is no code.',
  recognises: (opening) => opening.syntax === 'text' && /^={78}\r?\n[^\r\n]+\r?\n={78}\r?\n/.test(opening.text),
  read,
}

/** A line that begins with a number: a count, or code that begins so. */
interface Candidate {
  readonly line: number
  /** The column after the number. */
  readonly end: number
  readonly hits: number
}

interface File {
  readonly path: string
  readonly candidates: Candidate[]
}

type State = 'outside' | 'name' | 'named' | 'lines' | 'summary'

function read(source: Source): CoverageReport {
  const files: File[] = []
  let state: State = 'outside'
  let [name, line] = ['', 0]
  let total: Count | undefined

  /** A rule stands before and after each name. */
  function passRule(): void {
    if (state !== 'named') state = 'name'
    else if (name === 'Summary') state = 'summary'
    else {
      ;[state, line] = ['lines', 0]
      files.push({ path: name.replaceAll('\\', '/'), candidates: [] })
    }
  }

  function unexpected(_text: string, at: number): never {
    throw broken(source, at, 'A report of LuaCov names each file between two rules of 78 "=".')
  }

  const visit: Readonly<Record<State, (text: string, at: number) => void>> = {
    outside: unexpected,
    name: (text) => {
      ;[name, state] = [text, 'named']
    },
    named: unexpected,
    lines: (text) => addCandidate(files.at(-1), ++line, text),
    summary: (text) => {
      total ??= totalIn(text)
    },
  }

  eachLine(source, (bytes, from, to, at) => {
    const text = textAt(bytes, from, to)
    if (text === RULE && state !== 'name' && state !== 'summary') passRule()
    else visit[state](text, at)
  })
  if (total === undefined) throw broken(source, undefined, 'The total at its end is missing: it was cut off.')
  return { files: covered(files), roots: [], totals: {}, declared: { lines: total }, warnings: [] }
}

function addCandidate(file: File | undefined, line: number, text: string): void {
  const [number] = NUMBER.exec(text) ?? []
  if (number === undefined) return
  file?.candidates.push({ line, end: number.length, hits: number.startsWith('*') ? 0 : Number(number) })
}

function totalIn(text: string): Count | undefined {
  const [row, hits, missed] = TOTAL.exec(text) ?? []
  return row === undefined ? undefined : { covered: Number(hits), total: Number(hits) + Number(missed) }
}

/** All counts of a report end in one column; a number that ends further right is code. */
function covered(files: readonly File[]): FileCoverage[] {
  let column = Number.POSITIVE_INFINITY
  for (const { candidates } of files) for (const { end } of candidates) column = Math.min(column, end)
  const lines = createCollector()
  return files.map(({ path, candidates }) => {
    for (const { line, end, hits } of candidates) if (end === column) lines.add(line, hits)
    const items = lines.take()
    return { path, measured: { lines: counted(items) }, detail: items }
  })
}
