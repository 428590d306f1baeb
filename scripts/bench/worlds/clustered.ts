import type { Sizes } from './draws.ts'
import type { World } from './world.ts'

const good = { group: 'own', demand: 'as-good' } as const

const sticky = (rate: number, usual: number, clusters: Sizes, story: string): World => ({
  ...good,
  name: `clusters of ${clusters.mean}${clusters.spread === 'pareto' ? ' and more' : ''} ${rate}/s ${Number((100 * usual).toPrecision(3))}%`,
  story,
  rate,
  usual,
  clusters,
})
const geometric = (mean: number): Sizes => ({ spread: 'geometric', mean })

/** Half a percent of all requests fail because of a few users, who come for half a minute and fail `each` times in it. */
const badUsers = (rate: number, each: number): World => ({
  ...good,
  name: `bad users of ${each} errors ${rate}/s`,
  story: `a few users come for half a minute, fail ${each} times in it and stay with the version that they met`,
  rate,
  usual: 0.001 + 0.005,
  stable: () => 0.001,
  sessions: { perSecond: (0.005 * rate) / each, seconds: 30, errorsPerSecond: each / 30 },
})

/** Errors that do not come alone. In the mean both versions have the same, at every instant. */
export const CLUSTERED: readonly World[] = [
  sticky(10, 0.01, geometric(4), 'clients stay with a version and retry: errors in clusters of four'),
  sticky(1000, 0.001, geometric(4), 'the same where errors are rare and requests are many'),
  sticky(100, 0.01, geometric(6), 'stubborn clients: clusters of six'),
  sticky(100, 0.001, geometric(6), 'stubborn clients, and an error is rare'),
  sticky(100, 0.0001, geometric(6), 'stubborn clients, and history knows hardly an error'),
  sticky(
    100,
    0.01,
    { spread: 'fixed', mean: 4 },
    'what fails is retried three times by the same version, and fails each time',
  ),
  sticky(100, 0.002, { spread: 'pareto', mean: 6 }, 'crawlers: mostly small clusters of errors, some of a hundred'),
  {
    ...good,
    name: 'rerouted retries',
    story: 'what fails is retried three times, each time by whichever version it happens to hit',
    rate: 100,
    usual: 0.02,
    clusters: { spread: 'fixed', mean: 4, rerouted: true },
  },
  ...[10, 100].flatMap((rate) => [badUsers(rate, 3), badUsers(rate, 15)]),
  {
    group: 'own',
    demand: 'open',
    name: 'pinned users',
    story: 'a thousand users are pinned by a hash, twenty of them always fail: the canary gets none or five of them',
    rate: 100,
    usual: 0.02,
    users: { count: 1000, failing: 0.02 },
  },
  {
    group: 'own',
    demand: 'open',
    name: 'twenty clients',
    story: 'twenty big clients are pinned by a hash: at 10% the canary gets none or four of them',
    rate: 100,
    usual: 0,
    users: { count: 20, failing: 0 },
  },
]
