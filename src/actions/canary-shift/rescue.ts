import { explain, type Problem, SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { compile, undos } from '../../core/rollout/plan.ts'
import { inTime } from './in-time.ts'
import { isLeft } from './job.ts'
import type { Session } from './session.ts'
import { setAndRead } from './weight.ts'

/**
 * The Journal could not be written. A tick leaves it to the next one, as it would when it was killed, unless traffic had to go
 * back. Else, and unless another job holds it now, what was begun is undone without it: the stable version gets its traffic
 * back, or, once the new version was being made stable, the traffic stays where it was proven.
 */
export async function rescue(session: Session, thrown: unknown): Promise<unknown> {
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
