import type { World } from './world.ts'

const good = { group: 'own', demand: 'as-good' } as const
const bad = { group: 'own', demand: 'bad' } as const

const tiny = (rate: number) => ({ rate, usual: 0.01 })
const worse = (rate: number, share: number): World => ({
  ...bad,
  ...tiny(rate),
  name: `tiny ${rate}/s ${100 * share}%`,
  story: `${rate} requests/s; of the canary's, ${100 * share}% fail`,
  canary: () => share,
})

/** Little traffic, no traffic, and scrapes that fail. */
export const THIN: readonly World[] = [
  { ...good, ...tiny(0.5), name: 'tiny 0.5/s', story: 'one request in two seconds, one of a hundred fails' },
  {
    ...good,
    rate: 0.5,
    usual: 0.2,
    name: 'tiny 0.5/s 20% errors',
    story: 'one request in two seconds, one of five fails, as always',
  },
  { ...good, ...tiny(0.1), name: 'tiny 0.1/s', story: 'one request in ten seconds, one of a hundred fails' },
  worse(0.5, 0.5),
  worse(0.5, 1),
  worse(0.1, 1),
  {
    ...good,
    name: 'silent for four minutes',
    story: 'from minute 2 to 6 nobody asks anything',
    rate: 10,
    usual: 0.01,
    load: (time) => (time >= 120 && time < 360 ? 0 : 1),
  },
  {
    ...good,
    name: 'silent for good',
    story: 'from minute 2 on nobody asks anything any more',
    rate: 10,
    usual: 0.01,
    load: (time) => (time >= 120 ? 0 : 1),
  },
  { ...good, name: 'never an error 10/s', story: 'neither version ever fails', rate: 10, usual: 0 },
  {
    ...good,
    name: 'never an error 100/s',
    story: 'neither version ever fails, at 100 requests/s',
    rate: 100,
    usual: 0,
  },
  { ...good, name: 'one in five fails 10/s', story: 'both fail 20% of all requests, as always', rate: 10, usual: 0.2 },
  { ...good, name: 'half fails 100/s', story: 'both fail half of all requests, as always', rate: 100, usual: 0.5 },
  {
    ...good,
    name: 'lost scrapes',
    story: "a fifth of each version's scrapes fail, and the others come up to ten seconds late",
    rate: 100,
    usual: 0.01,
    scrapes: { lost: 0.2, late: 10 },
  },
  {
    ...bad,
    name: 'lost scrapes x5',
    story: 'the same, the canary 5% instead of 1%',
    rate: 100,
    usual: 0.01,
    canary: () => 0.05,
    scrapes: { lost: 0.2, late: 10 },
  },
]
