import { SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { claim, release } from '../../core/rollout/ledger.ts'
import type { Owner } from '../../core/rollout/store.ts'
import { currentOwner } from '../../providers/owner.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { memoryStore } from './memory-store.ts'
import { makeRig, type Opened, open } from './open.ts'
import { createRecorder } from './recorder.ts'
import { replayRecording, writeRecording } from './recordings.ts'
import { type Ending, type Request, type Session, shift } from './session.ts'
import { planOf, type Values } from './settings.ts'
import { driven, tell } from './tell.ts'

/** State kept for `post`: who held the Journal, and whether this job let go of it. */
export const HELD_BY = 'held-by'
export const LET_GO = 'let-go'

/** The main step in each mode. */
export async function run(values: Values, context: Context): Promise<Outcome> {
  if (values.mode === 'replay') return replayRecording(values, context)
  return values.mode === 'shadow' ? shadow(values, context) : shiftTraffic(values, context)
}

/** Opens the Journal, claims it, shifts, lets go, reports. */
async function shiftTraffic(values: Values, context: Context): Promise<Outcome> {
  const { host } = context
  const opened = await open(values, context)
  const session = sessionOf(values, context, opened)
  const { ledger, store, world } = opened
  try {
    const owner = await currentOwner(runName(context), world)
    const before = await claim(ledger, store, owner, world.clock.now())
    host.saveState(HELD_BY, JSON.stringify(owner))
    const ending = await shiftAndLetGo(session, requestOf(values), before)
    host.saveState(LET_GO, 'true')
    return await finish(values, session, ending, context)
  } catch (thrown) {
    if (!isWatchedElsewhere(values, thrown)) throw thrown
    return tell(driven(values, session, { because: toProblem(thrown).what }), context)
  }
}

/** Judges what others shift: the Journal is kept in memory, and no weight is ever set. */
async function shadow(values: Values, context: Context): Promise<Outcome> {
  const session = sessionOf(values, context, await open(values, context, memoryStore()))
  return finish(values, session, await shift(session, requestOf(values), false), context)
}

async function finish(values: Values, session: Session, ending: Ending, context: Context): Promise<Outcome> {
  const subject = driven(values, session, ending)
  if (values.record === undefined) return tell(subject, context)
  const recording = await writeRecording(values, session.recorder.segments, context)
  return tell({ ...subject, outputs: { ...subject.outputs, recording } }, context)
}

/** Everything a job works with, once its Journal is open. */
export function sessionOf(values: Values, { host, signal }: Context, opened: Opened): Session {
  const { recorder, narrator } = createRecorder({ info: host.info, warn: host.warning })
  const job = { mode: values.mode, cancelled: signal, tookOver: false }
  return { rig: makeRig(values, opened), ledger: opened.ledger, job, say: narrator, recorder }
}

/** A tick that asks for nothing of its own finds its work being done by another job: that is as it should be. */
function isWatchedElsewhere({ mode, version, command }: Values, thrown: unknown): boolean {
  return mode === 'tick' && version === '' && command === undefined && toProblem(thrown).code === 'rollout-under-way'
}

async function shiftAndLetGo(session: Session, request: Request, before: Owner | undefined): Promise<Ending> {
  try {
    const ending = await shift(session, request, before !== undefined)
    const problem = stuck(ending)
    if (problem !== undefined) throw problem
    await release(session.ledger)
    return ending
  } catch (thrown) {
    if (session.ledger.journal.rollout === undefined) await release(session.ledger)
    throw thrown
  }
}

function requestOf(values: Values): Request {
  return { version: values.version, plan: planOf(values), word: values.command, retry: values.retry }
}

/** The run and its attempt, as the Journal names an owner. */
export function runName({ host }: Context): string {
  const run = host.env('GITHUB_RUN_ID')
  return run === undefined ? 'local' : `${run}.${host.env('GITHUB_RUN_ATTEMPT') ?? '1'}`
}

/** The ending of a rollout whose traffic could not be proven to be back: louder than any verdict. */
export function stuck({ rollout }: Ending): SluiceError | undefined {
  if (rollout?.direction !== 'back' || rollout.phase === 'aborted' || rollout.phase === 'promoted') return undefined
  return new SluiceError(problems.trafficNotReturned(rollout.because, 'the router did not report it'))
}
