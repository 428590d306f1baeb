import { z } from 'zod'
import { addTally, Block, type Counts, NONE, type Tally } from './counts.ts'
import { rateOf } from './dispersion.ts'
import { logGamma } from './log-gamma.ts'
import { SPAN } from './trust.ts'

/**
 * Is it a rate or a cluster? A client that sticks to the canary and retries looks for a scrape or two like a canary that
 * fails. Before the stable version has shown how its errors vary, the test that takes requests as independent is held
 * against the rival "both are equally good, and errors come in clusters", for several sizes of cluster.
 */
export const Clusters = z.strictObject({
  /** Per size, log of how much more likely the whole spans are under "independent and equal" than under "clustered and equal". */
  odds: z.array(z.number()),
  /** Both versions since the last whole span. */
  open: z.strictObject({ looks: z.int().min(0), duration: z.number(), canary: Block, stable: Block }),
  /** The stable version before the open span, the recent past more than the distant. */
  past: Block,
  /** The canary so far. */
  canary: Block,
})
export type Clusters = z.output<typeof Clusters>

/** Variance over mean of the rivals; geometric clusters of mean size m have 2m - 1. */
const RIVALS = [5, 10]
/** What a span leaves of the past for the next, so that drift is not taken for clusters. */
const KEPT = 0.95
/** A single outage of both versions must not decide: the least that the stable version says in one span. */
const LEAST = -6
/** Of 10 to 30 requests nearly all are bad when a canary is broken from the start; a cluster seldom is as large as all of them. */
const YOUNG = { least: 10, most: 30 }
const NEARLY_ALL = 0.8
const NOTHING_OPEN = { looks: 0, duration: 0, canary: NONE, stable: NONE }

/** Nothing known. */
export function startClusters(): Clusters {
  return { odds: RIVALS.map(() => 0), open: NOTHING_OPEN, past: NONE, canary: NONE }
}

/** One whole span of the stable version alone; `rate` is its share of bad requests as known so far. */
export function observeStableClusters(state: Clusters, stable: Tally, rate: number): Clusters {
  if (stable.requests <= 0) return state
  const past = faded(state)
  const odds = state.odds.map((log, index) => log + evenness(stable, past, rate, RIVALS[index]!))
  return { ...state, odds, past: addTally(past, stable) }
}

/** One interval of both versions, `duration` milliseconds long. */
export function observeClusters(state: Clusters, counts: Counts, rate: number, duration: number): Clusters {
  const canary = addTally(state.canary, counts.canary)
  const open = {
    looks: state.open.looks + 1,
    duration: state.open.duration + duration,
    canary: addTally(state.open.canary, counts.canary),
    stable: addTally(state.open.stable, counts.stable),
  }
  const after = { ...state, canary, open }
  if (open.duration < SPAN.duration && open.looks < SPAN.looks) return after
  return { ...after, odds: oddsNow(after, rate), past: addTally(faded(state), open.stable), open: NOTHING_OPEN }
}

/**
 * With the open span, as far as it goes. The stable version is compared with its past, and the canary with the stable version
 * of the same span only, at the rate that both have had together: the cluster on the canary may be the first that was
 * ever seen.
 */
function oddsNow(state: Clusters, rate: number): number[] {
  const { canary, stable } = state.open
  const past = faded(state)
  const together = Math.max(rate, rateOf({ all: addTally(addTally(past, stable), state.canary) }))
  return state.odds.map((log, index) => {
    const rival = RIVALS[index]!
    return log + split(canary, stable, together, rival) + evenness(stable, past, rate, rival)
  })
}

function faded({ past }: Clusters): Tally {
  return { requests: KEPT * past.requests, bad: KEPT * past.bad }
}

/** What the stable version says against clusters by being as it was. */
function evenness(stable: Tally, past: Tally, rate: number, rival: number): number {
  return Math.max(LEAST, split(stable, past, rate, rival))
}

/**
 * What to take from the log of an e-value for independent requests: 0 or less, so that it stays an e-value. `rate` as above,
 * `belief` are the nats by which independence is believed, besides what the counts say.
 */
export function clusterDoubt(state: Clusters, rate: number, belief: number): number {
  const { requests, bad } = state.canary
  const broken = requests >= YOUNG.least && requests <= YOUNG.most && bad >= NEARLY_ALL * requests
  return broken ? 0 : Math.min(0, belief + Math.min(...oddsNow(state, rate)))
}

/**
 * log of binomial over beta-binomial: how the bad ones of two equally good groups split when they are independent, and
 * when their number is negative binomial with variance `rival` times its mean. Given their sum, so that an outage of both
 * says nothing.
 */
function split(one: Tally, other: Tally, rate: number, rival: number): number {
  if (one.requests <= 0 || other.requests <= 0 || one.bad + other.bad === 0) return 0
  const both = addTally(one, other)
  const given = (logOf: (tally: Tally) => number) => logOf(one) + logOf(other) - logOf(both)
  return given((tally) => independent(tally, rate)) - given((tally) => clustered(tally, rate, rival))
}

/** log of the Poisson probability, without the factorial that cancels. */
function independent({ requests, bad }: Tally, rate: number): number {
  return bad * Math.log(requests * rate) - requests * rate
}

/** log of the negative binomial probability with variance `rival` times the mean, without the factorial that cancels. */
function clustered({ requests, bad }: Tally, rate: number, rival: number): number {
  const shape = (requests * rate) / (rival - 1)
  return logGamma(shape + bad) - logGamma(shape) - shape * Math.log(rival) + bad * Math.log(1 - 1 / rival)
}
