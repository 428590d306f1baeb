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
 * Writes the Journal and lets the deployments follow. As long as the rollout is under way the Journal says beforehand what is
 * about to be said, so that the next tick does not say it again; when it has ended it is written last, and leaves nothing to
 * be said. What cannot be said is a warning, never an end.
 */
export async function published(session: Publishing, rollout: Rollout, journal: Journal): Promise<void> {
  const { ledger, deployments: record } = session
  if (record === undefined) return ledger.write(journal)
  if (journal.rollout === undefined) return ledger.write(await concluded(session, record, rollout, journal))
  const { deployments: words } = journal
  const said = stateOf(rollout)
  if (isBusy(rollout) || isSaid(session, words, said)) return ledger.write(journal)
  const ahead = { ...words, current: { ...words?.current, said } }
  await ledger.write({ ...journal, deployments: ahead })
  const now = await accompanied(session, record, rollout, words)
  if (now?.current?.id !== ahead.current.id || now?.current?.said !== said)
    await ledger.note({ ...ledger.journal, deployments: now })
}

/** Traffic that is about to move is not kept waiting for words. */
function isBusy({ intent, direction }: Rollout): boolean {
  return intent !== undefined || direction === 'back'
}

/** The holds under which it was looked for what a job that ended early may not have said any more. */
const checked = new WeakSet<Publishing['hold']>()

function isSaid({ hold }: Publishing, words: Words | undefined, state: DeployedState): boolean {
  return words?.current?.said === state && (hold.before === undefined || checked.has(hold))
}

async function accompanied(
  session: Publishing,
  record: DeploymentRecord,
  rollout: Rollout,
  words: Words | undefined,
): Promise<Words | undefined> {
  const said = stateOf(rollout)
  return saying(session, words, async () => {
    const id = words?.current?.id ?? (await begin(session, record, rollout))
    await record.say(id, said, describe(rollout), session.hold.before !== undefined)
    checked.add(session.hold)
    return { ...words, current: { id, said } }
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
