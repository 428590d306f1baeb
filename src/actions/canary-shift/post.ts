import type { Owner } from '../../core/rollout/store.ts'
import { reasonOf } from '../../core/rollout/verdict.ts'
import type { Context, PostOutcome } from '../../runner/action.ts'
import { createWorld } from '../../runner/world/world.ts'
import { open } from './open.ts'
import { HELD_BY, LET_GO, ownerOf, stuck, take, watching } from './run.ts'
import { planOf, type Values } from './settings.ts'
import { shift } from './shift.ts'

/**
 * The second chance: when the main step was ended before it let go of the environment, its rollout is taken back.
 * What another job holds by now is left alone.
 */
export async function post(
  values: Values,
  context: Context,
  world = createWorld(context),
): Promise<PostOutcome | undefined> {
  const { host } = context
  if (host.state(HELD_BY) === '' || host.state(LET_GO) !== '') return undefined
  const opened = await open(values, { ...context, world })
  const { ledger, found } = opened
  if (ledger.journal.rollout === undefined || !isOwner(found.lock.holder?.owner, host.state(HELD_BY))) return undefined
  const hold = await take({ ...values, version: '' }, opened, await ownerOf(context, opened))
  await ledger.under(hold)
  const uncancelled = { ...context, signal: new AbortController().signal }
  const session = { ...watching({ ...values, mode: 'run' }, uncancelled, opened), hold }
  const ending = await shift(session, { version: '', plan: planOf(values), word: 'abort', retry: false })
  const problem = stuck(ending)
  if (problem !== undefined) throw problem
  if (ledger.journal.free !== true) await hold.release()
  const reason = ending.rollout === undefined ? ending.because : reasonOf(ending.rollout)
  return { verdict: 'failed', reason, summary: `### canary-shift, after the job\n\n${reason}\n` }
}

function isOwner(owner: Owner | undefined, held: string): boolean {
  const { pid, host, processStart } = JSON.parse(held) as Owner
  return owner?.pid === pid && owner.host === host && owner.processStart === processStart
}
