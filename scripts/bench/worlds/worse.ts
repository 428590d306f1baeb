import { afterIncident } from './shared.ts'
import type { World } from './world.ts'

const bad = { group: 'own', demand: 'bad', rate: 100, usual: 0.01 } as const
const tolerated = { group: 'own', demand: 'tolerated', usual: 0.01 } as const

/** The worst that the defaults tolerate: 1.1 times the stable version's errors and 0.01 percentage points. */
const worstTolerated = (stable: number) => 1.1 * stable + 0.0001

/** Canaries that are a little worse, worse later, or worse in part. */
export const WORSE: readonly World[] = [
  ...[10, 100, 1000].map(
    (rate): World => ({
      ...tolerated,
      name: `within tolerance ${rate}/s`,
      story: 'the canary has 1.11% errors instead of 1%: exactly what is tolerated',
      rate,
      canary: worstTolerated,
    }),
  ),
  {
    ...bad,
    name: 'one bad instance of the canary',
    story: "one of the canary's ten instances fails all of its requests: 11% instead of 1%",
    canary: (stable) => 0.9 * stable + 0.1,
  },
  {
    ...bad,
    name: 'one bad instance of the canary 30%',
    story: "one of the canary's ten instances fails 30% of its requests: 4% instead of 1%",
    canary: (stable) => 0.9 * stable + 0.03,
  },
  {
    ...bad,
    name: 'late x10 at minute 2',
    story: 'good for two minutes, then 10% errors',
    canary: (stable, time) => (time < 120 ? stable : 0.1),
    badFrom: 120,
  },
  {
    ...bad,
    name: 'late +5pp 10/s',
    story: 'good for five minutes, then 5 percentage points more errors',
    rate: 10,
    canary: (stable, time) => (time < 300 ? stable : stable + 0.05),
    badFrom: 300,
  },
  {
    ...bad,
    name: 'today x2 and canary x5',
    story: 'a bad day with twice the usual errors, and the canary has five times those',
    stable: () => 0.02,
    canary: () => 0.1,
  },
  {
    ...bad,
    name: 'night and canary x5',
    story: 'within ten minutes the load falls to a tenth; the canary 5% instead of 1%',
    load: (time) => 10 ** (-Math.min(600, Math.max(0, time)) / 600),
    canary: () => 0.05,
  },
  {
    ...bad,
    name: 'clusters of 6 and 20%',
    story: 'stubborn clients make clusters of six errors; the canary fails 20% instead of 1%',
    clusters: { spread: 'geometric', mean: 6 },
    canary: () => 0.2,
  },
  ...(
    [
      [0.025, 'x5'],
      [0.5, '50%'],
    ] as const
  ).map(
    ([share, name]): World => ({
      ...bad,
      name: `after an incident ${name}`,
      story: `a quarter of an hour before the start half of all requests failed; now the canary fails ${100 * share}% instead of 0.5%`,
      usual: 0.005,
      stable: afterIncident,
      canary: () => share,
    }),
  ),
  {
    ...bad,
    name: 'flapping and 25%',
    story: 'every ten seconds the stable version has 0.1% or 5% errors, by chance; the canary always has 25%',
    usual: 0.0255,
    stable: (time, chance) => (chance(98, Math.floor(time / 10)) < 0.5 ? 0.001 : 0.05),
    canary: () => 0.25,
  },
  {
    ...bad,
    name: 'never an error and 1%',
    story: 'the stable version never fails; of the canary, one request of a hundred does',
    usual: 0,
    canary: () => 0.01,
  },
  {
    ...bad,
    name: 'answers a fifth',
    story: 'the canary answers one request in five and leaves the others hanging',
    answered: 0.2,
  },
  {
    ...bad,
    name: 'errors while cold',
    story: 'the canary fails 5% of its requests in its first minute and is good from then on',
    canary: (stable, time) => (time < 60 ? 0.05 : stable),
  },
]
