import { z } from 'zod'
import { addTally, Block, NONE, type Tally } from './counts.ts'
import { fixedTrust, type Trust, trustIn } from './trust.ts'

const Scale = z.strictObject({
  /** Sum of the chi-squares of homogeneity (one degree of freedom each) of a block and its neighbours, and how many. */
  chiSquare: z.number(),
  pairs: z.int().min(0),
  /** The last two blocks. */
  last: z.array(Block).max(2),
  /** The first half of a block of the next scale. */
  half: Block.nullable(),
})
type Scale = z.output<typeof Scale>

/**
 * How much more than independent requests the bad ones of the STABLE version vary. Never learned from the canary: a failing
 * one would silence its own alarm. Blocks are compared with both of their neighbours, so that drift cancels; blocks of
 * several lengths, each twice the one before, so that errors which outlast a block do not cancel as well.
 */
export const Dispersion = z.strictObject({ open: Block, all: Block, scales: z.array(Scale).min(1) })
export type Dispersion = z.output<typeof Dispersion>

/** "auto" or a number, as in the settings. */
export type DispersionSetting = 'auto' | number

/** A block of the first scale ends with this many EXPECTED bad requests; ending by those observed would bias the comparison. */
const BLOCK = 2
/**
 * Per scale, the most that one comparison counts, because a rare outage must not dominate, and the standard errors that are
 * given back, so that independent requests mostly give exactly 1. More scales would take the day's drift for clusters.
 */
const SCALES = [
  { cap: 25, givenBack: 1.25 },
  { cap: 17.5, givenBack: 2 },
  { cap: 12.25, givenBack: 2 },
] as const
const MOST = 40
/** The variance alone ignores how skewed clusters are; measured. */
const SKEW = 1.7
/** Comparisons' worth of belief that requests are independent, until the stable version says otherwise. */
const BELIEF = 2

/** Nothing known. One scale is enough where what is bad never outlasts a block. */
export function startDispersion(scales: number = SCALES.length): Dispersion {
  const scale = { chiSquare: 0, pairs: 0, last: [], half: null }
  return { open: NONE, all: NONE, scales: SCALES.slice(0, scales).map(() => scale) }
}

/** One interval of the stable version. */
export function observeDispersion(state: Dispersion, stable: Tally): Dispersion {
  if (stable.requests <= 0) return state
  const open = addTally(state.open, stable)
  const all = addTally(state.all, stable)
  if (open.requests * rateOf({ all }) < BLOCK) return { ...state, open, all }
  return { open: NONE, all, scales: addBlock(state.scales, open) }
}

/** Comparisons of the shortest blocks so far. */
export function pairsOf({ scales }: Dispersion): number {
  return scales[0]?.pairs ?? 0
}

/** The dispersion phi >= 1: the largest of all scales. */
export function dispersionOf({ scales }: Dispersion): number {
  return Math.max(...scales.map(phiOf))
}

/** What to fear at the start: that the dispersion is `phi`, as firmly as after `pairs` comparisons of each scale that said so. */
export interface Fear {
  readonly phi: number
  readonly pairs: number
}

/** The dispersion for those who would rather be late than wrong: `fear` at first, what is measured in the end. */
export function waryDispersion(state: Dispersion, fear: Fear): number {
  const feared = state.scales.map(({ chiSquare, pairs }) => (fear.phi * fear.pairs + chiSquare) / (fear.pairs + pairs))
  return Math.max(dispersionOf(state), ...feared)
}

/** The share of bad requests of the stable version, never 0. */
export function rateOf({ all }: Pick<Dispersion, 'all'>): number {
  return (all.bad + 0.5) / (all.requests + 1)
}

/** Trust in the dispersion that was measured, however little was. */
export function measuredTrust(before: Dispersion, after: Dispersion, setting: DispersionSetting): Trust {
  return setting === 'auto' ? trustIn(dispersionOf(before), dispersionOf(after)) : fixedTrust(setting)
}

/** Trust for those who would rather be late than wrong. */
export function waryTrust(before: Dispersion, after: Dispersion, setting: DispersionSetting, fear: Fear): Trust {
  return setting === 'auto' ? trustIn(waryDispersion(before, fear), waryDispersion(after, fear)) : fixedTrust(setting)
}

/** Two blocks of a scale make one of the next. */
function addBlock(scales: readonly Scale[], block: Tally, index = 0): Scale[] {
  const [scale, ...longer] = scales
  if (scale === undefined) return []
  const compared = compare(scale, block, SCALES[index]?.cap ?? 0)
  if (compared.half === null) return [{ ...compared, half: block }, ...longer]
  return [{ ...compared, half: null }, ...addBlock(longer, addTally(compared.half, block), index + 1)]
}

function compare(scale: Scale, block: Tally, cap: number): Scale {
  const [before, middle] = scale.last
  if (before === undefined || middle === undefined) return { ...scale, last: [...scale.last, block] }
  const last = [middle, block]
  const { requests, bad } = addTally(addTally(before, middle), block)
  if (bad === 0 || bad === requests) return { ...scale, last }
  const share = middle.requests / requests
  const variance = bad * share * (1 - share) * (1 - bad / requests)
  const chiSquare = Math.min(cap, (middle.bad - bad * share) ** 2 / variance)
  return { ...scale, last, chiSquare: scale.chiSquare + chiSquare, pairs: scale.pairs + 1 }
}

/** The fewer comparisons, the more the excess over 1 may have been underestimated. */
function phiOf({ chiSquare, pairs }: Scale, index: number): number {
  const comparisons = BELIEF + pairs
  const mean = (BELIEF + chiSquare - (SCALES[index]?.givenBack ?? 0) * Math.sqrt(2 * pairs)) / comparisons
  return mean <= 1 ? 1 : Math.min(MOST, 1 + SKEW * (1 + Math.sqrt(2 / comparisons)) * (mean - 1))
}
