import type { ChangedFile } from './change.ts'
import { findMoves } from './diff-moves.ts'
import { type FileDraft, parseDiff } from './diff-parse.ts'

/**
 * Reads a unified diff of git or of `diff -u`, with any number of context lines. Not ours to guess: a combined diff, a diff
 * that was cut off, and a series that changes a file twice are a SluiceError `diff-broken` with the line. No text at all is
 * no change. `source` names it in that error.
 *
 * A line is moved, not new, when it stands in a block of lines that this very diff deletes elsewhere, in the same order and
 * with the same text up to white space at the end, and the block has at least 20 letters and digits (as in git's
 * `--color-moved=zebra`). A deleted line accounts for one moved line only: a second copy is new.
 */
export function readDiff(text: string, source = 'The diff'): ChangedFile[] {
  const drafts = parseDiff(text, source)
  const moves = findMoves(drafts)
  return drafts.map((draft, file) => finish(draft, moves.came[file]!, moves.went[file]!))
}

function finish(draft: FileDraft, came: ReadonlySet<number>, went: ReadonlySet<number>): ChangedFile {
  const { path, previousPath, status, binary, runs } = draft
  const lines = (all: readonly { readonly line: number }[], chosen: (at: number) => boolean) =>
    Int32Array.from(all.filter((_, at) => chosen(at)).map(({ line }) => line))
  return {
    path,
    previousPath,
    status,
    binary,
    added: lines(draft.added, (at) => !came.has(at)),
    moved: lines(draft.added, (at) => came.has(at)),
    deleted: lines(draft.deleted, (at) => !went.has(at)),
    movedAway: lines(draft.deleted, (at) => went.has(at)),
    runs,
  }
}
