import type { DispersionSetting } from '../../../src/core/analysis/dispersion.ts'
import { boundOf } from '../bound/bound.ts'
import { type Efficiency, efficiency } from '../bound/detector.ts'
import { COMPARED, type PolicyName } from '../policies.ts'
import { WORLDS, worldNamed } from '../worlds/index.ts'
import { isHealthy, TICK, type World } from '../worlds/world.ts'
import { type Figures, figures } from './figures.ts'
import { PASTS, type Past, type Way } from './play.ts'

/** A piece of work that depends on nothing else. */
export type Job =
  | ({ readonly kind: 'rollouts'; readonly world: string; readonly replications: number } & Way)
  | {
      readonly kind: 'detector'
      readonly world: string
      readonly replications: number
      readonly dispersion: DispersionSetting
    }

export type Result =
  | { readonly kind: 'rollouts'; readonly figures: Figures }
  | { readonly kind: 'detector'; readonly dispersion: string; readonly efficiency: Efficiency }

/** How much is played. */
export interface Scope {
  readonly full: boolean
  readonly seed: number
  /** Part of the names of the worlds, or a group; absent: all. */
  readonly only?: string | undefined
  /** Seconds from look to look; absent: 15, and 5 where a goal asks for it. */
  readonly scrape?: number | undefined
  /** No rollout knows anything of the past. */
  readonly noHistory: boolean
}

/** How a scope plays by default: what the goals are held against unless they say otherwise. */
export function usualWay({ scrape = 15, noHistory }: Scope): Omit<Way, 'policy'> {
  return { scrapeSeconds: scrape, past: noHistory ? 'none' : 'known' }
}

/** Replications: rollouts of Sluice that must not be aborted, all other rollouts, and runs of the bare detector. */
const FULL = { healthy: 3_000, other: 200, detector: 2_000 }
const QUICK = { healthy: 60, other: 25, detector: 300 }
/** What differs least from something that is played in full is played this much less often. */
const LESS = 3

/** Everything to be played, the longest first. */
export function jobs(scope: Scope): Job[] {
  const { only } = scope
  const worlds = WORLDS.filter(({ name, group }) => only === undefined || group === only || name.includes(only))
  const all = worlds.flatMap((world) => [...rollouts(world, scope), ...detectors(world, scope)])
  return all.toSorted((one, other) => effort(other) - effort(one))
}

export function run(job: Job, seed: number): Result {
  const world = worldNamed(job.world)
  if (job.kind === 'detector') {
    const { replications, dispersion } = job
    return { kind: 'detector', dispersion: String(dispersion), efficiency: efficiency(world, replications, dispersion) }
  }
  const { policy, past, scrapeSeconds } = job
  return { kind: 'rollouts', figures: figures(world, { policy, past, scrapeSeconds }, job.replications, seed) }
}

/** The worlds in which the detector is held against the bound: errors alone, over 100 canary requests and over 4 looks. */
export function hasBound(world: World, scrapeSeconds: number): boolean {
  const bound = world.group === 'grid' ? boundOf(world, scrapeSeconds) : undefined
  return bound !== undefined && bound.canaryRequests > 100 && bound.seconds > 4 * scrapeSeconds
}

function rollouts(world: World, scope: Scope): Job[] {
  const { healthy, other } = scope.full ? FULL : QUICK
  const usual = usualWay(scope)
  const own = isHealthy(world) ? healthy : other
  const ways: Way[] = [
    ...ownWays(world, scope),
    ...COMPARED.filter((policy) => policy !== 'sluice').map((policy) => ({ ...usual, policy })),
    ...extras(world).map((policy) => ({ ...usual, policy })),
    ...(isCatastrophe(world) && scope.scrape === undefined ? ALSO_AT_5 : []),
  ]
  return ways.map((way): Job => {
    const replications = way.policy !== 'sluice' ? other : isSpared(world, way) ? Math.ceil(own / LESS) : own
    return { kind: 'rollouts', world: world.name, ...way, replications }
  })
}

/** Totals alone, which lie between much and nothing; and, at quick looks, history in worlds of our own. */
function isSpared({ group }: World, { past, scrapeSeconds }: Way): boolean {
  return past === 'life' || (past === 'known' && scrapeSeconds === 5 && group === 'own')
}

const ALSO_AT_5: readonly Way[] = [
  { policy: 'sluice probe', past: 'known', scrapeSeconds: 5 },
  { policy: 'script', past: 'known', scrapeSeconds: 5 },
  { policy: 'argo', past: 'known', scrapeSeconds: 5 },
]

/** The default of Sluice, with more and with less knowledge of the past, and with quicker looks. */
function ownWays(world: World, { full, scrape, noHistory }: Scope): Way[] {
  const at = (scrapeSeconds: number, pasts: readonly Past[]) =>
    pasts
      .filter((past) => !noHistory || past === 'none')
      .map((past): Way => ({ policy: 'sluice', past, scrapeSeconds }))
  if (scrape !== undefined) return at(scrape, PASTS)
  return [...at(15, PASTS), ...(full || isCatastrophe(world) ? at(5, ['known', 'none']) : [])]
}

/** What single goals need beside the comparison. */
function extras(world: World): PolicyName[] {
  return [
    ...(world.name === 'leak from minute 5' ? (['sluice hold-back'] as const) : []),
    ...(world.group === 'grid' && isHealthy(world) ? (['sluice fast', 'sluice probe'] as const) : []),
  ]
}

/** At least half of the canary's requests fail, at 10 requests a second or more. */
export function isCatastrophe({ group, name, rate }: World): boolean {
  return group === 'grid' && rate >= 10 && (name.endsWith(' 50%') || name.endsWith(' 100%'))
}

function detectors(world: World, { full }: Scope): Job[] {
  if (!hasBound(world, TICK) || boundOf(world, TICK)!.seconds > 10_000) return []
  const { detector } = full ? FULL : QUICK
  const job = (dispersion: DispersionSetting): Job => ({
    kind: 'detector',
    world: world.name,
    replications: detector,
    dispersion,
  })
  return [job(1), job('auto')]
}

function effort(job: Job): number {
  if (job.kind === 'detector') return job.replications * 50
  const long = job.policy === 'kayenta' ? 20 : 5
  return (job.replications * long * 15) / job.scrapeSeconds
}
