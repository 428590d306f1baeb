import { startStepEvidence } from '../analysis/evidence.ts'
import { showDuration } from '../duration.ts'
import type { Event } from './event.ts'
import { unhealthy } from './judge.ts'
import { learn, startLearned } from './learned.ts'
import { obeyed } from './obeyed.ts'
import { observed } from './observed.ts'
import { compile, longest } from './plan.ts'
import { note, type Rollout, startJudge } from './rollout.ts'
import { advanceBack, back, forward, freeze } from './turns.ts'

/** Pure: the rollout after an event. */
export function advance(before: Rollout, event: Event): Rollout {
  const { intent: _, ...rollout } = before
  if (rollout.direction === 'back') return advanceBack(rollout, event)
  if (event.type === 'stopped' || event.type === 'unproven') return back(rollout, event.at, event.because)
  if (event.type === 'word') return obeyed(rollout, event.word, event.at)
  if (isLate(rollout, event.at))
    return back(rollout, event.at, `the deadline of ${showDuration(deadline(rollout))} is over`)
  if (event.type === 'moved') return moved(rollout, event.seen, event.at)
  if (event.type === 'learned') return learned(rollout, event)
  return event.type === 'observed' ? observed(rollout, event) : proven(rollout, event)
}

/** Milliseconds that a rollout may take, pauses for a person left out. Default: twice what the plan can take, at least 30 minutes. */
export function deadline({ plan }: Pick<Rollout, 'plan'>): number {
  return plan.deadline ?? Math.max(1_800_000, 2 * longest(plan))
}

function isLate(rollout: Rollout, at: number): boolean {
  const paused = rollout.pausedFor + (rollout.pauseBegan === undefined ? 0 : at - rollout.pauseBegan)
  return at - rollout.startedAt - paused > deadline(rollout)
}

function proven(rollout: Rollout, event: Proven): Rollout {
  const { displaced, ...on } = rollout
  if (displaced === true) return shifted(on, on.weight, event)
  const { effect, name } = compile(on.plan)[on.position]!
  if (effect.do === 'set-weight') return forward(shifted(on, effect.weight, event), event.at)
  const { health } = event
  return forward({ ...on, judge: { ...on.judge, ...(health && { health }) }, because: name }, event.at)
}

/** The weight is what it was asked to be: what is known of the canary at it starts again. */
function shifted({ origin: _, ...rollout }: Rollout, weight: number, { at, origin, health }: Proven): Rollout {
  const { evidence } = rollout.judge
  const judge = {
    ...startJudge(at, health ?? rollout.judge.health),
    ...(evidence && { evidence: startStepEvidence(rollout.plan.analysis, evidence) }),
  }
  const on = { ...rollout, weight, judge, because: `${weight} % proven`, ...(origin && { origin }) }
  return note(on, at, `the router reports ${weight} %`)
}
type Proven = Event & { type: 'proven' }

function learned(rollout: Rollout, { at, health, lesson, origin }: Event & { type: 'learned' }): Rollout {
  const { learn: wanted } = rollout.plan.analysis
  const first = rollout.learned === undefined
  const known = rollout.learned ?? startLearned(at)
  const on: Rollout = {
    ...rollout,
    learned: lesson === undefined ? known : learn(known, lesson),
    judge: { ...rollout.judge, health: [...health] },
    ...(origin && { origin }),
  }
  const sick = unhealthy(health)
  if (sick !== undefined) return back(on, at, sick)
  if (on.frozen !== undefined) return on
  const left = wanted - (at - known.since)
  const because = left > 0 ? `learning from the stable version, ${showDuration(left)} more` : lessons(on)
  const told = first || left <= 0 ? note(on, at, because) : on
  return left > 0 ? { ...told, because } : forward({ ...told, because }, at)
}

function lessons({ learned }: Rollout): string {
  const duration = learned?.duration ?? 0
  return duration === 0 ? 'nothing could be learned' : `learned ${showDuration(duration)} of the stable version`
}

/** The router reports another weight than the one that was proven. A restart that lost it is mended once, what a replaced job still did as well; else somebody decided. Towards the canary a frozen rollout sets nothing. */
function moved(rollout: Rollout, seen: number, at: number): Rollout {
  const what = `the router reports ${seen} % where ${rollout.weight} % was proven`
  if (rollout.frozen !== undefined && seen < rollout.weight) return elsewhere(rollout, what, at)
  if (seen === rollout.stray) {
    const { stray, ...known } = rollout
    const because = `a job that was replaced still set ${stray} %`
    return note({ ...known, displaced: true, because }, at, `${because}: set right again`)
  }
  const earlier = rollout.milestones.some(({ weight }) => weight === seen)
  if (!earlier || rollout.setAgain > 0) return elsewhere(rollout, what, at)
  return note({ ...rollout, displaced: true, setAgain: 1, because: what }, at, `${what}: set again, once`)
}

function elsewhere(rollout: Rollout, what: string, at: number): Rollout {
  return freeze(rollout, 'moved', at, `somebody else moved the weight: ${what}`)
}
