import type { Event } from './event.ts'
import type { Decision } from './judge.ts'
import { compile, type PlanStep, undos } from './plan.ts'
import { note, type Rollout } from './rollout.ts'

/** On to the next step of the plan; behind the last one the rollout is promoted. */
export function forward(rollout: Rollout, at: number): Rollout {
  const position = rollout.position + 1
  const on: Rollout = { ...rollout, position, phase: 'progressing' }
  return position < compile(rollout.plan).length
    ? on
    : note({ ...on, phase: 'promoted', because: promotion(on) }, at, 'promoted')
}

function promotion({ unproven }: Rollout): string {
  if (unproven.length === 0) return 'every step was proven good'
  return `without proof at ${unproven.join(', ')}: ended on time and not on proof`
}

/** Goes on after a freeze that ended by itself. */
export function thaw(rollout: Rollout, at: number): Rollout {
  const { frozen, ...thawed } = rollout
  return frozen === undefined ? rollout : note({ ...thawed, phase: 'progressing' }, at, 'the stable version recovered')
}

/** Waits: for a person, or until what is inconclusive clears up. */
export function pause(rollout: Rollout, at: number, decision: Decision & { kind: 'pause' }): Rollout {
  const { because, awaits, verdict } = decision
  const began = rollout.phase === 'paused' ? rollout : note(rollout, at, because)
  const person = awaits === 'person' || verdict !== undefined
  return {
    ...began,
    phase: 'paused',
    because,
    judge: { ...began.judge, pausedSince: began.judge.pausedSince ?? at },
    ...(verdict && { verdict }),
    ...(person && { pauseBegan: began.pauseBegan ?? at }),
  }
}

/** Waits no longer; the time for which a person was waited does not count for the deadline. */
export function leavePause(rollout: Rollout, at: number): Rollout {
  const { pauseBegan, verdict: _, ...rest } = rollout
  return { ...rest, phase: 'progressing', pausedFor: rest.pausedFor + (pauseBegan === undefined ? 0 : at - pauseBegan) }
}

/** Ends a bad canary the way the plan says. */
export function abort(rollout: Rollout, at: number, because: string): Rollout {
  return rollout.plan.onAbort === 'freeze' ? freeze(rollout, 'on-abort', at, because) : back(rollout, at, because)
}

/** Stays where it is until somebody says otherwise, or what froze it is over. */
export function freeze(rollout: Rollout, why: NonNullable<Rollout['frozen']>, at: number, because: string): Rollout {
  const frozen: Rollout = { ...rollout, phase: 'frozen', frozen: why, because }
  return rollout.phase === 'frozen' ? frozen : note(frozen, at, `frozen: ${because}`)
}

/** Turns round: from here on only undos are done. Behind a barrier the promotion stands and only its end is missing. */
export function back(rollout: Rollout, at: number, because: string): Rollout {
  const { frozen: _, ...rest } = leavePause(rollout, at)
  const turned: Rollout = { ...rest, direction: 'back', undone: 0, attempts: 0, because }
  const steps = compile(rollout.plan)
  if (undos(steps, rollout.position).length === 0) return note(ended(turned, steps), at, because)
  return note(turned, at, `taking the traffic back: ${because}`)
}

/** On the way back: what is undone is undone, whatever else happens. */
export function advanceBack(rollout: Rollout, event: Event): Rollout {
  if (event.type === 'unproven') {
    return { ...rollout, attempts: rollout.attempts + 1 }
  }
  if (event.type !== 'proven') return rollout
  const steps = compile(rollout.plan)
  const effects = undos(steps, rollout.position)
  const done = effects[rollout.undone]
  const weight = done?.do === 'set-weight' ? done.weight : rollout.weight
  const undone = rollout.undone + 1
  const on: Rollout = { ...rollout, undone, weight, attempts: 0 }
  return undone < effects.length ? on : note(ended(on, steps), event.at, 'the traffic is back')
}

function ended(rollout: Rollout, steps: readonly PlanStep[]): Rollout {
  const beyond = steps.slice(0, rollout.position + 1).some(({ barrier }) => barrier === true)
  if (!beyond) return { ...rollout, phase: 'aborted' }
  const because = `all traffic is on the canary's slot and stays there, but the promotion could not be finished: ${rollout.because}`
  return { ...rollout, phase: 'promoted', verdict: 'errored', because }
}
