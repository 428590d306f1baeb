import { USUAL } from '../worlds/latency.ts'
import { errorsAt, type World } from '../worlds/world.ts'
import { errorInformation, latencyInformation, type Null } from './information.ts'

/** When the best of all tests could stop in the mean, with the canary at 10 % all the time. */
export interface Bound {
  readonly seconds: number
  readonly canaryRequests: number
  /** The first scrape at which that is reached. */
  readonly firstScrape: number
}

export const ALPHA = 0.01
/** The tolerance that a rollout has by default. */
export const TOLERATED: Null = { tolerance: 1.1, floor: 0.0001 }

const SHARE = 0.1
/** Completing less than this part of its share counts as hung. */
const LEAST_SHARE = 0.5
const LONGEST = 1e6
const STEP = 0.01
const CALM = () => 0.5

/** `undefined` where the canary is no worse than tolerated, or is worse in a way that is not in counters. */
export function boundOf(world: World, scrapeSeconds: number, within: Null = TOLERATED): Bound | undefined {
  if (world.demand !== 'bad' || world.users !== undefined) return undefined
  const needed = Math.log(1 / ALPHA)
  const steady = world.load === undefined && world.badFrom === undefined && world.stable === undefined
  const seconds = steady ? needed / (world.rate * informationAt(world, 0, within)) : untilReached(world, within, needed)
  if (!(seconds < LONGEST)) return undefined
  const firstScrape = Math.ceil(seconds / scrapeSeconds - 1e-9) * scrapeSeconds
  return { seconds, canaryRequests: SHARE * requestsIn(world, seconds), firstScrape }
}

function informationAt(world: World, time: number, within: Null): number {
  const { stable, canary } = errorsAt(world, time, CALM)
  const both = world.latency?.stable?.(time, CALM) ?? USUAL
  const slower = world.latency?.canary?.(time)
  return (
    errorInformation(SHARE, canary, stable, within) +
    (slower === undefined ? 0 : latencyInformation(SHARE, slower, both)) +
    missingInformation(world.answered ?? 1)
  )
}

/** Of a request that is not answered although an answer of a fair share was due. */
function missingInformation(answered: number): number {
  if (answered >= 1) return 0
  const seen = (SHARE * answered) / (1 - SHARE * (1 - answered))
  const least = LEAST_SHARE * SHARE
  const gained = (p: number, q: number) => (p > 0 ? p * Math.log(p / q) : 0)
  return seen >= least ? 0 : gained(seen, least) + gained(1 - seen, 1 - least)
}

function untilReached(world: World, within: Null, needed: number): number {
  let gathered = 0
  let time = 0
  while (gathered < needed && time < 7_200) {
    gathered += world.rate * (world.load?.(time) ?? 1) * STEP * informationAt(world, time, within)
    time += STEP
  }
  return gathered < needed ? Number.POSITIVE_INFINITY : time
}

function requestsIn({ rate, load }: World, seconds: number): number {
  if (load === undefined) return rate * seconds
  let requests = 0
  for (let time = 0; time < seconds; time += 1) requests += rate * load(time) * Math.min(1, seconds - time)
  return requests
}
