import { type Clock, timestamp } from '../clock.ts'
import { SluiceError, toProblem } from '../problem.ts'
import { problems } from '../problems/index.ts'
import type { Hold } from './hold.ts'
import { type Journal, type LeftWord, parseJournal, showJournal, withWord, wordsOn } from './journal.ts'
import type { Beside, Store } from './store.ts'

/** The Journal as one job has it: every write is a compare and swap against what this job saw last. */
export interface Ledger {
  readonly location: string
  readonly journal: Journal
  /** How the last write is found again; undefined before the first one ever. */
  readonly revision: string | undefined
  /**
   * Replaces the Journal; a SluiceError `journal-moved` when another job wrote in between. Where a person left words
   * meanwhile, nothing is written and they come back: who obeys them writes again, and with that they are gone.
   */
  write(journal: Journal): Promise<readonly LeftWord[]>
  /** The same for what came of a look: it is known here at once, and written when the last write is old enough. */
  note(journal: Journal): Promise<readonly LeftWord[]>
  /** Writes the Journal for the last time: with it this job lets go of the lock. */
  leave(journal: Journal): Promise<readonly LeftWord[]>
  /** Writes what is known here and was not written yet, if anything; words that are left stay for the next job. */
  flush(): Promise<void>
  /** Leaves a word for whoever holds the environment. A SluiceError `journal-moved` when somebody wrote in between. */
  say(word: LeftWord): Promise<void>
  /** When a write was last taken, which nobody but the holder of the lock can have one; `undefined` before the first. */
  readonly takenAt: number | undefined
  /** What `under` is about to write for the holder of this token. */
  fence(token: number): Beside
  /**
   * From here on this job writes, with the token of its hold. That is written first: from then on nothing that a job before
   * still writes is taken.
   */
  under(hold: Pick<Hold, 'token'>): Promise<void>
}

/** How often a job that is over may still write while we fence it off. */
const TRIES = 5

/** Reads the Journal, or starts one that is written with the first change. */
export async function openLedger(store: Store, clock: Clock, start: () => Journal): Promise<Ledger> {
  const read = async () => {
    const stored = await store.read()
    const journal = stored === undefined ? start() : parseJournal(stored.text, store.location)
    return { journal, revision: stored?.revision, known: journal }
  }
  let { journal, revision, known } = await read()
  let token = journal.token
  let isWritten = true
  let takenAt: number | undefined
  const dated = ({ free: _, words: __, ...changed }: Journal, by = token): Journal => ({
    ...changed,
    token: by,
    writtenAt: timestamp(clock),
  })
  const put = async (next: Journal) => {
    revision = await store.write(showJournal(next), revision)
    takenAt = clock.now()
    known = next
    journal = next
    isWritten = true
  }
  /** The words that a person left, when that is all that happened since the last write. */
  const heard = async (thrown: unknown): Promise<readonly LeftWord[]> => {
    if (toProblem(thrown).code !== 'journal-moved') throw thrown
    const now = await read()
    const { words = [] } = now.journal
    if (words.length === 0 || wordless(now.journal) !== wordless(known)) throw thrown
    revision = now.revision
    return words
  }
  const write = (next: Journal): Promise<readonly LeftWord[]> => put(next).then(() => [], heard)
  let prepared: Journal | undefined
  const fenceOf = (by?: number) => keeping(dated(journal, by), wordsOn(journal))
  const raise = async () => {
    let next = prepared?.token === token ? prepared : fenceOf()
    for (let tries = 1; ; tries++) {
      if (journal.token > token) throw new SluiceError(problems.lockLost(journal.environment))
      try {
        return await put(next)
      } catch (thrown) {
        if (toProblem(thrown).code !== 'journal-moved' || tries >= TRIES) throw thrown
      }
      ;({ journal, revision, known } = await read())
      next = fenceOf()
    }
  }
  return {
    location: store.location,
    get journal() {
      return journal
    },
    get revision() {
      return revision
    },
    get takenAt() {
      return takenAt
    },
    write: (changed) => write(dated(changed)),
    async note(changed) {
      if (clock.now() - journal.writtenAt >= store.lookEvery) return write(dated(changed))
      journal = { ...changed, writtenAt: journal.writtenAt }
      isWritten = false
      return []
    },
    leave: (changed) => write({ ...dated(changed), free: true }),
    async flush() {
      const words = isWritten ? [] : await write(dated(journal))
      if (words.length > 0) await put(keeping(dated(journal), words))
    },
    async say(word) {
      await store.write(showJournal(withWord(journal, word)), revision)
    },
    fence(by) {
      prepared = fenceOf(by)
      return { location: store.location, text: showJournal(prepared), after: revision }
    },
    async under(hold) {
      token = hold.token
      await raise()
    },
  }
}

/** All that a Journal says but for the words that were left in it. */
function wordless({ words: _, ...journal }: Journal): string {
  return showJournal(journal)
}

function keeping(journal: Journal, words: readonly LeftWord[]): Journal {
  return words.length === 0 ? journal : { ...journal, words: [...words] }
}
