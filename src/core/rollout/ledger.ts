import type { Clock } from '../clock.ts'
import { ms } from '../duration.ts'
import { SluiceError } from '../problem.ts'
import { problems } from '../problems/index.ts'
import { type Journal, parseJournal, showJournal } from './journal.ts'
import type { Owner, Store } from './store.ts'

/** The Journal as one job holds it: every write is a compare and swap against what this job saw last. */
export interface Ledger {
  readonly journal: Journal
  /** Replaces the Journal; a SluiceError `journal-moved` when another job wrote in between. */
  write(journal: Journal): Promise<void>
}

/** Reads the Journal, or starts one that is written with the first change. */
export async function openLedger(store: Store, clock: Clock, start: () => Journal): Promise<Ledger> {
  const stored = await store.read()
  let journal = stored === undefined ? start() : parseJournal(stored.text, store.location)
  let revision = stored?.revision
  return {
    get journal() {
      return journal
    },
    async write(changed) {
      const dated = { ...changed, writtenAt: Math.round(clock.now()) }
      revision = await store.write(showJournal(dated), revision)
      journal = dated
    },
  }
}

/** An owner that cannot be asked is believed dead when the Journal was not written for this long. */
const SILENCE = ms(120_000)

/**
 * Takes the Journal over for `owner` and returns who held it before, if that job never let go.
 * A SluiceError `rollout-under-way` when its holder can still act; then nothing was written.
 */
export async function claim(ledger: Ledger, store: Store, owner: Owner, now: number): Promise<Owner | undefined> {
  const { journal } = ledger
  const holder = journal.owner
  if (holder !== undefined && (await canAct(holder, store, now - journal.writtenAt, journal))) {
    const who = `run ${holder.run} (process ${holder.pid} on ${holder.host})`
    throw new SluiceError(problems.rolloutUnderWay(journal.environment, journal.rollout?.version ?? 'a version', who))
  }
  await ledger.write({ ...journal, owner, token: journal.token + 1 })
  return holder
}

async function canAct(holder: Owner, store: Store, silent: number, { rollout }: Journal): Promise<boolean> {
  const liveness = await store.liveness(holder)
  if (liveness !== 'unknown') return liveness === 'alive'
  return silent < Math.max(SILENCE, 3 * (rollout?.plan.scrapeInterval ?? 0))
}

/** Lets go of the Journal. */
export async function release(ledger: Ledger): Promise<void> {
  const { owner: _, ...free } = ledger.journal
  await ledger.write(free)
}
