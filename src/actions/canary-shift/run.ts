import { explain, SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { type Hold, takeHold } from '../../core/rollout/hold.ts'
import { freedBy } from '../../core/rollout/journal.ts'
import type { Owner } from '../../core/rollout/store.ts'
import { currentOwner } from '../../providers/owner.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { createWorld } from '../../runner/world/world.ts'
import { isStuck } from './drive.ts'
import { nothingDue } from './due.ts'
import { isLeft, type Job, newJob } from './job.ts'
import { leaveWord } from './left-words.ts'
import { memoryStore } from './memory-store.ts'
import { makeRig, type Opened, open, type Scene } from './open.ts'
import { createRecorder } from './recorder.ts'
import { replayRecording, writeRecording } from './recordings.ts'
import type { Ending, Request, Session } from './session.ts'
import { lockWord, planOf, rolloutWord, type Values } from './settings.ts'
import { shift } from './shift.ts'
import { driven, tell } from './tell.ts'

/** State kept for `post`: who held the environment, and whether this job let go of it. */
export const HELD_BY = 'held-by'
export const LET_GO = 'let-go'

/** The main step in each mode. */
export async function run(values: Values, context: Context, world = createWorld(context)): Promise<Outcome> {
  const scene = { ...context, world }
  const word = lockWord(values)
  if (word !== undefined) return (await import('./lock-words.ts')).speakOfLock(values, word, scene)
  if (values.mode === 'replay') return replayRecording(values, context)
  return values.mode === 'shadow' ? shadow(values, scene) : shiftTraffic(values, scene)
}

/** How often somebody else may be faster in writing while a word is left. */
const TRIES = 5

/** Reads the Journal, takes the lock where there is something to do, shifts, lets go, reports. */
async function shiftTraffic(values: Values, context: Scene, tries = 1): Promise<Outcome> {
  const { host } = context
  const opened = await open(values, context)
  const job = jobOf(values, context)
  const watched = watching(values, context, opened, job)
  const idle = await nothingDue(values, opened, watched.rig)
  if (idle !== undefined) return tell(driven(values, watched, idle), context)
  try {
    const owner = await ownerOf(context, opened)
    const hold = await take(values, opened, owner)
    host.saveState(HELD_BY, JSON.stringify(owner))
    await opened.ledger.under(hold)
    const session = { ...watching(values, context, opened, job), hold }
    const ending = await shiftAndLetGo(session, requestOf(values), host)
    return await finish(values, session, ending, context)
  } catch (thrown) {
    const left = await leaveWord(values, context, opened, toProblem(thrown))
    if (left === 'moved' && tries < TRIES) return shiftTraffic(values, context, tries + 1)
    if (left !== 'moved' && left !== undefined)
      return tell({ ...driven(values, watched, left), reason: left.because }, context)
    if (isLeft(job)) host.saveState(LET_GO, 'true')
    if (!isWatchedElsewhere(values, thrown)) throw thrown
    return tell(driven(values, watched, { because: toProblem(thrown).what }), context)
  }
}

/** This process, as the lock names it. */
export function ownerOf({ host }: Context, { world }: Pick<Opened, 'world'>): Promise<Owner> {
  const run = host.env('GITHUB_RUN_ID')
  const name = run === undefined ? 'local' : `${run}.${host.env('GITHUB_RUN_ATTEMPT') ?? '1'}`
  return currentOwner(name, world, host.env('RUNNER_NAME'))
}

/** Takes the lock as it was found before the Journal was read. */
export function take({ version }: Values, { store, world, found, ledger }: Opened, owner: Owner): Promise<Hold> {
  const { rollout, liveVersion, token } = ledger.journal
  const begins = version !== '' && version !== rollout?.version && version !== liveVersion
  const asking = { owner, lease: store.lease, begins, seen: token, freed: freedBy(ledger.journal) }
  return takeHold(store, world.clock, found, asking, ledger.fence)
}

/** Judges what others shift: the Journal is kept in memory, and no weight is ever set. */
async function shadow(values: Values, context: Scene): Promise<Outcome> {
  const opened = await open(values, context, memoryStore())
  const hold = await take(values, opened, await ownerOf(context, opened))
  await opened.ledger.under(hold)
  const session = { ...watching(values, context, opened), hold }
  return finish(values, session, await shift(session, requestOf(values)), context)
}

async function finish(values: Values, session: Session, ending: Ending, context: Context): Promise<Outcome> {
  const subject = driven(values, session, ending)
  if (values.record === undefined) return tell(subject, context)
  const recording = await writeRecording(values, session.recorder.segments, context)
  return tell({ ...subject, outputs: { ...subject.outputs, recording } }, context)
}

/** Everything a job looks and tells with, once its Journal is open; to act it needs a hold, too. */
export function watching(
  values: Values,
  context: Context,
  opened: Opened,
  job = jobOf(values, context),
): Omit<Session, 'hold'> {
  const { host } = context
  const { recorder, narrator } = createRecorder({ info: host.info, warn: host.warning })
  const { ledger, store } = opened
  return { rig: makeRig(values, opened), ledger, job, say: narrator, recorder, deployments: store.deployments }
}

function jobOf({ mode }: Values, { signal }: Context): Job {
  return newJob(mode, signal)
}

/** A tick that asks for nothing of its own finds its work being done by another job: that is as it should be. */
function isWatchedElsewhere({ mode, version, command }: Values, thrown: unknown): boolean {
  return mode === 'tick' && version === '' && command === undefined && toProblem(thrown).code === 'rollout-under-way'
}

async function shiftAndLetGo(session: Session, request: Request, host: Context['host']): Promise<Ending> {
  try {
    const ending = await shift(session, request)
    const problem = stuck(ending)
    if (problem !== undefined) throw problem
    host.saveState(LET_GO, 'true')
    await letGo(session)
    return ending
  } catch (thrown) {
    if (session.ledger.journal.rollout === undefined) await session.hold.release()
    throw thrown
  }
}

/** What was decided is on record by now: a lock that stays is taken over once this job is over. */
async function letGo({ ledger, hold, say }: Session): Promise<void> {
  if (ledger.journal.free === true) return
  try {
    await ledger.flush()
    await hold.release()
  } catch (thrown) {
    say.warn(`The lock could not be let go, so the next run takes it over: ${explain(toProblem(thrown))}`)
  }
}

function requestOf(values: Values): Request {
  return { version: values.version, plan: planOf(values), word: rolloutWord(values), retry: values.retry }
}

/** The ending of a rollout whose traffic could not be proven to be back: louder than any verdict. */
export function stuck({ rollout }: Ending): SluiceError | undefined {
  if (rollout === undefined || !isStuck(rollout)) return undefined
  return new SluiceError(problems.trafficNotReturned(rollout.because, 'the router did not report it'))
}
