import { next } from '../../core/rollout/machine.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Opened } from './open.ts'
import type { Ending } from './session.ts'
import type { Values } from './settings.ts'

/**
 * Where a tick that asks for nothing of its own leaves the environment when it need not even take the lock: nothing is under
 * way, or the next look is not due. `undefined`: there is something to do, or a job before it never let go.
 */
export function nothingDue(values: Values, { found, ledger, world }: Opened): Ending | undefined {
  const { mode, version, command } = values
  if (mode !== 'tick' || version !== '' || command !== undefined || found.lock.holder !== undefined) return undefined
  const { rollout } = ledger.journal
  if (rollout === undefined) return { because: 'no rollout is under way' }
  return isDue(rollout, world.clock.now()) ? undefined : { rollout, because: rollout.because }
}

function isDue(rollout: Rollout, now: number): boolean {
  const { plan, origin } = rollout
  const waits = rollout.direction === 'forward' && ['watch', 'learn'].includes(next(rollout)?.do ?? '')
  return !waits || origin === undefined || now >= origin.at + plan.scrapeInterval
}
