import { acts, advance, type Event, intend, next } from './machine.ts'
import type { Effect } from './plan.ts'
import type { Rollout } from './rollout.ts'

/** What the executor needs from the world around it. */
export interface Stage {
  /** Writes the rollout to the Journal; throws when somebody else wrote in between, and then nothing more is done. */
  record(rollout: Rollout): Promise<void>
  /** Does the effect and reads the world back; what it could not prove is an event too, never an exception. */
  perform(effect: Effect, rollout: Rollout): Promise<Event>
  /** Whether this job goes on, asked after each event. */
  goesOn(rollout: Rollout, event: Event): boolean
}

/**
 * The one shell around every plan: write the intent, do the effect, read the world back, write what was proven.
 * Returns where the rollout stands when it has ended or this job stops.
 */
export async function execute(rollout: Rollout, stage: Stage): Promise<Rollout> {
  let state = rollout
  for (let effect = next(state); effect !== undefined; effect = next(state)) {
    if (acts(effect)) await stage.record((state = intend(state, effect)))
    const event = await stage.perform(effect, state)
    await stage.record((state = advance(state, event)))
    if (!stage.goesOn(state, event)) return state
  }
  return state
}
