import type { Event } from './event.ts'
import { advance } from './machine.ts'
import { acts, intend, next } from './next.ts'
import type { Effect } from './plan.ts'
import type { Rollout } from './rollout.ts'

/** What the executor needs from the world around it. Where a write brings words of a person, nothing was written. */
export interface Stage {
  /**
   * Writes the rollout to the Journal; throws when somebody else wrote in between, and then nothing more is done. That is the
   * fence before every effect: whoever took over has written, so a job that was replaced gets no further than its intent.
   */
  record(rollout: Rollout): Promise<readonly Event[]>
  /** The same for a look that decided nothing: it may be written later. */
  note(rollout: Rollout): Promise<readonly Event[]>
  /** Writes where this job leaves the rollout: nothing of it follows. */
  leave(rollout: Rollout): Promise<readonly Event[]>
  /** Does the effect and reads the world back; what it could not prove is an event too, never an exception. */
  perform(effect: Effect, rollout: Rollout): Promise<Event>
  /** Whether this job goes on, asked after each event. */
  goesOn(rollout: Rollout, event: Event): boolean
}

/**
 * The one shell around every plan: write the intent, do the effect, read the world back, write what was proven; an intent that
 * follows at once is written with it. What a person said meanwhile comes before anything else. Returns where the rollout stands
 * when it has ended or this job stops.
 */
export async function execute(rollout: Rollout, stage: Stage): Promise<Rollout> {
  for (let state = rollout; ; ) {
    const rested = await untilRest(state, stage)
    const words = await stage.leave(rested)
    if (words.length === 0) return rested
    state = after(rested, words)
  }
}

/** Goes on until the rollout has ended or this job stops. */
async function untilRest(rollout: Rollout, stage: Stage): Promise<Rollout> {
  let state = rollout
  for (let effect = next(state); effect !== undefined; effect = next(state)) {
    const intended = acts(effect) ? intend(state, effect) : state
    const words = acts(effect) ? await stage.record(intended) : []
    if (words.length > 0) {
      state = after(state, words)
      continue
    }
    const event = await stage.perform(effect, intended)
    const done = advance(intended, event)
    const following = next(done)
    if (!stage.goesOn(done, event) || following === undefined) return done
    state = acts(following) ? done : after(done, await write(stage, intended, done))
  }
  return state
}

const after = (rollout: Rollout, events: readonly Event[]): Rollout => events.reduce(advance, rollout)

function write(stage: Stage, before: Rollout, rollout: Rollout): Promise<readonly Event[]> {
  return isUndecided(before, rollout) ? stage.note(rollout) : stage.record(rollout)
}

/** Whether an event only added to what is known. */
function isUndecided(before: Rollout, rollout: Rollout): boolean {
  const same = (['phase', 'direction', 'position', 'frozen', 'undone', 'pauseBegan'] as const).every(
    (field) => before[field] === rollout[field],
  )
  return same && before.milestones.length === rollout.milestones.length
}
