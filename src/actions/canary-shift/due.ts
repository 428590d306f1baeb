import { wordsOn } from '../../core/rollout/journal.ts'
import { next } from '../../core/rollout/next.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Opened } from './open.ts'
import type { Rig } from './rig.ts'
import { type Ending, NOTHING_UNDER_WAY } from './session.ts'
import type { Values } from './settings.ts'
import { weightNow } from './weight.ts'

/**
 * Where a tick that asks for nothing of its own leaves the environment when it need not even take the lock: nothing is under
 * way and the stable version has all traffic, or the next look is not due. `undefined`: there is something to do, or a job
 * before it never let go.
 */
export async function nothingDue(values: Values, { found, ledger }: Opened, rig: Rig): Promise<Ending | undefined> {
  const { mode, version, command } = values
  if (mode !== 'tick' || version !== '' || command !== undefined || found.lock.holder !== undefined) return undefined
  const { clock } = rig.world
  const { rollout } = ledger.journal
  if (wordsOn(ledger.journal).length > 0) return undefined
  if (rollout !== undefined) return isDue(rollout, clock.now()) ? undefined : { rollout, because: rollout.because }
  return (await weightNow(rig)) === 0 ? NOTHING_UNDER_WAY : undefined
}

/** A schedule as long as the interval comes a little early as often as late, so half of the interval is long enough. */
function isDue(rollout: Rollout, now: number): boolean {
  const { plan, origin } = rollout
  const waits = rollout.direction === 'forward' && ['watch', 'learn'].includes(next(rollout)?.do ?? '')
  return !waits || origin === undefined || now >= origin.at + plan.scrapeInterval / 2
}
