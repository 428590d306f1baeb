import type { Chance } from './chance.ts'
import type { World } from './world.ts'

const FOR = { place: 90, failing: 91 }

interface Split {
  /** Share of the requests that reach the canary, and the share of errors of both versions. */
  readonly share: number
  readonly rates: { readonly canary: number; readonly stable: number }
}

/** What a weight makes of users who are pinned to a version by a hash; all ask equally often. */
export function splitUsers({ count, failing }: NonNullable<World['users']>, chance: Chance): (weight: number) => Split {
  const users = Array.from({ length: count }, (_, user) => ({
    place: chance(FOR.place, user),
    fails: chance(FOR.failing, user) < failing,
  }))
  const known = new Map<number, Split>()
  return (weight) => {
    const found = known.get(weight)
    if (found !== undefined) return found
    const canary = users.filter(({ place }) => place < weight / 100)
    const stable = users.filter(({ place }) => place >= weight / 100)
    const split = {
      share: canary.length / count,
      rates: { canary: failingShare(canary), stable: failingShare(stable) },
    }
    known.set(weight, split)
    return split
  }
}

function failingShare(users: readonly { readonly fails: boolean }[]): number {
  return users.length === 0 ? 0 : users.filter(({ fails }) => fails).length / users.length
}
