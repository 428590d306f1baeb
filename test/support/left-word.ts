import type { Word } from '../../src/core/rollout/event.ts'
import { startJournal } from '../../src/core/rollout/journal.ts'
import { openLedger } from '../../src/core/rollout/ledger.ts'
import type { Store } from '../../src/core/rollout/store.ts'
import type { canaryWorld } from './canary-world.ts'

type Place = Pick<ReturnType<typeof canaryWorld>, 'rig' | 'store' | 'clock' | 'router'>

/** What a dispatch does that finds the environment held; false where no rollout is known yet. */
export async function leave({ store, clock }: Place, word: Word): Promise<boolean> {
  const ledger = await openLedger(store, clock, () => startJournal('test', ['blue', 'green'], 'blue', clock.now()))
  const { rollout } = ledger.journal
  if (rollout === undefined) return false
  await ledger.say({ word, by: 'ada', at: clock.now(), startedAt: rollout.startedAt })
  return true
}

/** The same world, in which a person leaves a word just before the n-th write to the Journal. */
export function interrupted(place: Place, word: Word, at: number) {
  let writes = 0
  let heardAt: number | undefined
  const store: Store = {
    ...place.store,
    write: async (...args) => {
      if (writes++ === at && (await leave(place, word))) heardAt = place.router.asked.length
      return place.store.write(...args)
    },
  }
  const seen = () => ({
    isOver: at >= writes,
    wasLeft: heardAt !== undefined,
    after: place.router.asked.slice(heardAt),
  })
  return { world: { ...place, store: store as never }, seen }
}
