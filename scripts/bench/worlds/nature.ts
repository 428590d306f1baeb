import type { BenchTraffic } from '../policy.ts'
import { chances, many } from './chance.ts'
import { binomial, clustered, poisson } from './draws.ts'
import { EDGES, type Latency, slow, USUAL } from './latency.ts'
import { splitSessions } from './sessions.ts'
import { splitUsers } from './users.ts'
import { errorsAt, TICK, type World } from './world.ts'

/** History is half an hour, seen every 15 seconds. */
const HISTORY_SECONDS = 1_800
const HISTORY_SCRAPE = 15
const DAY_SECONDS = 86_400

/** What each random number is for. */
const FOR = {
  requests: 1,
  split: 2,
  canary: 3,
  stable: 4,
  answered: 5,
  day: 6,
  reroute: 7,
  slow: 20,
  slowStable: 40,
  pause: 60,
}

/** What one version served; grows. */
export interface Served extends BenchTraffic {
  requests: number
  errors: number
  readonly buckets: number[]
}

export function nothingServed(): Served {
  return { requests: 0, errors: 0, buckets: new Array<number>(EDGES.length + 1).fill(0) }
}

/** One world in one replication. */
export interface Nature {
  /** Adds what both versions served in a tick, at a weight in percent; returns the requests that were bad because of the canary. */
  serve(tick: number, weight: number, canary: Served, stable: Served): number
  /** Bad requests a second that the canary would cause at a time if it had all traffic. */
  harmAt(tick: number): number
  /** The stable version alone, in the half hour before the start. */
  history(): { readonly stable: Served }[]
  /** The stable version over the 24 hours before. */
  day(): Served
  /** Whether a scrape of either version fails, and how many ticks late it is. */
  scrape(look: number): { readonly lost: string | undefined; readonly late: number }
}

/** `latency: false`: no buckets, for those who look at errors only. */
export function nature(world: World, seed: number, replication: number, latency = true): Nature {
  const chance = chances(seed, world.name, replication)
  const sessions = world.sessions && splitSessions(world.sessions, chance)
  const users = world.users && splitUsers(world.users, chance)

  function serve(tick: number, weight: number, canary: Served, stable: Served): number {
    const time = tick * TICK
    const { share, rates } = users?.(weight) ?? { share: weight / 100, rates: errorsAt(world, time, chance) }
    const all = poisson(world.rate * (world.load?.(time) ?? 1) * TICK, chance(FOR.requests, tick))
    const reached = binomial(all, share, chance(FOR.split, tick))
    const answered = binomial(reached, time < 0 ? 1 : (world.answered ?? 1), chance(FOR.answered, tick))
    const shapes = latenciesAt(world, time, chance)
    const failing = sessions?.(tick, weight) ?? { canary: 0, stable: 0 }
    const counts = { canary: answered, stable: all - reached }
    const failed = failures(counts, rates, tick)
    count(canary, answered, failed.canary + failing.canary)
    count(stable, all - reached, failed.stable + failing.stable)
    if (latency) {
      fill(canary, answered, shapes.canary, tick, FOR.slow)
      fill(stable, all - reached, shapes.stable, tick, FOR.slowStable)
    }
    if (users !== undefined) return 0
    const each = Math.max(0, rates.canary - rates.stable) + Math.max(0, slow(shapes.canary) - slow(shapes.stable))
    return reached - answered + answered * each
  }

  function failures(counts: { canary: number; stable: number }, rates: typeof counts, tick: number): typeof counts {
    const { clusters } = world
    if (clusters?.rerouted) {
      const all = counts.canary + counts.stable
      const failed = clustered(all, rates.stable, clusters, many(chance, FOR.stable, tick))
      const canary = Math.min(counts.canary, binomial(failed, counts.canary / all, chance(FOR.reroute, tick)))
      return { canary, stable: Math.min(counts.stable, failed - canary) }
    }
    const draw = (role: 'canary' | 'stable') =>
      clusters === undefined
        ? binomial(counts[role], rates[role], chance(FOR[role], tick))
        : clustered(counts[role], rates[role], clusters, many(chance, FOR[role], tick))
    return { canary: draw('canary'), stable: draw('stable') }
  }

  /** Sorts requests into the buckets, from the lowest on. */
  function fill({ buckets }: Served, requests: number, latency: Latency, tick: number, purpose: number): void {
    const pauses = world.latency?.pauses
    const paused = pauses ? clustered(requests, pauses.share, pauses, many(chance, FOR.pause + purpose, tick)) : 0
    let left = requests - paused
    let before = 1
    for (let edge = 0; edge < EDGES.length && left > 0; edge++) {
      const share = latency[edge]!
      const above = share >= before ? left : binomial(left, share / before, chance(purpose + edge, tick))
      buckets[edge]! += left - above
      left = above
      before = share
    }
    buckets[EDGES.length]! += left
    buckets[EDGES.indexOf(1000)]! += paused
  }

  function history(): { stable: Served }[] {
    const perScrape = HISTORY_SCRAPE / TICK
    return Array.from({ length: HISTORY_SECONDS / HISTORY_SCRAPE }, (_, index) => {
      const stable = nothingServed()
      const unused = nothingServed()
      const first = index * perScrape - HISTORY_SECONDS / TICK
      for (let tick = first; tick < first + perScrape; tick++) serve(tick, 0, unused, stable)
      return { stable }
    })
  }

  function day(): Served {
    const requests = Math.round(world.rate * DAY_SECONDS)
    const { clusters, usual } = world
    const together = clusters?.mean ?? 1
    const errors = Math.min(requests, together * poisson((requests * usual) / together, chance(FOR.day, 0)))
    const shape = world.latency?.stable?.(-DAY_SECONDS, chance) ?? USUAL
    const above = [1, ...shape, 0].map((share) => Math.round(requests * share))
    return { requests, errors, buckets: above.slice(1).map((count, index) => above[index]! - count) }
  }

  function scrape(look: number): { lost: string | undefined; late: number } {
    const { lost = 0, late = 0 } = world.scrapes ?? {}
    const fails = (role: 'stable' | 'canary') => chance(FOR[role] + 100, look) < lost
    const which = fails('stable') ? 'stable version' : fails('canary') ? 'canary' : undefined
    const ticks = Math.floor(chance(FOR.answered + 100, look) * (late / TICK + 1))
    return { lost: which && `${which}: the scrape failed`, late: ticks }
  }

  function harmAt(tick: number): number {
    if (users !== undefined) return 0
    const time = tick * TICK
    const rates = errorsAt(world, time, chance)
    const shapes = latenciesAt(world, time, chance)
    const each = Math.max(0, rates.canary - rates.stable) + Math.max(0, slow(shapes.canary) - slow(shapes.stable))
    const answered = world.answered ?? 1
    return world.rate * (world.load?.(time) ?? 1) * (1 - answered + answered * each)
  }

  return { serve, harmAt, history, day, scrape }
}

function latenciesAt(
  { latency }: World,
  time: number,
  chance: ReturnType<typeof chances>,
): { canary: Latency; stable: Latency } {
  const stable = latency?.stable?.(time, chance) ?? USUAL
  return { stable, canary: time < 0 ? stable : (latency?.canary?.(time) ?? stable) }
}

function count(served: Served, requests: number, errors: number): void {
  served.requests += requests
  served.errors += Math.min(requests, errors)
}
