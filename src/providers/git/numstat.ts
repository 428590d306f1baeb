/** How `git log` has to be asked for what `readNumstat` reads. */
export const NUMSTAT = ['--numstat', '-z', '--find-renames', '--format=commit %H %P'] as const

/** What a commit changed. */
export interface Numstat {
  readonly commit: string
  readonly hasParent: boolean
  /** Added and deleted; none of what is not text. */
  lines: number
  /** As they are after the commit. */
  readonly paths: string[]
}

const HEAD = /^\n?commit ([0-9a-f]+) ?([0-9a-f]*)/
const ENTRY = /^\n?(\d+|-)\t(\d+|-)\t([\s\S]*)$/

/**
 * Reads what `git log` writes with `NUMSTAT`: pieces that end with NUL. A piece is a head, or "added TAB deleted TAB path"; of
 * what was renamed the path is empty, and its old and new names follow, which may look like anything.
 */
export function readNumstat(text: string): Numstat[] {
  const all: Numstat[] = []
  const pieces = text.split('\0')
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    const head = headOf(piece)
    if (head !== undefined) all.push(head)
    const [, added, deleted, path] = ENTRY.exec(piece) ?? []
    if (path === undefined) continue
    const isRenamed = path === ''
    if (isRenamed) at += 2
    add(all.at(-1), countOf(added) + countOf(deleted), isRenamed ? (pieces[at] ?? '') : path)
  }
  return all
}

function headOf(piece: string): Numstat | undefined {
  const [, commit, parent] = HEAD.exec(piece) ?? []
  return commit === undefined ? undefined : { commit, hasParent: parent !== '', lines: 0, paths: [] }
}

function add(to: Numstat | undefined, lines: number, path: string): void {
  if (to === undefined) return
  to.lines += lines
  to.paths.push(path)
}

/** Of a binary file "-". */
const countOf = (digits: string | undefined): number => (digits === undefined || digits === '-' ? 0 : Number(digits))
