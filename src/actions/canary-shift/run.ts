import { SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { claim, release } from '../../core/rollout/ledger.ts'
import type { Owner } from '../../core/rollout/store.ts'
import { currentOwner } from '../../providers/owner.ts'
import type { Context } from '../../runner/action.ts'
import { makeRig, open } from './open.ts'
import { createRecorder } from './recorder.ts'
import { type Ending, type Request, type Session, shift } from './session.ts'
import { planOf, type Values } from './settings.ts'
import { tell } from './tell.ts'

/** State kept for `post`: who held the Journal, and whether this job let go of it. */
export const HELD_BY = 'held-by'
export const LET_GO = 'let-go'

/** The main step: opens, claims, shifts, lets go, reports. */
export async function run(values: Values, context: Context) {
  const { host } = context
  const opened = await open(values, context)
  const { ledger, store, world } = opened
  const { recorder, narrator } = createRecorder({ info: host.info, warn: host.warning })
  const job = { mode: values.mode, cancelled: context.signal, tookOver: false }
  const session: Session = { rig: makeRig(values, opened), ledger, job, say: narrator, recorder }
  const owner = await currentOwner(runName(context), world)
  try {
    const before = await claim(ledger, store, owner, world.clock.now())
    host.saveState(HELD_BY, JSON.stringify(owner))
    const ending = await shiftAndLetGo(session, requestOf(values), before)
    host.saveState(LET_GO, 'true')
    return tell(values, session, ending, context)
  } catch (thrown) {
    if (!isWatchedElsewhere(values, thrown)) throw thrown
    return tell(values, session, { because: toProblem(thrown).what }, context)
  }
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
