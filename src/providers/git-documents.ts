import type { GitHub } from '../core/github.ts'
import type { Failed } from '../core/github-record.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import type { Beside, Document } from '../core/rollout/store.ts'
import { readPage, type Said, showPage } from './git-page.ts'

export interface GitPlace {
  github(): Promise<Pick<GitHub, 'refs'>>
  /** Limits how long one reading or writing may take. */
  signal(): AbortSignal
  /** What all refs here begin with, with a slash at the end. */
  readonly folder: string
}

/** States that are remembered: the last one of each document, and those of its reading. */
const KEPT = 8

/**
 * Documents that are chains of commits, each on a ref of its own; the revision is the commit. All refs are listed at once, so
 * what is read after another document was is as of the same instant, once. Each commit says as well what it knows of another
 * document: where that still stands on the commit that was meant, it need not be asked for, and two documents that are
 * written one after the other can share a commit. The document that is named first is written most.
 */
export function gitDocuments(place: GitPlace): (name: string) => Document {
  const refs: string[] = []
  const listed = new Map<string, ReadonlyMap<string, string>>()
  const said: Said[] = []
  const learn = (...news: readonly Said[]) => void said.splice(0, said.length, ...[...news, ...said].slice(0, KEPT))
  const textOf = (ref: string, commit: string) => said.find((one) => one.ref === ref && one.commit === commit)?.text
  let shared: (Beside & { readonly commit: string }) | undefined

  const headsFor = async (ref: string) => {
    const before = listed.get(ref)
    listed.delete(ref)
    if (before !== undefined) return before
    const found = await (await place.github()).refs.list(place.folder, place.signal())
    if (found.outcome === 'failed') throw unreachable(ref, found)
    for (const other of refs) if (other !== ref) listed.set(other, found.heads)
    return found.heads
  }
  /** Asks for one commit after the other until one of them says what `ref` is at its head. */
  const textAt = async (ref: string, heads: ReadonlyMap<string, string>, head: string) => {
    const commits = new Set([...refs.map((other) => heads.get(other) ?? head), head])
    for (const commit of commits) {
      if (textOf(ref, head) !== undefined) break
      const found = await (await place.github()).refs.message(commit, place.signal())
      if (found.outcome === 'failed') throw unreachable(ref, found)
      learn(...readPage(found.message, commit))
      if (commit === head && textOf(ref, head) === undefined) learn({ ref, commit, text: found.message })
    }
    return textOf(ref, head) ?? ''
  }
  const put = async (ref: string, text: string, after: string | undefined, beside: Beside | undefined) => {
    const github = await place.github()
    const ready = shared
    shared = undefined
    if (ready?.location === ref && ready.text === text && ready.after === after)
      return github.refs.move(ref, ready.commit, after, place.signal())
    const latest = said.find((one) => one.ref !== ref)
    const other = beside === undefined ? latest : { ref: beside.location, text: beside.text }
    const appended = await github.refs.append(ref, showPage({ ref, text }, other), after, place.signal(), beside?.after)
    if (beside !== undefined && appended.outcome === 'appended') shared = { ...beside, commit: appended.commit }
    return appended
  }
  return (name) => {
    const ref = `${place.folder}${name}`
    refs.push(ref)
    return {
      location: ref,
      async read() {
        const heads = await headsFor(ref)
        const head = heads.get(ref)
        return head === undefined ? undefined : { text: await textAt(ref, heads, head), revision: head }
      },
      async write(text, after, beside) {
        listed.delete(ref)
        const result = await put(ref, text, after, beside)
        if (result.outcome === 'failed') throw unreachable(ref, result)
        if (result.outcome === 'moved') throw new SluiceError(problems.journalMoved(ref))
        learn({ ref, commit: result.commit, text })
        return result.commit
      },
    }
  }
}

function unreachable(ref: string, { problem }: Failed): SluiceError {
  const { what, why, fix } = problem
  return new SluiceError({ ...problems.journalUnreachable(ref, what.replace(/\.$/, '')), fix, ...(why && { why }) })
}
