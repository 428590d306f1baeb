import { timestamp } from '../../core/clock.ts'
import type { Event } from '../../core/rollout/event.ts'
import { execute, type Stage } from '../../core/rollout/executor.ts'
import { close, type Journal, type LeftWord } from '../../core/rollout/journal.ts'
import { acts, next } from '../../core/rollout/next.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import { published } from './deployed.ts'
import { type Hurry, inTime } from './in-time.ts'
import type { Job } from './job.ts'
import { longestOf, perform } from './perform.ts'
import { rescue } from './rescue.ts'
import type { Session } from './session.ts'
import { hearing } from './words.ts'

/**
 * Executes a rollout, and whatever goes wrong on the way, tries to leave no traffic on a version that nobody watches. `isLast`:
 * this job does nothing after it.
 */
export async function drive(session: Session, rollout: Rollout, isLast: boolean): Promise<Rollout> {
  const { ledger, hold, rig, job, say, recorder } = session
  const settled = (state: Rollout) => settle(ledger.journal, state, timestamp(rig.world.clock))
  const soon = <Result>(state: Rollout, work: Promise<Result>) => inTime(hurryOf(session, state), work)
  const writing = (state: Rollout, write: () => Promise<readonly LeftWord[]>) =>
    soon(state, hearing(session, state, write))
  const stage: Stage = {
    record: (state) => writing(state, () => published(session, state, settled(state), false)),
    leave: (state) => writing(state, () => published(session, state, settled(state), isLast && !isStuck(state))),
    note: (state) => writing(state, () => ledger.note(settled(state))),
    perform: async (effect, state) => {
      job.goesBack ||= state.direction === 'back'
      job.hasActed ||= acts(effect)
      await soon(state, hold.renew(longestOf(rig, effect, state)))
      return perform(rig, job, effect, state, say)
    },
    goesOn: (state, event) => {
      job.goesBack ||= state.direction === 'back'
      recorder.note(state, event)
      return goesOn(job, state, event)
    },
  }
  recorder.begin(rollout)
  try {
    return await execute(rollout, stage)
  } catch (thrown) {
    throw await rescue(session, thrown)
  }
}

/** Whether traffic could not be proven to be back: then the lock is kept, so that the next job takes over. */
export function isStuck({ direction, phase }: Rollout): boolean {
  return direction === 'back' && phase !== 'aborted' && phase !== 'promoted'
}

/** Once the traffic is where it belongs, the record may take its time. */
function hurryOf({ rig, job, ledger }: Session, rollout: Rollout): Hurry {
  const { cancelled } = rollout.phase === 'aborted' || rollout.phase === 'promoted' ? NEVER : job
  return { clock: rig.world.clock, cancelled, back: isStuck(rollout), location: ledger.location }
}

const NEVER = { cancelled: new AbortController().signal }

function settle(journal: Journal, rollout: Rollout, at: number): Journal {
  return close({ ...journal, rollout }, at)
}

/** Undos that could not be proven are tried again for about this many attempts; the next tick goes on with them. */
const ATTEMPTS = { run: 20, cancelled: 2 }

function goesOn({ mode, cancelled }: Job, state: Rollout, event: Event): boolean {
  if (state.direction === 'back') return state.attempts < (cancelled.aborted ? ATTEMPTS.cancelled : ATTEMPTS.run)
  if (state.phase === 'paused' && state.pauseBegan !== undefined) return false
  if (mode !== 'tick') return true
  const due = next(state)?.do
  return due === 'learn' ? event.type === 'proven' : due !== 'watch'
}
