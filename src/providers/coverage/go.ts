import type { Items } from '../../core/coverage/items.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, counted, type FileCoverage } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { findLastByte, textAt } from '../reports/ascii.ts'
import { broken } from '../reports/broken.ts'
import { eachLine, type LineVisitor } from '../reports/lines.ts'
import { type Block, readBlock } from './go/block.ts'
import { createLineSweep } from './go/line-sweep.ts'
import { createPrefix } from './go/prefix.ts'
import { createProfiles, type Profile } from './go/profile.ts'

const [COLON, LF] = [58, 10]
const MODE = /^mode: (set|count|atomic)$/
/** Far more lines than a file has. */
const LAST_LINE = 5_000_000
/** Far more lines than each block of a report has on average: a few bytes must not stand for gigabytes. */
const LINES_OF_BLOCK = 100
const MOST_STATEMENTS = 100_000_000

export const go: CoverageReader<'go'> = {
  format: 'go',
  writers: 'go test -coverprofile, go tool covdata',
  counting:
    "Statements, as `go tool cover -func` totals them: each block counts its statements once, however many packages' tests list it. Lines are not measured; for changed lines a line is covered when any block that touches it ran, from the line a block begins on to the one it ends on. Paths are import paths.",
  recognises: (opening) => opening.syntax === 'text' && /^mode: (?:set|count|atomic)\s/.test(opening.text),
  read,
}

function read(source: Source): CoverageReport {
  const profiles = new Map<string, Profile>()
  const open = createProfiles()
  const block: Block = { line: 0, column: 0, endLine: 0, endColumn: 0, statements: 0, count: 0 }
  const start = createPrefix()
  let profile: Profile | undefined

  /** Blocks of one file follow each other: its name is the same bytes again. */
  function addSame(bytes: Uint8Array, from: number, to: number): number {
    if (!start.fits(bytes, from, to)) return -1
    const end = readBlock(bytes, from + start.length, to, block)
    if (end === -1 || end === to || bytes[end] !== LF || wrongWith(block) !== undefined) return -1
    profile?.add(block)
    return end
  }

  /** False when it is no block. */
  function addOther(bytes: Uint8Array, from: number, to: number, line: number): boolean {
    const colon = findLastByte(bytes, COLON, from, to)
    if (colon <= from || readBlock(bytes, colon + 1, to, block) !== to) return false
    const wrong = wrongWith(block)
    if (wrong !== undefined) throw broken(source, line, wrong)
    start.set(bytes, from, colon + 1)
    const path = textAt(bytes, from, colon).replaceAll('\\', '/')
    const next = profiles.get(path) ?? open()
    profiles.set(path, next)
    if (next !== profile) profile?.settle()
    profile = next
    profile.add(block)
    return true
  }

  function readOther(bytes: Uint8Array, from: number, to: number, line: number): void {
    const text = textAt(bytes, from, Math.min(to, from + 80)).trim()
    const fits = line === 1 ? MODE.test(text) : text === '' || MODE.test(text)
    if (!fits) throw broken(source, line, `"${text}" is nothing that a Go profile has here.`)
  }

  const visit: LineVisitor = (bytes, from, to, line) => {
    if (line === 1 || !addOther(bytes, from, to, line)) readOther(bytes, from, to, line)
  }
  eachLine(source, visit, addSame)
  profile?.settle()
  return { files: filesOf(source, profiles), roots: [], totals: {}, declared: {}, warnings: [] }
}

function wrongWith({ line, endLine, statements }: Block): string | undefined {
  if (line === 0) return 'A block begins at line 0.'
  if (line > LAST_LINE || endLine > LAST_LINE) return `A block is beyond line ${LAST_LINE}.`
  return statements > MOST_STATEMENTS ? 'A block has more statements than a file.' : undefined
}

/** Hands each profile over as a file and forgets it: both of all files would be twice the memory. */
function filesOf(source: Source, profiles: Map<string, Profile>): FileCoverage[] {
  const sweep = createLineSweep()
  const files: FileCoverage[] = []
  let room = LAST_LINE
  for (const [path, profile] of profiles) {
    profiles.delete(path)
    const { statements, lines } = profile.take(sweep)
    room += LINES_OF_BLOCK * statements.lines.length - spanOf(lines)
    if (room < 0) throw broken(source, undefined, 'Its blocks span more lines than so few blocks can.')
    files.push({ path, measured: { statements: counted(statements) }, detail: lines })
  }
  return files
}

function spanOf({ lines }: Items): number {
  return lines.length === 0 ? 0 : lines.at(-1)! - lines[0]! + 1
}
