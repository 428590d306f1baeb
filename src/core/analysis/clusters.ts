import { z } from 'zod'
import { addTally, type Counts, type Tally } from './counts.ts'
import { logGamma } from './log-gamma.ts'

const Block = z.strictObject({ requests: z.number(), bad: z.number() })

/**
 * Is it a rate or a cluster? A client that sticks to the canary and retries looks for a scrape or two like a canary that
 * fails. Before the stable version has shown how its errors vary, the test that takes requests as independent is held
 * against the rival "both are equally good, and errors come in clusters", for several sizes of cluster.
 */
export const Clusters = z.strictObject({
  /** Per size, log of how much more likely the counts are under "independent and equal" than under "clustered and equal". */
  odds: z.array(z.number()),
  /** The stable version so far, the recent past more than the distant. */
  past: Block,
  /** Requests of the canary so far, and the bad ones among them. */
  served: z.number(),
  failed: z.number(),
})
export type Clusters = z.output<typeof Clusters>

/** Variance over mean of the rivals; geometric clusters of mean size m have 2m - 1. */
const RIVALS = [2.5, 5, 10]
/** What an interval leaves of the past for the next, so that drift is not taken for clusters. */
const KEPT = 0.95
/** A single outage of both versions must not decide: the least that the stable version says in one interval. */
const LEAST = -6
/** Of so few requests nearly all are bad when a canary is broken from the start; a cluster seldom is as large as all of them. */
const YOUNG = 30
const NEARLY_ALL = 0.8
/** The nats by which independence is believed beforehand. The one number that trades speed for safety; see the tests. */
const BELIEF = 2.9
/** The nats by which an outage of both versions is thought unlikely. */
const OUTAGE = 3
/** The nats by which every comparison within the stable version adds to it: then the measured dispersion takes over. */
const LEARNED = 0.15

/** Nothing known. */
export function startClusters(): Clusters {
  return { odds: RIVALS.map(() => 0), past: { requests: 0, bad: 0 }, served: 0, failed: 0 }
}

/** One interval of the stable version alone; `rate` is its share of bad requests as known so far. */
export function observeStableClusters(state: Clusters, stable: Tally, rate: number): Clusters {
  if (stable.requests <= 0) return state
  const past = { requests: KEPT * state.past.requests, bad: KEPT * state.past.bad }
  const odds = state.odds.map((log, index) => log + Math.max(LEAST, split(stable, past, rate, RIVALS[index]!)))
  return { ...state, odds, past: addTally(past, stable) }
}

/** One interval of both versions. The canary is compared with the stable version of the same interval only. */
export function observeClusters(state: Clusters, { canary, stable }: Counts, rate: number): Clusters {
  const after = observeStableClusters(state, stable, rate)
  const odds = after.odds.map((log, index) => log + together(canary, stable, rate, RIVALS[index]!))
  return { ...after, odds, served: state.served + canary.requests, failed: state.failed + canary.bad }
}

/** What to take from the log of an e-value for independent requests: 0 or less, so that it stays an e-value. */
export function clusterDoubt({ odds, served, failed }: Clusters, pairs: number): number {
  const broken = served <= YOUNG && failed >= NEARLY_ALL * served
  return broken ? 0 : Math.min(0, BELIEF + LEARNED * pairs + Math.min(...odds))
}

/**
 * How much more likely the bad ones of both versions are when they are equally good and independent than when they are equally
 * good and clustered. Either may have the rate known so far or, as in an outage of both, the one of this very interval: many bad
 * ones on one side alone are no cluster, however large, and no outage.
 */
function together(canary: Tally, stable: Tally, rate: number, rival: number): number {
  const requests = canary.requests + stable.requests
  if (canary.requests <= 0 || stable.requests <= 0) return 0
  const now = (canary.bad + stable.bad) / requests
  const best = (logOf: (arm: Tally, rate: number) => number) => {
    const usual = logOf(canary, rate) + logOf(stable, rate)
    return now <= rate ? usual : Math.max(usual, logOf(canary, now) + logOf(stable, now) - OUTAGE)
  }
  return best(independent) - best((arm, of) => clustered(arm, of, rival))
}

/** log of the Poisson probability, without the factorial that cancels. */
function independent({ requests, bad }: Tally, rate: number): number {
  return bad * Math.log(requests * rate) - requests * rate
}

/** log of the negative binomial probability with variance `rival` times the mean, without the factorial that cancels. */
function clustered({ requests, bad }: Tally, rate: number, rival: number): number {
  const shape = (requests * rate) / (rival - 1)
  return rising(shape, bad) - shape * Math.log(rival) + bad * Math.log(1 - 1 / rival)
}

/**
 * log of binomial over beta-binomial: how the bad ones of two equally good groups split when they are independent, and
 * when their number is negative binomial with variance `rival` times its mean.
 */
function split(one: Tally, other: Tally, rate: number, rival: number): number {
  if (one.requests <= 0 || other.requests <= 0 || one.bad + other.bad === 0) return 0
  const both = addTally(one, other)
  const given = (logOf: (tally: Tally, rate: number) => number) =>
    logOf(one, rate) + logOf(other, rate) - logOf(both, rate)
  return given(independent) - given((tally, of) => clustered(tally, of, rival))
}

function rising(from: number, by: number): number {
  return logGamma(from + by) - logGamma(from)
}
