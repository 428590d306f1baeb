import { compile, type Effect, undos } from './plan.ts'
import type { Rollout } from './rollout.ts'

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
