import { explain, toProblem } from '../../core/problem.ts'
import type { DeployedState, DeploymentRecord } from '../../core/rollout/deployment-record.ts'
import type { Hold } from '../../core/rollout/hold.ts'
import type { Journal } from '../../core/rollout/journal.ts'
import type { Ledger } from '../../core/rollout/ledger.ts'
import { CanaryPlan } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Narrator } from './rig.ts'

type Words = NonNullable<Journal['deployments']>

/** A Journal that is held, and where people see what it says. */
export interface Publishing {
  readonly ledger: Ledger
  readonly hold: Pick<Hold, 'before'>
  readonly say: Pick<Narrator, 'warn'>
  /** Absent where the store has no such place. */
  readonly deployments?: DeploymentRecord | undefined
}

/**
 * Writes the Journal and lets the deployments follow: after the writing as long as the rollout is under way, before it when it
 * has ended, so that the Journal of an ended rollout leaves nothing to be said. What cannot be said is a warning, never an end.
 */
export async function published(session: Publishing, rollout: Rollout, journal: Journal): Promise<void> {
  const { ledger, deployments: record } = session
  if (record === undefined) return ledger.write(journal)
  if (journal.rollout === undefined) return ledger.write(await concluded(session, record, rollout, journal))
  await ledger.write(journal)
  const words = await accompanied(session, record, rollout)
  if (words !== journal.deployments) await ledger.note({ ...ledger.journal, deployments: words })
}

/** Traffic that goes back is not kept waiting for words. */
async function accompanied(
  session: Publishing,
  record: DeploymentRecord,
  rollout: Rollout,
): Promise<Words | undefined> {
  const { journal } = session.ledger
  const state = stateOf(rollout)
  if (rollout.direction === 'back' || journal.deployments?.current?.said === state) return journal.deployments
  return saying(session, journal.deployments, async () => {
    const id = journal.deployments?.current?.id ?? (await begin(session, record, rollout))
    await record.say(id, state, describe(rollout), session.hold.before !== undefined)
    return { ...journal.deployments, current: { id, said: state } }
  })
}

async function concluded(
  session: Publishing,
  record: DeploymentRecord,
  rollout: Rollout,
  journal: Journal,
): Promise<Journal> {
  const mayBeSaid = session.hold.before !== undefined
  const live = journal.deployments?.live
  const rest = live === undefined ? {} : { live }
  const words = await saying(session, rest, async () => {
    const id = journal.deployments?.current?.id ?? (await begin(session, record, rollout))
    if (rollout.phase === 'aborted') {
      await record.say(id, 'failed', rollout.because, mayBeSaid)
      return rest
    }
    const state = rollout.verdict === 'errored' ? 'failed' : 'verified'
    await record.say(id, state, `all traffic: ${rollout.because}`, mayBeSaid)
    if (live !== undefined && live !== id) await record.say(live, 'replaced', `by ${rollout.version}`, mayBeSaid)
    return { live: id }
  })
  return { ...journal, deployments: words }
}

/** Once GitHub does not take our words, it is told once and not asked again in this job. */
const silent = new WeakSet<DeploymentRecord>()

async function saying<Result>(session: Publishing, otherwise: Result, work: () => Promise<Result>): Promise<Result> {
  const { deployments: record, say } = session
  if (record === undefined || silent.has(record)) return otherwise
  try {
    return await work()
  } catch (thrown) {
    silent.add(record)
    say.warn(`The deployments do not show this rollout: ${explain(toProblem(thrown))}`)
    return otherwise
  }
}

function begin(
  { ledger }: Publishing,
  record: DeploymentRecord,
  { version, startedAt, plan }: Rollout,
): Promise<number> {
  const { environment, liveVersion } = ledger.journal
  return record.begin({
    key: `${environment}/${version}/${startedAt}`,
    version,
    previous: liveVersion,
    plan: CanaryPlan.encode(plan),
    journal: { location: ledger.location, revision: ledger.revision },
  })
}

function stateOf({ phase, pauseBegan }: Rollout): DeployedState {
  return pauseBegan !== undefined || phase === 'paused' || phase === 'frozen' ? 'waiting' : 'in-progress'
}

function describe({ phase, weight, because }: Rollout): string {
  return `${phase} at ${weight} %: ${because}`
}
