import type { Chance } from './chance.ts'
import type { Sizes } from './draws.ts'
import type { Latency } from './latency.ts'

/** Seconds of one tick: within it nothing changes. */
export const TICK = 5

/**
 * What may be asked of a policy in a world. `as-good`: at every instant the canary has the stable version's error
 * probability and latency, so it must not be blamed. `tolerated`: a little worse, within the default tolerance. `bad`: to
 * be caught. `open`: no policy that sees only counters can know better; played to show what happens.
 */
export type Demand = 'as-good' | 'tolerated' | 'bad' | 'open'

/** One world: all that happens to both versions. Times are seconds after the start, negative ones history. */
export interface World {
  readonly name: string
  /** What it is, in one sentence. */
  readonly story: string
  readonly group: 'grid' | 'special' | 'own'
  readonly demand: Demand
  /** Requests a second, both versions together. */
  readonly rate: number
  /** Multiple of the rate. */
  readonly load?: (time: number) => number
  /** Share of errors of the stable version over the 24 hours before. */
  readonly usual: number
  /** Share of errors of the stable version now; default: as usual. */
  readonly stable?: (time: number, chance: Chance) => number
  /** Share of errors of the canary; default: that of the stable version. */
  readonly canary?: (stable: number, time: number) => number
  /** Errors come in clusters, each within one version; `rerouted`: each error in whichever version it happens to hit. */
  readonly clusters?: Sizes & { readonly rerouted?: boolean }
  /** Users who fail again and again, `seconds` long, and stay with the version they met first. */
  readonly sessions?: { readonly perSecond: number; readonly seconds: number; readonly errorsPerSecond: number }
  /** Every user has a version for good; a share of them always fails, the others never. */
  readonly users?: { readonly count: number; readonly failing: number }
  readonly latency?: {
    readonly stable?: (time: number, chance: Chance) => Latency
    /** Default: that of the stable version. */
    readonly canary?: (time: number) => Latency
    /** A share of requests that take a second, in clusters within one version. */
    readonly pauses?: Sizes & { readonly share: number }
  }
  /** Share of the canary's requests that are ever answered; the others have neither an error nor a latency. */
  readonly answered?: number
  /** How scrapes go wrong: the share of a version's scrapes that fail, and the most seconds that one may be late. */
  readonly scrapes?: { readonly lost?: number; readonly late?: number }
  /** When the canary turns bad; default 0. */
  readonly badFrom?: number
  /** Settings of the input `analysis` that somebody who knows this world gives. */
  readonly analysis?: (scrapeSeconds: number) => object
}

/** Whether a policy that aborts here is wrong. */
export function isHealthy({ demand }: Pick<World, 'demand'>): boolean {
  return demand === 'as-good' || demand === 'tolerated'
}

/** Share of errors of both versions at a time. */
export function errorsAt(world: World, time: number, chance: Chance): { stable: number; canary: number } {
  const stable = Math.min(1, world.stable?.(time, chance) ?? world.usual)
  const canary = time < 0 ? stable : Math.min(1, world.canary?.(stable, time) ?? stable)
  return { stable, canary }
}
