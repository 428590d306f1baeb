import type { Clock } from '../clock.ts'
import { SluiceError, toProblem } from '../problem.ts'
import { problems } from '../problems/index.ts'
import type { Hold } from './hold.ts'
import { type Journal, parseJournal, showJournal } from './journal.ts'
import type { Beside, Store } from './store.ts'

/** The Journal as one job has it: every write is a compare and swap against what this job saw last. */
export interface Ledger {
  readonly location: string
  readonly journal: Journal
  /** How the last write is found again; undefined before the first one ever. */
  readonly revision: string | undefined
  /** Replaces the Journal; a SluiceError `journal-moved` when another job wrote in between. */
  write(journal: Journal): Promise<void>
  /** The same for what came of a look: it is known here at once, and written when the last write is old enough. */
  note(journal: Journal): Promise<void>
  /** Writes the Journal for the last time: with it this job lets go of the lock. */
  leave(journal: Journal): Promise<void>
  /** Writes what is known here and was not written yet, if anything. */
  flush(): Promise<void>
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
    return { journal, revision: stored?.revision }
  }
  let { journal, revision } = await read()
  let token = journal.token
  let isWritten = true
  let takenAt: number | undefined
  const dated = ({ free: _, ...changed }: Journal, by = token) => ({
    ...changed,
    token: by,
    writtenAt: Math.round(clock.now()),
  })
  const put = async (next: Journal) => {
    revision = await store.write(showJournal(next), revision)
    takenAt = clock.now()
    journal = next
    isWritten = true
  }
  const write = (changed: Journal) => put(dated(changed))
  let prepared: Journal | undefined
  const raise = async () => {
    let next = prepared?.token === token ? prepared : dated(journal)
    for (let tries = 1; ; tries++) {
      if (journal.token > token) throw new SluiceError(problems.lockLost(journal.environment))
      try {
        return await put(next)
      } catch (thrown) {
        if (toProblem(thrown).code !== 'journal-moved' || tries >= TRIES) throw thrown
      }
      ;({ journal, revision } = await read())
      next = dated(journal)
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
    write,
    async note(changed) {
      if (clock.now() - journal.writtenAt >= store.lookEvery) await write(changed)
      else {
        journal = { ...changed, writtenAt: journal.writtenAt }
        isWritten = false
      }
    },
    leave: (changed) => put({ ...dated(changed), free: true }),
    async flush() {
      if (!isWritten) await write(journal)
    },
    fence(by) {
      prepared = dated(journal, by)
      return { location: store.location, text: showJournal(prepared), after: revision }
    },
    async under(hold) {
      token = hold.token
      await raise()
    },
  }
}
