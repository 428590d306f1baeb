import type { Chance } from './chance.ts'
import { EDGES, heavyTail, type Latency, slowAll, slowTail, USUAL } from './latency.ts'
import type { World } from './world.ts'

const good = { group: 'own', demand: 'as-good', usual: 0.001 } as const
const bad = { group: 'own', demand: 'bad', usual: 0.001 } as const

const HEAVY = heavyTail(0.1)
/** Nothing takes longer than the lowest edge. */
const FAST = EDGES.map(() => 0)
/** Everything between 100 and 250 ms. */
const ONE_BUCKET = EDGES.map((edge) => (edge <= 100 ? 1 : 0))
/** A share of the requests takes between 250 and 500 ms instead. */
const beyond = (latency: Latency, share: number) =>
  latency.map((above, edge) => (EDGES[edge]! <= 250 ? Math.max(above, share) : above))
const TRIPLE = slowTail(3)
const COLD = slowAll(2)
const COLD_SECONDS = 60

/** A cold cache: everything takes twice as long in the first minute of the canary. */
const cold = (time: number) => (time < COLD_SECONDS ? COLD : USUAL)
const bursts = (time: number, chance: Chance) => (chance(97, Math.floor(time / 20)) < 0.1 ? COLD : USUAL)

/** Latency, with few errors. */
export const SLOW: readonly World[] = [
  ...[10, 100].map(
    (rate): World => ({
      ...good,
      name: `heavy tails ${rate}/s`,
      story: 'a tenth of the requests has latencies without a variance, both alike',
      rate,
      latency: { stable: () => HEAVY },
    }),
  ),
  ...[10, 100].map(
    (rate): World => ({
      ...good,
      name: `both slow down ${rate}/s`,
      story: 'from minute 1 on the slowest hundredth takes three times as long, both alike',
      rate,
      latency: { stable: (time) => (time < 60 ? USUAL : TRIPLE) },
    }),
  ),
  {
    ...good,
    name: 'fast answers',
    story: 'every request is answered within the lowest bucket, 5 ms, both alike',
    rate: 1000,
    latency: { stable: () => FAST },
  },
  {
    ...good,
    name: 'one bucket',
    story: 'every request takes between 100 and 250 ms: all are in one bucket, both alike',
    rate: 1000,
    latency: { stable: () => ONE_BUCKET },
  },
  {
    ...bad,
    name: 'one bucket, slow canary',
    story: "the same at 100 requests/s, but a fifth of the canary's requests takes longer",
    rate: 100,
    latency: { stable: () => ONE_BUCKET, canary: () => beyond(ONE_BUCKET, 0.2) },
  },
  {
    ...bad,
    name: 'fast answers, slow canary',
    story: "at 100 requests/s all answers come within 5 ms, but a fifth of the canary's takes longer than 250 ms",
    rate: 100,
    latency: { stable: () => FAST, canary: () => beyond(FAST, 0.2) },
  },
  {
    ...good,
    name: 'slow bursts',
    story: 'in a tenth of the time everything takes twice as long, both alike',
    rate: 100,
    latency: { stable: bursts },
  },
  ...[10, 100].map(
    (rate): World => ({
      ...good,
      name: `pauses ${rate}/s`,
      story: 'every instance stops for a moment now and then: slow requests come in clusters of eight',
      rate,
      latency: { pauses: { share: 0.01, spread: 'geometric', mean: 8 } },
    }),
  ),
  ...[10, 100].map(
    (rate): World => ({
      ...good,
      name: `cold cache, warm-up ${rate}/s`,
      story: 'everything takes twice as long in the first minute of the canary, and `warm-up` says so',
      rate,
      latency: { canary: cold },
      analysis: (scrapeSeconds) => ({ 'warm-up': Math.ceil(COLD_SECONDS / scrapeSeconds) }),
    }),
  ),
  {
    ...bad,
    name: 'cold cache, no warm-up',
    story: 'the same at 100 requests/s, but nobody said so: for a minute this canary is worse',
    rate: 100,
    latency: { canary: cold },
  },
  {
    ...bad,
    name: 'everything x1.5',
    story: "all of the canary's requests take half as long again",
    rate: 100,
    latency: { canary: () => slowAll(1.5) },
  },
]
