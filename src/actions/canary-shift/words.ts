import { timestamp } from '../../core/clock.ts'
import type { Event } from '../../core/rollout/event.ts'
import { type LeftWord, wordsOn } from '../../core/rollout/journal.ts'
import { advance } from '../../core/rollout/machine.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Request, Session } from './session.ts'

/** What the request says of the rollout under way. */
export function obey({ rig, say }: Session, rollout: Rollout, { word, plan }: Request): Rollout {
  if (JSON.stringify(plan) !== JSON.stringify(rollout.plan)) {
    say.warn(
      'The configuration changed since this rollout started. Its plan is pinned; the change counts for the next one.',
    )
  }
  return word === undefined ? rollout : advance(rollout, { type: 'word', at: timestamp(rig.world.clock), word })
}

/** Obeys what persons left in the Journal while nobody could. */
export function obeyLeft(session: Session, rollout: Rollout): Rollout {
  return eventsOf(session, wordsOn(session.ledger.journal)).reduce(advance, rollout)
}

function eventsOf({ rig, say }: Session, words: readonly LeftWord[]): Event[] {
  return words.map(({ word, by }) => {
    say.info(`${by} said ${word}.`)
    return { type: 'word', at: timestamp(rig.world.clock), word }
  })
}

/** Writes, and brings what a person said meanwhile of this rollout; words on one that is over are passed over. */
export async function hearing(
  session: Session,
  rollout: Rollout,
  write: () => Promise<readonly LeftWord[]>,
): Promise<readonly Event[]> {
  for (;;) {
    const words = await write()
    const ours = words.filter(({ startedAt }) => startedAt === rollout.startedAt)
    if (words.length === 0 || ours.length > 0) return eventsOf(session, ours)
  }
}
