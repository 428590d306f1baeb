import type { World } from '../worlds/world.ts'
import { type Outcome, play, type Way } from './play.ts'
import { mean, quantile } from './quantiles.ts'

export interface Spread {
  readonly median: number
  readonly p95: number
  readonly mean: number
}

/** What came of many rollouts in one world, led in one way. */
export interface Figures extends Way {
  readonly world: string
  readonly replications: number
  /** Counts. `blamed`: aborted because of what the canary did, and not for want of data. */
  readonly aborted: number
  readonly blamed: number
  readonly promoted: number
  /** Promoted with every step proven good. */
  readonly proven: number
  /** What the aborts were for, with their counts. */
  readonly causes: Readonly<Record<string, number>>
  /** Seconds to the abort where there was one; and over all rollouts, where none is infinitely late (null in JSON). */
  readonly abort: Spread
  readonly caughtMedian: number
  readonly first: number
  /** Canary requests until the abort. */
  readonly requests: Spread
  readonly harm: Spread
  /** Seconds until any decision. */
  readonly duration: Spread
}

export function figures(world: World, way: Way, replications: number, seed: number): Figures {
  const outcomes = Array.from({ length: replications }, (_, replication) => play(world, way, replication, seed))
  const aborts = outcomes.filter(({ decision }) => decision === 'abort')
  const promotions = outcomes.filter(({ decision }) => decision === 'promote')
  return {
    world: world.name,
    ...way,
    replications,
    aborted: aborts.length,
    blamed: aborts.filter(({ reason }) => !reason.startsWith('no data')).length,
    promoted: promotions.length,
    proven: promotions.filter(({ proven }) => proven).length,
    causes: tallied(aborts.map(causeOf)),
    abort: spread(aborts.map(({ seconds }) => seconds)),
    caughtMedian: quantile(
      outcomes.map(({ decision, seconds }) => (decision === 'abort' ? seconds : Number.POSITIVE_INFINITY)),
      0.5,
    ),
    first: aborts.filter(({ seconds }) => seconds <= way.scrapeSeconds).length,
    requests: spread(aborts.map(({ canaryRequests }) => canaryRequests)),
    harm: spread(outcomes.map(({ harm }) => harm)),
    duration: spread(outcomes.map(({ seconds }) => seconds)),
  }
}

/** The test that decided, without its numbers. */
function causeOf({ reason }: Outcome): string {
  if (reason.startsWith('no data')) return 'no data'
  return /worse: ([^,(]+)/.exec(reason)?.[1]?.trim() ?? reason
}

function tallied(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names.toSorted()) if (name !== '') counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95), mean: mean(values) }
}
