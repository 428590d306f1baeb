import type { Chance } from './chance.ts'
import { slowTail } from './latency.ts'
import type { World } from './world.ts'

const common = { group: 'special', rate: 100, usual: 0.01 } as const

/** A wave of load and of errors, an hour's worth in some minutes. */
const drift = {
  ...common,
  load: (time: number) => 1 + 0.5 * Math.sin((2 * Math.PI * time) / 1800),
  stable: (time: number) => 0.01 * (1 + 0.8 * Math.sin((2 * Math.PI * time) / 1200)),
}

/** In three of a hundred spans one request of five fails, whoever serves it: ten seconds long, in history a whole look. */
const bursts = {
  ...common,
  usual: 0.97 * 0.001 + 0.03 * 0.2,
  stable: (time: number, chance: Chance) => (chance(99, Math.floor(time / (time < 0 ? 15 : 10))) < 0.03 ? 0.2 : 0.001),
}

const sticky = { ...common, clusters: { spread: 'geometric', mean: 4 } } as const

const slower = (rate: number, factor: number): World => ({
  ...common,
  name: `p99 x${factor} ${rate}/s`,
  story: `${rate} requests/s, the slowest hundredth of the canary's requests takes ${factor} times as long`,
  demand: 'bad',
  rate,
  usual: 0.001,
  latency: { canary: () => SLOWER[factor]! },
})
const SLOWER: Readonly<Record<number, ReturnType<typeof slowTail>>> = { 1.5: slowTail(1.5), 3: slowTail(3) }

const hang = (rate: number): World => ({
  ...common,
  name: `hang ${rate}/s`,
  story: `${rate} requests/s, the canary never answers: no errors, no latencies`,
  demand: 'bad',
  rate,
  usual: 0.001,
  answered: 0,
})

/** Worlds that break the assumptions of simple methods, at 100 requests/s unless named otherwise. */
export const SPECIALS: readonly World[] = [
  { ...drift, name: 'drift', story: 'load and errors come in waves, both alike', demand: 'as-good' },
  {
    ...drift,
    name: 'drift x5',
    story: 'load and errors come in waves, the canary always has five times the errors',
    demand: 'bad',
    canary: (stable) => 5 * stable,
  },
  {
    ...bursts,
    name: 'shared bursts',
    story: 'now and then a fifth of all requests fails, both alike',
    demand: 'as-good',
  },
  {
    ...bursts,
    name: 'shared bursts x5',
    story: 'the same, and the canary has five times the errors',
    demand: 'bad',
    canary: (stable) => 5 * stable,
  },
  {
    ...sticky,
    name: 'sticky retries',
    story: 'clients stay with a version and retry: errors in clusters of four',
    demand: 'as-good',
  },
  {
    ...sticky,
    name: 'sticky retries x5',
    story: 'the same, the canary 5% instead of 1%',
    demand: 'bad',
    canary: () => 0.05,
  },
  {
    ...sticky,
    name: 'sticky retries 50%',
    story: 'the same, half of all requests of the canary fail',
    demand: 'bad',
    canary: () => 0.5,
  },
  {
    ...common,
    name: 'leak from minute 5',
    story: 'good for five minutes, then the errors rise by one percentage point a minute',
    demand: 'bad',
    usual: 0.001,
    canary: (stable, time) => (time < 300 ? stable : Math.min(0.2, stable + (0.01 * (time - 300)) / 60)),
    badFrom: 300,
  },
  ...[10, 100, 1000].map(hang),
  ...[10, 100].flatMap((rate) => [1.5, 3].map((factor) => slower(rate, factor))),
]
