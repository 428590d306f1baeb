import type { Health } from '../health/health.ts'
import type { Event } from './event.ts'
import { type Decision, judge, unhealthy } from './judge.ts'
import { next } from './next.ts'
import { compile, type PlanStep, type Watch } from './plan.ts'
import type { Rollout } from './rollout.ts'
import { abort, back, forward, freeze, leavePause, pause, thaw } from './turns.ts'

/** After a look at both versions. */
export function observed(rollout: Rollout, { at, observation, origin }: Event & { type: 'observed' }): Rollout {
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

function isLast(rollout: Rollout): boolean {
  const effect = next(rollout)
  return effect === undefined || (effect.do === 'set-weight' && effect.weight === 100)
}
