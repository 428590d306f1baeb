import { randomUUID } from 'node:crypto'
import type { GitHub } from '../core/github.ts'
import type { Failed } from '../core/github-record.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import type { Document, Stored } from '../core/rollout/store.ts'

export interface GitPlace {
  github(): Promise<Pick<GitHub, 'refs'>>
  /** Limits how long one reading or writing may take. */
  signal(): AbortSignal
  /** What all refs here begin with, with a slash at the end. */
  readonly folder: string
}

/**
 * Documents that are chains of commits, each on a ref of its own; the revision is the commit. All refs are listed at once, so
 * what is read after another document was is as of the same instant, once.
 */
export function gitDocuments(place: GitPlace): (name: string) => Document {
  const seen = new Map<string, Map<string, string>>()
  const headOf = async (ref: string): Promise<string | undefined> => {
    const known = seen.get(ref)
    seen.delete(ref)
    if (known !== undefined) return known.get(ref)
    const listed = await (await place.github()).refs.list(place.folder, place.signal())
    if (listed.outcome === 'failed') throw unreachable(ref, listed)
    const heads = new Map(listed.heads)
    for (const other of names) if (other !== ref) seen.set(other, heads)
    return heads.get(ref)
  }
  const names = new Set<string>()
  return (name) => {
    const ref = `${place.folder}${name}`
    names.add(ref)
    return {
      location: ref,
      async read() {
        const head = await headOf(ref)
        return head === undefined ? undefined : await contentOf(place, ref, head)
      },
      async write(text, after) {
        seen.delete(ref)
        const { refs } = await place.github()
        const appended = await refs.append(ref, wrapped(ref, text), after, place.signal())
        if (appended.outcome === 'failed') throw unreachable(ref, appended)
        if (appended.outcome === 'moved') throw new SluiceError(problems.journalMoved(ref))
        return appended.commit
      },
    }
  }
}

/** A message that somebody else wrote is text, too: whoever reads it says that it cannot be understood. */
async function contentOf(place: GitPlace, ref: string, head: string): Promise<Stored> {
  const found = await (await place.github()).refs.message(head, place.signal())
  if (found.outcome === 'failed') throw unreachable(ref, found)
  return { text: WRAPPED.exec(found.message)?.groups?.['text'] ?? found.message, revision: head }
}

/** The mark at the end makes each write one of its kind, keeps white space before it, and shows that nothing was cut off. */
function wrapped(ref: string, text: string): string {
  return `${ref}\n\n${text}\n\nSluice-Write: ${randomUUID()}`
}
const WRAPPED = /^[^\n]*\n\n(?<text>[\s\S]*)\n\nSluice-Write: [0-9a-f-]{36}\s*$/

function unreachable(ref: string, { problem }: Failed): SluiceError {
  const { what, why, fix } = problem
  return new SluiceError({ ...problems.journalUnreachable(ref, what.replace(/\.$/, '')), fix, ...(why && { why }) })
}
