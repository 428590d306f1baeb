import { startStepEvidence } from '../analysis/evidence.ts'
import { showDuration } from '../duration.ts'
import type { Health } from '../health/health.ts'
import type { Verdict } from '../verdict.ts'
import type { Event, Word } from './event.ts'
import { type Decision, judge, unhealthy } from './judge.ts'
import { learn, startLearned } from './learned.ts'
import { compile, type Effect, longest, type PlanStep, undos, type Watch } from './plan.ts'
import { note, type Rollout, startJudge } from './rollout.ts'

/** What to do next; undefined when the rollout has ended. A frozen one begins no step: it is only watched where it is. */
export function next(rollout: Rollout): Effect | undefined {
  const { phase, direction, position, undone, weight, displaced, frozen } = rollout
  if (phase === 'promoted' || phase === 'aborted') return undefined
  const steps = compile(rollout.plan)
  if (direction === 'back') return undos(steps, position)[undone]
  if (displaced === true) return { do: 'set-weight', weight }
  const effect = steps[position]?.effect
  return frozen !== undefined && effect?.do !== 'learn' ? { do: 'watch', weight } : effect
}

/** Whether an effect changes the world: its intent is written before it is done. */
export const acts = (effect: Effect): boolean => effect.do === 'set-weight' || effect.do === 'make-stable'

/** Notes what is about to be done. */
export const intend = (rollout: Rollout, effect: Effect): Rollout => ({ ...rollout, intent: effect })

/** Pure: the rollout after an event. */
export function advance(before: Rollout, event: Event): Rollout {
  const { intent: _, ...rollout } = before
  if (rollout.direction === 'back') return advanceBack(rollout, event)
  if (event.type === 'stopped' || event.type === 'unproven') return back(rollout, event.at, event.because)
  if (event.type === 'word') return obey(rollout, event.word, event.at)
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
    ...(evidence && { evidence: restart(rollout, evidence) }),
  }
  const on = { ...rollout, weight, judge, because: `${weight} % proven`, ...(origin && { origin }) }
  return note(on, at, `the router reports ${weight} %`)
}
type Proven = Event & { type: 'proven' }

function forward(rollout: Rollout, at: number): Rollout {
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

function observed(rollout: Rollout, { at, observation, origin }: Event & { type: 'observed' }): Rollout {
  const watch = watchAt(rollout)
  if (watch === undefined) return onlyProbed({ ...rollout, ...(origin && { origin }) }, observation.health, at)
  const { state, decision } = judge(rollout.plan, watch, rollout.judge, observation)
  const { learned, ...rest } = rollout
  const kept = learned !== undefined && state.evidence === undefined && { learned }
  return decide({ ...rest, judge: state, ...kept, ...(origin && { origin }) }, decision, at)
}

/** How the canary is judged here: a rollout that was frozen before its next step is still in the one before. */
function watchAt({ plan, position, frozen, weight }: Rollout): Watch | undefined {
  const begun = compile(plan).slice(0, position + 1)
  return frozen === undefined ? begun.at(-1)?.watch : weight === 0 ? undefined : begun.findLast(isWatch)?.watch
}

const isWatch = ({ watch }: PlanStep): boolean => watch !== undefined

/** A canary without traffic has nothing to be judged by but its health. */
function onlyProbed(rollout: Rollout, health: readonly Health[], at: number): Rollout {
  const sick = unhealthy(health)
  const on = { ...rollout, judge: { ...rollout.judge, health: [...health] } }
  return sick === undefined ? on : back(on, at, sick)
}

function decide(rollout: Rollout, decision: Decision, at: number): Rollout {
  const { because, kind } = decision
  if (kind === 'abort') return { ...abort(rollout, at, because), decision: kind }
  if (rollout.frozen !== undefined && rollout.frozen !== 'stable-bad') return { ...rollout, decision: 'freeze' }
  if (kind === 'freeze') return { ...freeze(rollout, 'stable-bad', at, because), decision: kind }
  const on = { ...thaw(rollout, at), because, decision: kind }
  if (kind === 'pause') return pause(on, at, decision)
  if (kind !== 'advance') return { ...on, phase: isAwaited(on) ? 'paused' : 'progressing' }
  const left = leavePause(on, at)
  const advanced = forward(
    decision.unproven === true ? { ...left, unproven: [...left.unproven, `${on.weight} %`] } : left,
    at,
  )
  return isLast(advanced) ? { ...advanced, decision: 'promote' } : advanced
}

/** Whether the plan waits for a person here; what was only inconclusive goes on by itself when it clears up. */
function isAwaited({ pauseBegan, verdict }: Rollout): boolean {
  return pauseBegan !== undefined && verdict === undefined
}

function thaw(rollout: Rollout, at: number): Rollout {
  const { frozen, ...thawed } = rollout
  return frozen === undefined ? rollout : note({ ...thawed, phase: 'progressing' }, at, 'the stable version recovered')
}

function isLast(rollout: Rollout): boolean {
  const effect = next(rollout)
  return effect === undefined || (effect.do === 'set-weight' && effect.weight === 100)
}

function pause(
  rollout: Rollout,
  at: number,
  { because, verdict }: Decision & { kind: 'pause'; verdict?: Verdict },
): Rollout {
  const began = rollout.phase === 'paused' ? rollout : note(rollout, at, because)
  const person = because === 'waiting for a person' || verdict !== undefined
  return {
    ...began,
    phase: 'paused',
    because,
    judge: { ...began.judge, pausedSince: began.judge.pausedSince ?? at },
    ...(verdict && { verdict }),
    ...(person && { pauseBegan: began.pauseBegan ?? at }),
  }
}

function leavePause(rollout: Rollout, at: number): Rollout {
  const { pauseBegan, verdict: _, ...rest } = rollout
  return { ...rest, phase: 'progressing', pausedFor: rest.pausedFor + (pauseBegan === undefined ? 0 : at - pauseBegan) }
}

function abort(rollout: Rollout, at: number, because: string): Rollout {
  return rollout.plan.onAbort === 'freeze' ? freeze(rollout, 'on-abort', at, because) : back(rollout, at, because)
}

function freeze(rollout: Rollout, why: NonNullable<Rollout['frozen']>, at: number, because: string): Rollout {
  const frozen: Rollout = { ...rollout, phase: 'frozen', frozen: why, because }
  return rollout.phase === 'frozen' ? frozen : note(frozen, at, `frozen: ${because}`)
}

/** Turns round: from here on only undos are done. Behind a barrier the promotion stands and only its end is missing. */
function back(rollout: Rollout, at: number, because: string): Rollout {
  const { frozen: _, ...rest } = leavePause(rollout, at)
  const turned: Rollout = { ...rest, direction: 'back', undone: 0, attempts: 0, because }
  const steps = compile(rollout.plan)
  if (undos(steps, rollout.position).length === 0) return note(ended(turned, steps), at, because)
  return note(turned, at, `taking the traffic back: ${because}`)
}

function advanceBack(rollout: Rollout, event: Event): Rollout {
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

function obey(rollout: Rollout, word: Word, at: number): Rollout {
  if (word === 'abort') return back(rollout, at, 'a person said abort')
  if (rollout.phase === 'promoted') return rollout
  if (word === 'freeze') return freeze(rollout, 'person', at, 'a person said freeze')
  const { frozen, ...thawed } = leavePause(rollout, at)
  if (word === 'promote') return toAllTraffic(note(thawed, at, 'a person said promote'))
  if (rollout.phase === 'paused' || rollout.pauseBegan !== undefined)
    return forward(note(thawed, at, 'a person said resume'), at)
  if (frozen === undefined) return rollout
  const again = frozen === 'moved' && { displaced: true as const }
  return note(
    { ...thawed, ...again, phase: 'progressing', because: 'a person said resume' },
    at,
    'a person said resume',
  )
}

function toAllTraffic(rollout: Rollout): Rollout {
  const position = compile(rollout.plan).findIndex(({ effect }) => effect.do === 'set-weight' && effect.weight === 100)
  if (rollout.position >= position) return rollout
  const because = 'a person said promote'
  const unproven = [...rollout.unproven, `${rollout.weight} % (${because})`]
  return { ...rollout, phase: 'progressing', position, because, unproven }
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

function restart(rollout: Rollout, evidence: NonNullable<Rollout['judge']['evidence']>) {
  return startStepEvidence(rollout.plan.analysis, evidence)
}
