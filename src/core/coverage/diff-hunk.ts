import type { SluiceError } from '../problem.ts'
import type { Run } from './change.ts'

/** A line that was taken out or put in, with its text. */
export interface ChangedLine {
  readonly line: number
  readonly text: string
}

/** One hunk; the starts are as its header has them: 0, or the line before, where a side has no lines. */
export interface Hunk {
  readonly oldStart: number
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  readonly added: readonly ChangedLine[]
  readonly deleted: readonly ChangedLine[]
  readonly runs: readonly Run[]
  /** Index of the line that follows it. */
  readonly end: number
}

type Fail = (line: number, why: string) => SluiceError
type Range = Pick<Hunk, 'oldStart' | 'oldLines' | 'newStart' | 'newLines'>

const HEADER = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/
const HIGHEST_LINE = 2 ** 31 - 1

/** Reads the hunk whose header is at `at`; it has to have exactly the lines that its header announces. */
export function readHunk(lines: readonly string[], at: number, before: Hunk | undefined, fail: Fail): Hunk {
  const range = readRange(lines[at]!, () => fail(at, 'A hunk begins here, but its header is broken.'))
  if (before !== undefined && overlaps(before, range)) throw fail(at, 'The hunk lies before the end of the one above.')
  const body = bodyOf(range)
  let next = at + 1
  for (; !body.isWhole(); next++) {
    const line = lines[next]
    if (line === undefined) throw fail(next - 1, 'The diff ends inside of a hunk.')
    if (!body.take(line)) throw fail(next, 'The hunk has other lines than its header announces.')
  }
  while (lines[next]?.startsWith('\\') === true) next++
  if (goesOn(lines, next)) throw fail(next, 'The hunk has more lines than its header announces.')
  return { ...range, ...body.end(), end: next }
}

/** Whether lines of a hunk follow where none should; "-- " is the signature under a mail. */
function goesOn(lines: readonly string[], end: number): boolean {
  let next = end
  while (lines[next] === '' || lines[next] === '\r') next++
  const line = lines[next]
  if (line === undefined || !/^[-+ ]/.test(line) || /^-- ?\r?$/.test(line)) return false
  return !(line.startsWith('--- ') && lines[next + 1]?.startsWith('+++ ') === true)
}

/** Gathers the lines of a hunk; `take` refuses one that the header left no room for. */
function bodyOf({ oldStart, oldLines, newStart, newLines }: Range) {
  const [added, deleted, runs]: [ChangedLine[], ChangedLine[], Run[]] = [[], [], []]
  let [oldLine, newLine] = [first(oldStart, oldLines), first(newStart, newLines)]
  const [oldEnd, newEnd] = [oldLine + oldLines, newLine + newLines]
  let [runOld, runNew] = [oldLine, newLine]
  const endRun = () => {
    if (oldLine > runOld || newLine > runNew)
      runs.push({ oldLine: runOld, oldLines: oldLine - runOld, newLine: runNew, newLines: newLine - runNew })
  }
  const keep = () => {
    endRun()
    runOld = ++oldLine
    runNew = ++newLine
    return true
  }
  const [oldLeft, newLeft] = [() => oldLine < oldEnd, () => newLine < newEnd]
  const takers: Readonly<Record<string, (text: string) => boolean>> = {
    '+': (text) => newLeft() && added.push({ line: newLine++, text }) > 0,
    '-': (text) => oldLeft() && deleted.push({ line: oldLine++, text }) > 0,
    ' ': () => oldLeft() && newLeft() && keep(),
    '\\': () => true,
  }
  return {
    isWhole: () => !oldLeft() && !newLeft(),
    take: (line: string) => takers[signOf(line)]?.(line.slice(1)) ?? false,
    end() {
      endRun()
      return { added, deleted, runs }
    },
  }
}

function readRange(line: string, broken: () => SluiceError): Range {
  const match = HEADER.exec(line)
  if (match === null) throw broken()
  const [oldStart, oldLines, newStart, newLines] = match.slice(1).map((digits = '1') => Number(digits))
  const range = { oldStart: oldStart!, oldLines: oldLines!, newStart: newStart!, newLines: newLines! }
  const ends = [range.oldStart + range.oldLines, range.newStart + range.newLines]
  const startsAtNone = (range.oldStart === 0 && range.oldLines > 0) || (range.newStart === 0 && range.newLines > 0)
  if (startsAtNone || Math.max(...ends) > HIGHEST_LINE) throw broken()
  return range
}

function overlaps(above: Range, { oldStart, oldLines, newStart, newLines }: Range): boolean {
  return (
    first(oldStart, oldLines) < first(above.oldStart, above.oldLines) + above.oldLines ||
    first(newStart, newLines) < first(above.newStart, above.newLines) + above.newLines
  )
}

/** The line at which a side begins; a side without lines is named by the line above. */
function first(start: number, lines: number): number {
  return lines === 0 ? start + 1 : start
}

/** Editors take the only blank of an empty line away. */
function signOf(line: string): string {
  return line === '' || line === '\r' ? ' ' : line[0]!
}
