import { timestamp } from '../../core/clock.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { other, routerWeight } from '../../core/rollout/journal.ts'
import { advance } from '../../core/rollout/machine.ts'
import { reconcile } from '../../core/rollout/reconcile.ts'
import { type Rollout, startRollout } from '../../core/rollout/rollout.ts'
import { drive } from './drive.ts'
import { type Ending, NOTHING_UNDER_WAY, type Request, type Session } from './session.ts'
import { setAndRead, weightNow } from './weight.ts'
import { obey, obeyLeft } from './words.ts'

/** The whole of a job: goes on with what is under way, or starts what was asked for. The environment is held already. */
export async function shift(session: Session, request: Request): Promise<Ending> {
  const { ledger, hold, job } = session
  const { rollout: underWay, deployments: words } = ledger.journal
  if (underWay === undefined) return begin(session, request)
  job.mayBeMade = words?.current !== undefined
  const taken =
    hold.before !== undefined ? await takeOver(session, underWay) : { rollout: underWay, takeover: undefined }
  const superseded = request.version !== '' && request.version !== underWay.version
  const heard = superseded
    ? supersede(session, taken.rollout, request.version)
    : obey(session, obeyLeft(session, taken.rollout), request)
  const rollout = await drive(session, heard, !superseded)
  if (superseded && rollout.phase === 'aborted') return begin(session, request)
  return { rollout, because: rollout.because, takeover: taken.takeover }
}

async function takeOver({ rig, job, say }: Session, rollout: Rollout): Promise<{ rollout: Rollout; takeover: string }> {
  job.tookOver = true
  const live = await weightNow(rig)
  const { rollout: reconciled, found } = reconcile(rollout, live, timestamp(rig.world.clock))
  job.mayBeSaid = !isUndone(rollout, live)
  job.mayBeMade &&= job.mayBeSaid || !isFirst(rollout)
  say.warn(`Taking over ${rollout.version}: ${found}.`)
  return { rollout: reconciled, takeover: found }
}

/** Whether the job before ended ahead of what it meant to do: of that it cannot have spoken. */
function isUndone({ intent }: Rollout, live: number): boolean {
  return intent?.do === 'set-weight' && intent.weight !== live
}

/** Whether nothing was written of the rollout before the intent of its first step. */
function isFirst({ weight, plan }: Rollout): boolean {
  return weight === 0 && plan.analysis.learn === 0
}

function supersede({ rig, say }: Session, rollout: Rollout, version: string): Rollout {
  say.warn(`${version} supersedes ${rollout.version}: its traffic goes back first.`)
  return advance(rollout, { type: 'stopped', at: timestamp(rig.world.clock), because: `superseded by ${version}` })
}

async function begin(session: Session, request: Request): Promise<Ending> {
  const { ledger, rig } = session
  const { version, plan, retry } = request
  const live = await setRight(session, await weightNow(rig))
  if (request.word === 'abort') return giveBack(session, live)
  if (version === '') return nothingToDo(session, live)
  if (version === ledger.journal.liveVersion) return { because: `${version} is live already` }
  if (live !== 0) throw new SluiceError(problems.weightUnexpected(other(ledger.journal), live))
  const last = ledger.journal.ended.find((ended) => ended.version === version)
  if (last?.phase === 'aborted' && !retry) throw new SluiceError(problems.versionAborted(version, last.because))
  const fresh = startRollout(version, plan, timestamp(rig.world.clock), last?.evidence)
  const rollout = await drive(anew(session), fresh, true)
  return { rollout, because: rollout.because }
}

/** A rollout of which nobody can have said anything. */
function anew(session: Session): Session {
  Object.assign(session.job, { mayBeSaid: false, mayBeMade: false, unwritten: undefined, retired: undefined })
  return session
}

/** What a job that was replaced still set after the rollout had ended is set right again. */
async function setRight({ ledger, rig, say }: Session, live: number): Promise<number> {
  const { journal } = ledger
  if (live === 0 || journal.stray === undefined || routerWeight(journal, journal.stray) !== live) return live
  say.warn(`A job that was replaced still gave the canary ${live} %: it is taken back.`)
  return setAndRead(rig, 0)
}

function nothingToDo({ ledger, say }: Session, live: number): Ending {
  if (live !== 0) say.warn(explain(problems.weightUnexpected(other(ledger.journal), live)))
  return NOTHING_UNDER_WAY
}

/** An abort with nothing under way: a lost Journal must not leave traffic on a version that nobody watches. */
async function giveBack({ rig, say }: Session, live: number): Promise<Ending> {
  if (live === 0) return { because: 'no rollout is under way, the stable version has all traffic' }
  say.warn(`No rollout is known, but the router gives the canary ${live} %: it is taken back.`)
  const seen = await setAndRead(rig, 0)
  if (seen !== 0)
    throw new SluiceError(problems.trafficNotReturned('A person said abort.', `the router reports ${seen} %`))
  return { because: `the canary had ${live} % without a rollout in the Journal; it was taken back` }
}
