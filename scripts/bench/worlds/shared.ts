import type { Chance } from './chance.ts'
import type { World } from './world.ts'

const good = { group: 'own', demand: 'as-good' } as const
const at = (rates: readonly number[], make: (rate: number) => World) => rates.map(make)
const percent = (share: number) => `${Number((100 * share).toPrecision(3))}%`

/** Both versions have `factor` times the errors of the last 24 hours, the last half hour included. */
const today =
  (factor: number, usual: number) =>
  (rate: number): World => ({
    ...good,
    name: `today x${factor} ${rate}/s ${percent(usual)}`,
    story: `a bad day: both versions have ${factor} times the ${percent(usual)} errors of the last 24 hours`,
    rate,
    usual,
    stable: () => factor * usual,
  })

const rises = (rate: number): World => ({
  ...good,
  name: `errors rise ${rate}/s`,
  story: 'from minute 1 on both versions have three times the errors, 3% instead of 1%',
  rate,
  usual: 0.01,
  stable: (time) => (time < 60 ? 0.01 : 0.03),
})

const creep = (rate: number): World => ({
  ...good,
  name: `errors creep ${rate}/s`,
  story: "within ten minutes both versions' errors creep from 0.5% to 5%",
  rate,
  usual: 0.005,
  stable: (time) => 0.005 * 10 ** (Math.min(600, Math.max(0, time)) / 600),
})

const outage = (rate: number): World => ({
  ...good,
  name: `outage at start ${rate}/s`,
  story: 'the deployment shakes both versions: 30% errors in the first 45 seconds, 0.1% before and after',
  rate,
  usual: 0.001,
  stable: (time) => (time >= 0 && time < 45 ? 0.3 : 0.001),
})

const minute = (rate: number): World => ({
  ...good,
  name: `outage of a minute ${rate}/s`,
  story: 'in minute 3 half of all requests fail, whoever serves them',
  rate,
  usual: 0.005,
  stable: (time) => (time >= 120 && time < 180 ? 0.5 : 0.005),
})

const badInstance = (rate: number): World => ({
  ...good,
  name: `one bad instance each ${rate}/s`,
  story: 'from the start one of ten instances fails 30% of its requests, in both versions',
  rate,
  usual: 0.005,
  stable: (time) => (time < 0 ? 0.005 : 0.9 * 0.005 + 0.1 * 0.3),
})

const flapping = (time: number, chance: Chance) => (chance(98, Math.floor(time / 10)) < 0.5 ? 0.001 : 0.05)

/** Errors wander up and down: the sum of slow waves of chance. */
const wandering = (time: number, chance: Chance) => {
  const wave = (purpose: number, length: number) => {
    const place = time / length
    const share = place - Math.floor(place)
    const from = chance(purpose, Math.floor(place))
    const to = chance(purpose, Math.floor(place) + 1)
    return from + (to - from) * share - 0.5
  }
  return 0.01 * Math.exp(2 * wave(95, 60) + 2 * wave(96, 240))
}

/** A quarter of an hour before the start half of all requests failed, for five minutes. */
export const afterIncident = (time: number) => (time >= -900 && time < -600 ? 0.5 : 0.005)

/** What happens to both versions at once: nothing of it is the canary's fault. */
export const SHARED: readonly World[] = [
  ...[2, 3].flatMap((factor) => [...at([1, 10, 100], today(factor, 0.01)), ...at([10, 100], today(factor, 0.001))]),
  ...at([1, 10, 100], rises),
  ...at([10, 100], creep),
  ...at([10, 100], outage),
  ...at([10, 100], minute),
  ...at([10, 100], badInstance),
  {
    ...good,
    name: 'flapping',
    story: 'every ten seconds both have 0.1% or 5% errors, by chance',
    rate: 100,
    usual: 0.0255,
    stable: flapping,
  },
  {
    ...good,
    name: 'wandering',
    story: 'the errors of both wander between a quarter and four times 1%',
    rate: 100,
    usual: 0.011,
    stable: wandering,
  },
  {
    ...good,
    name: 'nightfall',
    story: 'within ten minutes the load falls to a tenth, the errors stay',
    rate: 100,
    usual: 0.01,
    load: (time) => 10 ** (-Math.min(600, Math.max(0, time)) / 600),
  },
  {
    ...good,
    name: 'night jobs',
    story: 'within ten minutes the load falls to a tenth, and nightly jobs bring five times the errors',
    rate: 20,
    usual: 0.005,
    load: (time) => 10 ** (-Math.min(600, Math.max(0, time)) / 600),
    stable: (time) => 0.005 * 5 ** (Math.min(600, Math.max(0, time)) / 600),
  },
  {
    ...good,
    name: 'morning rush',
    story: 'within ten minutes the load rises tenfold and the errors of both with it, from 0.5% to 2%',
    rate: 10,
    usual: 0.005,
    load: (time) => 10 ** (Math.min(600, Math.max(0, time)) / 600),
    stable: (time) => 0.005 * 4 ** (Math.min(600, Math.max(0, time)) / 600),
  },
  {
    ...good,
    name: 'after an incident',
    story: 'a quarter of an hour before the start half of all requests failed for five minutes, now both are well',
    rate: 100,
    usual: 0.005,
    stable: afterIncident,
  },
  {
    ...good,
    name: 'stable is worse',
    story: 'the canary mends what fails 5% of the stable version: 1%',
    rate: 100,
    usual: 0.05,
    canary: () => 0.01,
  },
]
