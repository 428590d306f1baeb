import { z } from 'zod'
import { coarsen, commonEdges } from './buckets.ts'
import { addTraffic, type InstanceCounters, NO_TRAFFIC, type Scrape, type Traffic } from './traffic.ts'

const count = z.int().min(0)

const Seen = z.strictObject({
  requests: count,
  errors: count,
  buckets: z.array(count),
  startedAt: z.number().optional(),
  /** Scrapes in a row that did not see it. */
  missed: count,
})
type Seen = z.output<typeof Seen>

/** What is remembered of one version between two scrapes: the last counters of each instance. */
export const Snapshot = z.strictObject({
  /** Time of the last scrape and of the first one, milliseconds since the epoch. */
  at: z.int(),
  since: z.int(),
  /** The edges of all `buckets`, in milliseconds. */
  edges: z.array(z.number()),
  instances: z.record(z.string(), Seen),
})
export type Snapshot = z.output<typeof Snapshot>

/** What happened between two scrapes of one version. */
export interface Increments {
  readonly traffic: Traffic
  /** The edges of `traffic.buckets`: those that both scrapes have, so not always those of the later one. */
  readonly edges: readonly number[]
  readonly snapshot: Snapshot
  /** Milliseconds since the scrape before; 0 when there was none or nothing new. */
  readonly duration: number
  readonly warnings: readonly string[]
  /** False when counts were lost, so that the evidence is less than what was served. */
  readonly whole: boolean
}

/** An instance that is out of sight is remembered for so many scrapes (behind a balancer it comes back), and so many of them. */
const MISSED_FOR_GOOD = 60
const OUT_OF_SIGHT_KEPT = 16

/**
 * The increments of each instance, then their sum. Every request is counted once, by these rules:
 * - The first scrape is the origin: what was counted before it belongs to nobody.
 * - An instance that is new counts from zero when its process started after the origin, however late it is first seen:
 *   behind a balancer that may be some scrapes later. One that started before the origin, or does not say when, begins
 *   with what it shows now.
 * - An instance that is out of sight keeps its place; when it comes back, its increment covers the time between.
 * - A process that began in the place of another counts from zero too, but what the other served after its last scrape is
 *   lost: the evidence is not whole.
 * - A counter that falls although the process is the same is no reset: nothing is counted, and the evidence is not whole.
 * - A scrape that is not later than the last one changes nothing.
 */
export function increments(before: Snapshot | undefined, scrape: Scrape): Increments {
  if (before === undefined) return { ...nothing(scrape.edges), snapshot: originOf(scrape) }
  if (scrape.at <= before.at) return { ...nothing(before.edges), snapshot: before }

  const edges = sharedEdges(before.edges, scrape.edges)
  const absent = outOfSight(before, scrape, edges)
  const moves = scrape.instances.map((instance) => {
    const now = { ...instance, buckets: coarsen(instance.buckets, scrape.edges, edges) }
    return { now, ...move(now, knownOf(before, instance, edges)) }
  })
  const lost = [...moves.flatMap(({ lost }) => lost ?? []), ...replaced(before, scrape, absent.kept), ...absent.lost]
  const present = moves.map(({ now }) => [now.instance, seenOf(now)] as const)
  return {
    traffic: moves.reduce((sum, { traffic }) => addTraffic(sum, traffic), NO_TRAFFIC),
    edges,
    snapshot: {
      at: scrape.at,
      since: before.since,
      edges: [...edges],
      instances: Object.fromEntries([...present, ...absent.kept]),
    },
    duration: scrape.at - before.at,
    warnings: [...narrowed(before.edges, edges), ...lost],
    whole: lost.length === 0,
  }
}

function nothing(edges: readonly number[]): Omit<Increments, 'snapshot'> {
  return { traffic: NO_TRAFFIC, edges, duration: 0, warnings: [], whole: true }
}

function originOf({ at, edges, instances }: Scrape): Snapshot {
  const seen = instances.map((instance) => [instance.instance, seenOf(instance)] as const)
  return { at, since: at, edges: [...edges], instances: Object.fromEntries(seen) }
}

function seenOf({ requests, errors, buckets, startedAt }: InstanceCounters): Seen {
  return { requests, errors, buckets: [...buckets], ...(startedAt !== undefined && { startedAt }), missed: 0 }
}

/** Before latency is first measured there is nothing that edges could be shared with. */
function sharedEdges(before: readonly number[], now: readonly number[]): readonly number[] {
  if (before.length === 0) return now
  return now.length === 0 ? before : commonEdges([before, now])
}

function narrowed(before: readonly number[], now: readonly number[]): readonly string[] {
  if (before.length <= now.length) return []
  return [`the latency buckets changed: ${before.length - now.length} of ${before.length} edges are no longer shared`]
}

const FROM_ZERO: Seen = { requests: 0, errors: 0, buckets: [], missed: 0 }

function knownOf(before: Snapshot, now: InstanceCounters, edges: readonly number[]): Seen | undefined {
  const known = Object.hasOwn(before.instances, now.instance) ? before.instances[now.instance] : undefined
  if (known !== undefined) return { ...known, buckets: [...coarsen(known.buckets, before.edges, edges)] }
  return isYoung(before, now) ? FROM_ZERO : undefined
}

function isYoung({ since }: Snapshot, { startedAt }: InstanceCounters): boolean {
  return startedAt !== undefined && startedAt > since
}

interface Move {
  readonly traffic: Traffic
  /** What this instance lost, and why. */
  readonly lost?: string
}

function move(now: InstanceCounters, known: Seen | undefined): Move {
  if (known === undefined) return { traffic: NO_TRAFFIC }
  if (hasRestarted(now, known)) return { traffic: between(now, FROM_ZERO), lost: `${now.instance} restarted; ${TAIL}` }
  const traffic = between(now, known)
  const fell = fallen(traffic)
  if (fell === '') return { traffic }
  return { traffic: NO_TRAFFIC, lost: `${now.instance}: ${fell} fell ${WITHOUT_RESTART}` }
}

const TAIL = 'what it served after its last scrape is lost'
const WITHOUT_RESTART =
  'although the process did not restart, so this scrape of it does not count. When several processes answer there, let them expose process_start_time_seconds, or list each of them'

/** Start times are derived from the boot time and may waver a little. */
const START_WAVER = 1_000

function hasRestarted({ startedAt }: InstanceCounters, known: Seen): boolean {
  return startedAt !== undefined && known.startedAt !== undefined && startedAt > known.startedAt + START_WAVER
}

/** The counters of one answer are not read at one instant: an error may be there before its request is. */
function between(now: InstanceCounters, known: Seen): Traffic {
  const requests = now.requests - known.requests
  const errors = now.errors - known.errors
  return {
    requests,
    errors: requests < 0 ? errors : Math.min(errors, requests),
    buckets: bucketMoves(now.buckets, known),
  }
}

/** A histogram that appears with the first request began at zero; one that appears later has no origin yet. */
function bucketMoves(now: readonly number[], known: Seen): readonly number[] {
  if (now.length === 0 || (known.buckets.length === 0 && known.requests > 0)) return []
  return now.map((count, index) => count - (known.buckets[index] ?? 0))
}

function fallen({ requests, errors, buckets }: Traffic): string {
  const names = { requests: requests < 0, errors: errors < 0, 'latency buckets': buckets.some((count) => count < 0) }
  return Object.entries(names)
    .flatMap(([name, fell]) => (fell ? [name] : []))
    .join(' and ')
}

/** A process that began while the one seen in the last scrape is gone: most likely its restart. */
function replaced(before: Snapshot, scrape: Scrape, absent: readonly (readonly [string, Seen])[]): readonly string[] {
  const young = scrape.instances.find((now) => !Object.hasOwn(before.instances, now.instance) && isYoung(before, now))
  if (young === undefined) return []
  const gone = absent.filter(([, { missed }]) => missed === 1)
  return gone.map(([instance]) => `${instance} is gone and ${young.instance} is new; ${TAIL} unless it answers again`)
}

function outOfSight(before: Snapshot, scrape: Scrape, edges: readonly number[]) {
  const inSight = new Set(scrape.instances.map(({ instance }) => instance))
  const absent = Object.entries(before.instances)
    .filter(([instance]) => !inSight.has(instance))
    .map(([instance, seen]): readonly [string, Seen] => {
      return [instance, { ...seen, buckets: [...coarsen(seen.buckets, before.edges, edges)], missed: seen.missed + 1 }]
    })
    .sort(([, left], [, right]) => left.missed - right.missed)
  const kept = absent.filter(([, { missed }], index) => missed < MISSED_FOR_GOOD && index < OUT_OF_SIGHT_KEPT)
  const lost = absent
    .slice(kept.length)
    .map(([instance, { missed }]) => `${instance} was not seen for ${missed} scrapes; ${TAIL}`)
  return { kept, lost }
}
