import type { GitHub } from '../core/github.ts'
import { attemptOf } from '../core/rollout/lock.ts'
import type { Liveness, Owner } from '../core/rollout/store.ts'
import type { World } from '../core/world.ts'
import { currentOwner, livenessHere } from './owner.ts'

/**
 * Whether an owner can still act. On this very machine its process is looked at; elsewhere GitHub is asked for the jobs of its
 * attempt: it is over with the job of its runner, or with all of them where the runner is not known.
 */
export async function livenessOfRun(
  owner: Owner,
  world: World,
  github: () => Promise<Pick<GitHub, 'event' | 'runs'>>,
  signal: AbortSignal,
): Promise<Liveness> {
  const here = await livenessHere(owner, world)
  const named = attemptOf(owner.run)
  if (named === undefined) return here
  const { event, runs } = await github()
  const isOurRun = event?.runId === named.run && event.runAttempt === named.attempt
  if (here !== 'unknown' && (await isThisMachine(owner, isOurRun, world))) return here
  const listed = await runs.jobs(named.run, named.attempt, signal)
  if (listed.outcome === 'failed' || listed.jobs.length === 0) return 'unknown'
  const its = listed.jobs.filter(({ runner }) => runner === owner.runner)
  const jobs = its.length > 0 ? its : listed.jobs
  return jobs.every(({ isOver }) => isOver) ? 'over' : 'alive'
}

/** Many machines can have one name. The boot tells them apart; where the system does not know it, the run does. */
async function isThisMachine({ processStart }: Owner, isOurRun: boolean, world: World): Promise<boolean> {
  const boot = (start: string) => start.split('@')[1]
  const theirs = boot(processStart)
  return theirs === undefined ? isOurRun : theirs === boot((await currentOwner('', world)).processStart)
}
