import type { SluiceError } from '../problem.ts'
import type { ChangedFile } from './change.ts'
import { type Hunk, readHunk } from './diff-hunk.ts'
import { readName } from './diff-names.ts'

export type Fail = (line: number, why: string) => SluiceError

/** What was read of a file so far; the names are as they stand there, null is /dev/null. */
export interface Section {
  /** Index of the line in which it begins. */
  readonly at: number
  readonly header: string | undefined
  readonly names: { readonly before: string | null; readonly after: string | null } | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** As far as a line says it. */
  readonly status: ChangedFile['status'] | undefined
  readonly binary: boolean
  readonly hunks: Hunk[]
}

const EMPTY = { header: undefined, names: undefined, from: undefined, to: undefined, status: undefined }

/** Cuts a diff into its files and reads their hunks. */
export function readSections(lines: readonly string[], fail: Fail): Section[] {
  const sections: Section[] = []
  for (let at = 0; at < lines.length; ) {
    const open = sections.at(-1)
    const begun = beginning(lines, at, fail, open)
    if (begun !== undefined) {
      if (begun.continues) sections.pop()
      sections.push(begun.section)
      at += begun.lines
    } else if (lines[at]!.startsWith('@@')) {
      if (open?.names === undefined) throw fail(at, 'A hunk begins here, but no file was named before it.')
      const hunk = readHunk(lines, at, open.hunks.at(-1), fail)
      open.hunks.push(hunk)
      at = hunk.end
    } else {
      if (open?.hunks.length === 0) sections[sections.length - 1] = extended(open, withoutReturn(lines[at]!))
      at++
    }
  }
  return sections
}

interface Beginning {
  readonly section: Section
  readonly lines: number
  /** It belongs to the section before. */
  readonly continues: boolean
}

/** What begins a file: a header of git, the two names, or the one line that plain diff has for binary files. */
function beginning(lines: readonly string[], at: number, fail: Fail, open: Section | undefined): Beginning | undefined {
  const line = withoutReturn(lines[at]!)
  if (/^diff --(?:cc|combined) |^@@@/.test(line))
    throw fail(at, 'It is a combined diff of a merge; a diff against one base is needed.')
  if (line.startsWith('diff --git '))
    return { section: { ...EMPTY, at, header: line.slice(11), binary: false, hunks: [] }, lines: 1, continues: false }
  if (line.startsWith('--- ') && lines[at + 1]?.startsWith('+++ ') === true) {
    const [before, after] = [line, withoutReturn(lines[at + 1]!)].map((name) => readName(name.slice(4)))
    if (before === undefined || after === undefined) throw fail(at, 'The quotation of a file name is broken.')
    const continues = open?.header !== undefined && open.names === undefined
    const section = continues ? open : { ...EMPTY, at, binary: false, hunks: [] }
    const status = section.status ?? presence(line, lines[at + 1]!)
    return { section: { ...section, names: { before, after }, status }, lines: 2, continues }
  }
  const binary = /^Binary files (.+) and (.+) differ$/.exec(line)
  if (binary === null || open?.header !== undefined) return undefined
  const names = { before: readName(binary[1]!) ?? null, after: readName(binary[2]!) ?? null }
  return { section: { ...EMPTY, at, names, binary: true, hunks: [] }, lines: 1, continues: false }
}

/** The time at which `diff -N` dates a file that is not there, in any time zone. */
const NEVER = /\t19(?:70-01-01|69-12-31) /

function presence(before: string, after: string): 'added' | 'deleted' | undefined {
  if (before.startsWith('--- /dev/null') || NEVER.test(before)) return 'added'
  return after.startsWith('+++ /dev/null') || NEVER.test(after) ? 'deleted' : undefined
}

const EXTENDED = /^(rename|copy) (from|to) (.+)$/

function extended(section: Section, line: string): Section {
  if (section.header === undefined) return section
  if (line === 'GIT binary patch' || line.startsWith('Binary files ')) return { ...section, binary: true }
  if (line.startsWith('new file mode ')) return { ...section, status: 'added' }
  if (line.startsWith('deleted file mode ')) return { ...section, status: 'deleted' }
  const [, how, side, given] = EXTENDED.exec(line) ?? []
  if (given === undefined) return section
  const name = readName(given) ?? undefined
  const status = how === 'copy' ? 'copied' : 'renamed'
  return side === 'from' ? { ...section, status, from: name } : { ...section, status, to: name }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
