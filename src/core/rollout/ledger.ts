import type { Clock } from '../clock.ts'
import { SluiceError, toProblem } from '../problem.ts'
import { problems } from '../problems/index.ts'
import type { Hold } from './hold.ts'
import { type Journal, parseJournal, showJournal } from './journal.ts'
import type { Store } from './store.ts'

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
  /** Writes what is known here and was not written yet, if anything. */
  flush(): Promise<void>
  /**
   * From here on this job writes, with the token of its hold. Where the job before never let go, that is written first: from
   * then on nothing that job still writes is taken.
   */
  under(hold: Pick<Hold, 'token' | 'before' | 'isUnbroken'>): Promise<void>
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
  const write = async (changed: Journal) => {
    const dated = { ...changed, token, writtenAt: Math.round(clock.now()) }
    revision = await store.write(showJournal(dated), revision)
    journal = dated
    isWritten = true
  }
  const fence = async () => {
    for (let tries = 1; ; tries++) {
      if (journal.token > token) throw new SluiceError(problems.lockLost(journal.environment))
      try {
        return await write(journal)
      } catch (thrown) {
        if (toProblem(thrown).code !== 'journal-moved' || tries >= TRIES) throw thrown
      }
      ;({ journal, revision } = await read())
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
    write,
    async note(changed) {
      if (clock.now() - journal.writtenAt >= store.lookEvery) await write(changed)
      else {
        journal = { ...changed, writtenAt: journal.writtenAt }
        isWritten = false
      }
    },
    async flush() {
      if (!isWritten) await write(journal)
    },
    async under(hold) {
      token = hold.token
      if (hold.before !== undefined) await fence()
      else if (!hold.isUnbroken) ({ journal, revision } = await read())
    },
  }
}
