import { explain, SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { DeployedState, DeploymentRecord } from '../../core/rollout/deployment-record.ts'
import type { Hold } from '../../core/rollout/hold.ts'
import type { Journal, LeftWord } from '../../core/rollout/journal.ts'
import type { Ledger } from '../../core/rollout/ledger.ts'
import { CanaryPlan } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Job } from './job.ts'
import type { Narrator, Rig } from './rig.ts'

type Words = NonNullable<Journal['deployments']>

/** A Journal that is held, and where people see what it says. */
export interface Publishing {
  readonly ledger: Ledger
  readonly hold: Pick<Hold, 'isOurs'>
  readonly job: Pick<Job, 'mayBeSaid' | 'hasActed' | 'mayBeMade' | 'unwritten' | 'retired' | 'isMute'>
  readonly rig: { readonly world: Pick<Rig['world'], 'clock'> }
  readonly say: Pick<Narrator, 'warn'>
  /** Absent where the store has no such place. */
  readonly deployments?: DeploymentRecord | undefined
}

/**
 * Lets the deployments follow, then writes the Journal, for the last time of this job where it `leaves`. A deployment is made
 * only once the Journal says that it may have been. What cannot be said is a warning, never an end. Words that a person left
 * come back, and then nothing was written.
 */
export async function published(
  session: Publishing,
  rollout: Rollout,
  journal: Journal,
  leaves: boolean,
): Promise<readonly LeftWord[]> {
  const { ledger, job, deployments: record } = session
  const write = leaves ? ledger.leave : ledger.write
  if (record === undefined) return write(journal)
  const known = job.unwritten ?? journal.deployments
  const told = await tell(session, record, rollout, known, journal.rollout === undefined)
  const words = await write({ ...journal, deployments: told.now })
  job.unwritten = words.length > 0 ? told.going : undefined
  return words
}

interface Told {
  /** What the Journal says of the deployments with this write, and where it is not written and the rollout goes on. */
  readonly now: Words
  readonly going: Words
}

async function tell(
  session: Publishing,
  record: DeploymentRecord,
  rollout: Rollout,
  words: Words | undefined,
  isOver: boolean,
): Promise<Told> {
  if (isOver) return concluded(session, record, rollout, words)
  const isAnnounced = words?.current !== undefined
  if (!isAnnounced) return { now: { ...words, current: {} }, going: { ...words } }
  const now = isBusy(rollout) ? words : await accompanied(session, record, rollout, words)
  return { now, going: now }
}

/** Traffic that is about to move is not kept waiting for words. */
function isBusy({ intent, direction }: Rollout): boolean {
  return intent !== undefined || direction === 'back'
}

async function accompanied(
  session: Publishing,
  record: DeploymentRecord,
  rollout: Rollout,
  words: Words,
): Promise<Words> {
  const { job } = session
  const said = stateOf(rollout)
  if (words.current?.said === said && !job.mayBeSaid) return words
  return saying(session, words, async () => {
    const { id, wasThere } = await begun(session, record, rollout, words)
    await record.say(id, said, describe(rollout), job.mayBeSaid && wasThere)
    job.mayBeSaid = false
    return { ...words, current: { id, said } }
  })
}

async function concluded(
  session: Publishing,
  record: DeploymentRecord,
  rollout: Rollout,
  words: Words | undefined,
): Promise<Told> {
  const { job } = session
  const live = words?.live
  const rest: Words = live === undefined ? {} : { live }
  const otherwise: Told = { now: rest, going: { ...words } }
  return saying<Told>(session, otherwise, async () => {
    const { id, wasThere } = await begun(session, record, rollout, words)
    const isDoubtful = job.mayBeSaid && !job.hasActed && wasThere
    const going = { ...rest, current: { id } }
    if (rollout.phase === 'aborted') {
      await record.say(id, 'failed', rollout.because, isDoubtful)
      if (job.retired !== undefined) await record.say(job.retired, 'verified', `again: ${rollout.because}`, false)
      return { now: rest, going }
    }
    const state = rollout.verdict === 'errored' ? 'failed' : 'verified'
    const isNew = await record.say(id, state, `all traffic: ${rollout.because}`, isDoubtful)
    if (live === undefined || live === id) return { now: { live: id }, going }
    await record.say(live, 'replaced', `by ${rollout.version}`, !isNew)
    job.retired = live
    return { now: { live: id }, going }
  })
}

/** A write that was taken is as good as a look at the lock for so long. */
const FRESH = 10_000

/** Throws where somebody else holds the environment by now: a job that was replaced has nothing more to say. */
async function fenced({ ledger, hold, rig }: Publishing): Promise<void> {
  const age = rig.world.clock.now() - (ledger.takenAt ?? Number.NEGATIVE_INFINITY)
  if (age > FRESH && !(await hold.isOurs())) throw new SluiceError(problems.lockLost(ledger.journal.environment))
}

async function saying<Result>(session: Publishing, otherwise: Result, work: () => Promise<Result>): Promise<Result> {
  const { job, say } = session
  if (job.isMute) return otherwise
  await fenced(session)
  try {
    return await work()
  } catch (thrown) {
    job.isMute = true
    say.warn(`The deployments do not show this rollout: ${explain(toProblem(thrown))}`)
    return otherwise
  }
}

async function begun(
  { ledger, job }: Publishing,
  record: DeploymentRecord,
  { version, startedAt, plan }: Rollout,
  words: Words | undefined,
): Promise<{ readonly id: number; readonly wasThere: boolean }> {
  if (words?.current?.id !== undefined) return { id: words.current.id, wasThere: true }
  const { environment, liveVersion } = ledger.journal
  const deployed = {
    key: `${environment}/${version}/${startedAt}`,
    version,
    previous: liveVersion,
    plan: CanaryPlan.encode(plan),
    journal: { location: ledger.location, revision: ledger.revision },
  }
  return record.begin(deployed, job.mayBeMade)
}

function stateOf({ phase, pauseBegan }: Rollout): DeployedState {
  return pauseBegan !== undefined || phase === 'paused' || phase === 'frozen' ? 'waiting' : 'in-progress'
}

function describe({ phase, weight, because }: Rollout): string {
  return `${phase} at ${weight} %: ${because}`
}
