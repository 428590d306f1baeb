import { type Milliseconds, ms } from '../../core/duration.ts'
import type { Rig } from './rig.ts'

type Reach = Pick<Rig, 'router' | 'world'>

const TIMEOUT = ms(10_000)
/** Time for one answer of the router, and for it to report what it was asked. A cancelled job has 7.5 s for all. */
const PATIENCE = { answer: ms(5_000), proof: ms(10_000), poll: ms(200) }
const CANCELLED = { answer: ms(1_500), proof: ms(1_500), poll: ms(100) }
/** Before an undo is tried again. */
const AGAIN = ms(1_000)

/** Percent on the canary, as the router reports it. */
export function weightNow({ router, world }: Reach): Promise<number> {
  return router.weight(world.clock.timeout(TIMEOUT))
}

/** The same for a job that goes on without it. */
export function weightSoon(rig: Reach, cancelled: AbortSignal): Promise<number> {
  return rig.router.weight(answerIn(rig, PATIENCE.answer, cancelled))
}

/** Asks for a weight outside the executor, and returns what the router reports then. */
export async function setAndRead(rig: Reach, weight: number): Promise<number> {
  await rig.router.setWeight(weight, rig.world.clock.timeout(TIMEOUT))
  return weightNow(rig)
}

export interface Change {
  readonly weight: number
  /** Traffic that goes back does so in a cancelled job, too. */
  readonly back: boolean
  /** Attempts before this one. */
  readonly attempts: number
}

/** Asks for a weight and waits until the router reports it; returns what it reports when that takes too long. */
export async function setAndProve(rig: Reach, change: Change, cancelled: AbortSignal): Promise<number> {
  const { clock } = rig.world
  const patience = cancelled.aborted ? CANCELLED : PATIENCE
  if (change.back && change.attempts > 0) await clock.sleep(cancelled.aborted ? patience.poll : AGAIN)
  const soon = () => answerIn(rig, patience.answer, change.back ? undefined : cancelled)
  await rig.router.setWeight(change.weight, soon())
  const deadline = clock.now() + patience.proof
  let seen = await rig.router.weight(soon())
  while (seen !== change.weight && clock.now() < deadline) {
    await clock.sleep(patience.poll)
    seen = await rig.router.weight(soon())
  }
  return seen
}

function answerIn({ world }: Reach, limit: Milliseconds, cancelled: AbortSignal | undefined): AbortSignal {
  const timeout = world.clock.timeout(limit)
  return cancelled === undefined ? timeout : AbortSignal.any([cancelled, timeout])
}
