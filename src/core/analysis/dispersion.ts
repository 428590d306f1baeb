import { z } from 'zod'
import { addTally, type Tally } from './counts.ts'
import { fixedTrust, type Trust } from './trust.ts'

const Block = z.strictObject({ requests: z.number(), bad: z.number() })

/**
 * How much more than independent requests the bad ones of the STABLE version vary. Never learned from the canary: a failing
 * one would silence its own alarm. Adjacent blocks are compared, so that drift cancels.
 */
export const Dispersion = z.strictObject({
  /** Sum of the chi-squares of homogeneity (one degree of freedom each) of adjacent blocks, and how many. */
  chiSquare: z.number(),
  pairs: z.int().min(0),
  open: Block,
  last: Block.nullable(),
  all: Block,
})
export type Dispersion = z.output<typeof Dispersion>

/** "auto" or a number, as in the settings. */
export type DispersionSetting = 'auto' | number

/** A block ends with this many EXPECTED bad requests; ending by those observed would bias the comparison. */
const BLOCK = 2
/** A rare outage must not dominate. */
const CHI_SQUARE_CAP = 25
const MOST = 40
/** The variance alone ignores how skewed clusters are; measured. */
const SKEW = 1.5
/** Pairs' worth of belief that requests are independent, until the stable version says otherwise. */
const BELIEF = 2

const NONE: Tally = { requests: 0, bad: 0 }

/** Nothing known. */
export function startDispersion(): Dispersion {
  return { chiSquare: 0, pairs: 0, open: NONE, last: null, all: NONE }
}

/** One interval of the stable version. */
export function observeDispersion(state: Dispersion, stable: Tally): Dispersion {
  if (stable.requests <= 0) return state
  const open = addTally(state.open, stable)
  const all = addTally(state.all, stable)
  if (open.requests * rateOf({ all }) < BLOCK) return { ...state, open, all }
  const compared = { ...state, open: NONE, last: open, all }
  const bad = state.last === null ? 0 : open.bad + state.last.bad
  const requests = state.last === null ? 0 : open.requests + state.last.requests
  if (bad === 0 || bad === requests) return compared
  const share = open.requests / requests
  const variance = bad * share * (1 - share) * (1 - bad / requests)
  const chiSquare = Math.min(CHI_SQUARE_CAP, (open.bad - bad * share) ** 2 / variance)
  return { ...compared, chiSquare: state.chiSquare + chiSquare, pairs: state.pairs + 1 }
}

/** The dispersion phi >= 1. One standard error is given back, so that independent requests mostly give exactly 1. */
export function dispersionOf({ chiSquare, pairs }: Dispersion): number {
  const mean = (BELIEF + chiSquare - Math.sqrt(2 * pairs)) / (BELIEF + pairs)
  return mean <= 1 ? 1 : Math.min(MOST, 1 + SKEW * (mean - 1))
}

/** What to fear at the start: that the dispersion is `phi`, as firmly as after `pairs` comparisons that said so. */
export interface Fear {
  readonly phi: number
  readonly pairs: number
}

/** The dispersion for those who would rather be late than wrong: `fear` at first, what is measured in the end. */
export function waryDispersion(state: Dispersion, fear: Fear): number {
  return Math.max(dispersionOf(state), (fear.phi * fear.pairs + state.chiSquare) / (fear.pairs + state.pairs))
}

/** The share of bad requests of the stable version, never 0. */
export function rateOf({ all }: Pick<Dispersion, 'all'>): number {
  return (all.bad + 0.5) / (all.requests + 1)
}

/** Trust in the dispersion that was measured, however little was. */
export function measuredTrust(before: Dispersion, after: Dispersion, setting: DispersionSetting): Trust {
  if (setting !== 'auto') return fixedTrust(setting)
  return { before: dispersionOf(before), after: dispersionOf(after) }
}

/** Trust for those who would rather be late than wrong. */
export function waryTrust(before: Dispersion, after: Dispersion, setting: DispersionSetting, fear: Fear): Trust {
  if (setting !== 'auto') return fixedTrust(setting)
  return { before: waryDispersion(before, fear), after: waryDispersion(after, fear) }
}
