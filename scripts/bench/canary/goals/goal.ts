import type { Efficiency } from '../../bound/detector.ts'
import type { PolicyName } from '../../policies.ts'
import type { World } from '../../worlds/world.ts'
import type { Figures } from '../figures.ts'
import type { Way } from '../play.ts'
import { short } from '../table.ts'

/** One line of the table of goals. `met` is absent where nothing was played that could tell. */
export interface Goal {
  readonly name: string
  readonly limit: string
  readonly measured: string
  readonly met: boolean | undefined
}

/** All that was measured. */
export interface Evidence {
  readonly full: boolean
  readonly usual: Omit<Way, 'policy'>
  /** The worlds that were played. */
  readonly worlds: readonly World[]
  readonly figures: readonly Figures[]
  readonly efficiencies: readonly { readonly dispersion: string; readonly efficiency: Efficiency }[]
}

/** The figures of a world; by default those of Sluice, played the usual way. */
export function find(
  { figures, usual }: Evidence,
  world: string,
  policy: PolicyName = 'sluice',
  way: Partial<Way> = {},
): Figures | undefined {
  const { past, scrapeSeconds } = { ...usual, ...way }
  return figures.find(
    (one) => one.world === world && one.policy === policy && one.past === past && one.scrapeSeconds === scrapeSeconds,
  )
}

/** A value and the world that it was measured in. */
export interface Measured {
  readonly world: string
  readonly value: number
}

/** A goal for the worst of several worlds. Nothing measured is nothing met. */
export function worst(
  name: string,
  measured: readonly Measured[],
  limit: { readonly most: number } | { readonly least: number },
  show: (value: number) => string = short,
): Goal {
  const most = 'most' in limit
  const text = most ? `≤ ${show(limit.most)}` : `≥ ${show(limit.least)}`
  const sorted = measured.toSorted((one, other) => (most ? other.value - one.value : one.value - other.value))
  const found = sorted[0]
  if (found === undefined) return { name, limit: text, measured: 'not played', met: undefined }
  const met = sorted.every(({ value }) => (most ? value <= limit.most : value >= limit.least))
  const where = measured.length > 1 ? ` (${found.world})` : ''
  return { name, limit: text, measured: `${show(found.value)}${where}`, met }
}

/** Values of the worlds that were played. */
export function each(worlds: readonly string[], value: (world: string) => number | undefined): Measured[] {
  return worlds.flatMap((world) => {
    const found = value(world)
    return found === undefined ? [] : [{ world, value: found }]
  })
}

export function geometricMean(measured: readonly Measured[]): number {
  return Math.exp(measured.reduce((sum, { value }) => sum + Math.log(value), 0) / measured.length)
}
