import type { Event } from './event.ts'
import { acts, advance, intend, next } from './machine.ts'
import type { Effect } from './plan.ts'
import type { Rollout } from './rollout.ts'

/** What the executor needs from the world around it. */
export interface Stage {
  /**
   * Writes the rollout to the Journal; throws when somebody else wrote in between, and then nothing more is done. That is the
   * fence before every effect: whoever took over has written, so a job that was replaced gets no further than its intent.
   */
  record(rollout: Rollout): Promise<void>
  /** The same for a look that decided nothing: it may be written later. */
  note(rollout: Rollout): Promise<void>
  /** Writes where this job leaves the rollout: nothing of it follows. */
  leave(rollout: Rollout): Promise<void>
  /** Does the effect and reads the world back; what it could not prove is an event too, never an exception. */
  perform(effect: Effect, rollout: Rollout): Promise<Event>
  /** Whether this job goes on, asked after each event. */
  goesOn(rollout: Rollout, event: Event): boolean
}

/**
 * The one shell around every plan: write the intent, do the effect, read the world back, write what was proven; an intent that
 * follows at once is written with it. Returns where the rollout stands when it has ended or this job stops.
 */
export async function execute(rollout: Rollout, stage: Stage): Promise<Rollout> {
  let state = rollout
  for (let effect = next(state); effect !== undefined; effect = next(state)) {
    if (acts(effect)) await stage.record((state = intend(state, effect)))
    const event = await stage.perform(effect, state)
    const before = state
    state = advance(state, event)
    const goesOn = stage.goesOn(state, event)
    const following = next(state)
    if (!goesOn || following === undefined) break
    if (acts(following)) continue
    await (isUndecided(before, state) ? stage.note(state) : stage.record(state))
  }
  await stage.leave(state)
  return state
}

/** Whether an event only added to what is known. */
function isUndecided(before: Rollout, after: Rollout): boolean {
  const same = (['phase', 'direction', 'position', 'frozen', 'undone', 'pauseBegan'] as const).every(
    (field) => before[field] === after[field],
  )
  return same && before.milestones.length === after.milestones.length
}
