import type { Clock } from '../../core/clock.ts'
import { explain, type Problem, SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Event, Word } from '../../core/rollout/event.ts'
import { execute, type Stage } from '../../core/rollout/executor.ts'
import type { Hold } from '../../core/rollout/hold.ts'
import { close, type Journal, type LeftWord, other, routerWeight, wordsOn } from '../../core/rollout/journal.ts'
import { acts, advance, next } from '../../core/rollout/machine.ts'
import { type CanaryPlan, compile, undos } from '../../core/rollout/plan.ts'
import { reconcile } from '../../core/rollout/reconcile.ts'
import { type Rollout, startRollout } from '../../core/rollout/rollout.ts'
import { type Publishing, published } from './deployed.ts'
import { type Hurry, inTime } from './in-time.ts'
import { type Job, longestOf, perform } from './perform.ts'
import type { Recorder } from './recorder.ts'
import type { Narrator, Rig } from './rig.ts'
import { setAndRead, weightNow } from './weight.ts'

/** What a person or a workflow asked for. */
export interface Request {
  /** Empty: only what is under way goes on. */
  readonly version: string
  readonly plan: CanaryPlan
  readonly word?: Word | undefined
  readonly retry: boolean
}

export interface Session extends Publishing {
  readonly rig: Rig
  readonly hold: Hold
  readonly job: Job
  readonly say: Narrator
  readonly recorder: Recorder
}

/** Where a job leaves the environment. */
export interface Ending {
  /** Absent: there was nothing to do. */
  readonly rollout?: Rollout | undefined
  readonly because: string
  readonly takeover?: string | undefined
}

export const NOTHING_UNDER_WAY: Ending = { because: 'no rollout is under way' }

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
  const { rollout: reconciled, found } = reconcile(rollout, live, now(rig.world.clock))
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

const now = (clock: Clock) => Math.round(clock.now())

function supersede({ rig, say }: Session, rollout: Rollout, version: string): Rollout {
  say.warn(`${version} supersedes ${rollout.version}: its traffic goes back first.`)
  return advance(rollout, { type: 'stopped', at: now(rig.world.clock), because: `superseded by ${version}` })
}

function obey({ rig, say }: Session, rollout: Rollout, { word, plan }: Request): Rollout {
  if (JSON.stringify(plan) !== JSON.stringify(rollout.plan)) {
    say.warn(
      'The configuration changed since this rollout started. Its plan is pinned; the change counts for the next one.',
    )
  }
  return word === undefined ? rollout : advance(rollout, { type: 'word', at: now(rig.world.clock), word })
}

/** Obeys what persons left in the Journal while nobody could. */
function obeyLeft(session: Session, rollout: Rollout): Rollout {
  return eventsOf(session, wordsOn(session.ledger.journal)).reduce(advance, rollout)
}

function eventsOf({ rig, say }: Session, words: readonly LeftWord[]): Event[] {
  return words.map(({ word, by }) => {
    say.info(`${by} said ${word}.`)
    return { type: 'word', at: now(rig.world.clock), word }
  })
}

/** Writes, and brings what a person said meanwhile of this rollout; words on one that is over are passed over. */
async function hearing(
  session: Session,
  rollout: Rollout,
  write: () => Promise<readonly LeftWord[]>,
): Promise<readonly Event[]> {
  for (;;) {
    const words = await write()
    const ours = words.filter(({ startedAt }) => startedAt === rollout.startedAt)
    if (words.length === 0 || ours.length > 0) return eventsOf(session, ours)
  }
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
  const fresh = startRollout(version, plan, now(rig.world.clock), last?.evidence)
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

/**
 * Executes a rollout, and whatever goes wrong on the way, tries to leave no traffic on a version that nobody watches. `isLast`:
 * this job does nothing after it.
 */
async function drive(session: Session, rollout: Rollout, isLast: boolean): Promise<Rollout> {
  const { ledger, hold, rig, job, say, recorder } = session
  const settled = (state: Rollout) => settle(ledger.journal, state, now(rig.world.clock))
  const soon = <Result>(state: Rollout, work: Promise<Result>) => inTime(hurryOf(session, state), work)
  const writing = (state: Rollout, write: () => Promise<readonly LeftWord[]>) =>
    soon(state, hearing(session, state, write))
  const stage: Stage = {
    record: (state) => writing(state, () => published(session, state, settled(state), false)),
    leave: (state) => writing(state, () => published(session, state, settled(state), isLast && !isStuck(state))),
    note: (state) => writing(state, () => ledger.note(settled(state))),
    perform: async (effect, state) => {
      job.goesBack ||= state.direction === 'back'
      job.hasActed ||= acts(effect)
      await soon(state, hold.renew(longestOf(rig, effect, state)))
      return perform(rig, job, effect, state, say)
    },
    goesOn: (state, event) => {
      job.goesBack ||= state.direction === 'back'
      recorder.note(state, event)
      return goesOn(job, state, event)
    },
  }
  recorder.begin(rollout)
  try {
    return await execute(rollout, stage)
  } catch (thrown) {
    throw await rescue(session, thrown)
  }
}

/** Whether traffic could not be proven to be back: then the lock is kept, so that the next job takes over. */
export function isStuck({ direction, phase }: Rollout): boolean {
  return direction === 'back' && phase !== 'aborted' && phase !== 'promoted'
}

/** Once the traffic is where it belongs, the record may take its time. */
function hurryOf({ rig, job, ledger }: Session, rollout: Rollout): Hurry {
  const { cancelled } = rollout.phase === 'aborted' || rollout.phase === 'promoted' ? NEVER : job
  return { clock: rig.world.clock, cancelled, back: isStuck(rollout), location: ledger.location }
}

const NEVER = { cancelled: new AbortController().signal }

function settle(journal: Journal, rollout: Rollout, at: number): Journal {
  return close({ ...journal, rollout }, at)
}

/** Undos that could not be proven are tried again for about this many attempts; the next tick goes on with them. */
const ATTEMPTS = { run: 20, cancelled: 2 }

function goesOn({ mode, cancelled }: Job, state: Rollout, event: Event): boolean {
  if (state.direction === 'back') return state.attempts < (cancelled.aborted ? ATTEMPTS.cancelled : ATTEMPTS.run)
  if (state.phase === 'paused' && state.pauseBegan !== undefined) return false
  if (mode !== 'tick') return true
  const due = next(state)?.do
  return due === 'learn' ? event.type === 'proven' : due !== 'watch'
}

/**
 * The Journal could not be written. A tick leaves it to the next one, as it would when it was killed, unless traffic had to go
 * back. Else, and unless another job holds it now, what was begun is undone without it: the stable version gets its traffic
 * back, or, once the new version was being made stable, the traffic stays where it was proven.
 */
async function rescue(session: Session, thrown: unknown): Promise<unknown> {
  const { rig, ledger } = session
  const problem = toProblem(thrown)
  if (isLeft(session.job)) return new SluiceError({ ...problem, why: `${problem.why ?? ''} ${LEFT}`.trim() })
  const { rollout } = ledger.journal
  if (rollout === undefined || (await isHeldElsewhere(session, problem))) return thrown
  const undo = undos(compile(rollout.plan), rollout.position).find((effect) => effect.do === 'set-weight')
  if (undo === undefined) return thrown
  try {
    const seen = await setAndRead(rig, undo.weight)
    if (seen !== undo.weight)
      return new SluiceError(problems.trafficNotReturned(explain(problem), `the router reports ${seen} %`))
    return new SluiceError({ ...problem, why: `${problem.why ?? ''} ${rescued(undo.weight)}`.trim() })
  } catch (second) {
    return new SluiceError(problems.trafficNotReturned(explain(problem), explain(toProblem(second))))
  }
}

const LEFT = 'The traffic stays where it is: the next tick goes on from there.'

/** Whether what this job could not finish is left to the next tick. */
export function isLeft({ mode, cancelled, goesBack }: Job): boolean {
  return mode === 'tick' && !cancelled.aborted && !goesBack
}

/** A lock that cannot be read, or not in time, does not keep anybody from taking traffic back. */
async function isHeldElsewhere({ hold, rig, job, ledger }: Session, { code }: Problem): Promise<boolean> {
  if (code === 'journal-moved' || code === 'lock-lost') return true
  const hurry = { clock: rig.world.clock, cancelled: job.cancelled, back: true, location: ledger.location }
  return !(await inTime(hurry, hold.isOurs()).catch(() => true))
}

function rescued(weight: number): string {
  return weight === 0
    ? 'The traffic was taken back to the stable version.'
    : `The traffic was left at ${weight} %, where it was proven.`
}
