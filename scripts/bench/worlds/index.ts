import { CLUSTERED } from './clustered.ts'
import { GRID } from './grid.ts'
import { SHARED } from './shared.ts'
import { SLOW } from './slow.ts'
import { SPECIALS } from './specials.ts'
import { THIN } from './thin.ts'
import type { World } from './world.ts'
import { WORSE } from './worse.ts'

/** All worlds, each by its own name. */
export const WORLDS: readonly World[] = [...GRID, ...SPECIALS, ...SHARED, ...CLUSTERED, ...THIN, ...SLOW, ...WORSE]

export function worldNamed(name: string): World {
  const found = WORLDS.find((world) => world.name === name)
  if (found === undefined) throw new Error(`there is no world "${name}"`)
  return found
}
