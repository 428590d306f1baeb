import type { Chance } from './chance.ts'
import { binomial, poisson } from './draws.ts'
import { TICK, type World } from './world.ts'

const FOR = { met: 80, split: 81, canary: 82, stable: 83 }

/** Errors in a tick of the users who fail again and again; each stays with the version that served it first. */
export function splitSessions(
  { perSecond, seconds, errorsPerSecond }: NonNullable<World['sessions']>,
  chance: Chance,
): (tick: number, weight: number) => { canary: number; stable: number } {
  const length = Math.max(1, Math.round(seconds / TICK))
  const onCanary = new Map<number, number>()
  const begun = (tick: number) => poisson(perSecond * TICK, chance(FOR.met, tick))
  return (tick, weight) => {
    onCanary.set(tick, binomial(begun(tick), weight / 100, chance(FOR.split, tick)))
    let all = 0
    let canary = 0
    for (let start = tick - length + 1; start <= tick; start++) {
      all += begun(start)
      canary += onCanary.get(start) ?? 0
    }
    const errors = (users: number, purpose: number) => poisson(users * errorsPerSecond * TICK, chance(purpose, tick))
    return { canary: errors(canary, FOR.canary), stable: errors(all - canary, FOR.stable) }
  }
}
