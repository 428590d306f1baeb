import { addBuckets, coarsen } from './buckets.ts'

/** The two versions that share the traffic. */
export type Role = 'stable' | 'canary'

/** What one instance of a version has counted since it started. All numbers are cumulative. */
export interface InstanceCounters {
  readonly instance: string
  /** Milliseconds since the epoch, from `process_start_time_seconds`; absent when the instance does not say. */
  readonly startedAt?: number | undefined
  readonly requests: number
  readonly errors: number
  /** Requests per latency bucket, NOT cumulated over buckets: one per edge and one for +Inf. Empty: not measured. */
  readonly buckets: readonly number[]
}

/** One look at all instances of a version. */
export interface Scrape {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** How many milliseconds before the look the counters were read, where somebody else reads them for us. Default 0. */
  readonly age?: number | undefined
  /** Upper edges of the latency buckets in milliseconds, ascending, without +Inf; the same for all instances. */
  readonly edges: readonly number[]
  readonly instances: readonly InstanceCounters[]
  /** What could not be counted beside them, one line each: an instance that did not answer, a series that is not there. */
  readonly missing?: readonly string[] | undefined
}

/** What came of a look: counters; an answer without the series asked for; or no answer at all. */
export type Reading =
  | ({ readonly state: 'counted' } & Scrape)
  | { readonly state: 'no-data'; readonly at: number; readonly because: string }
  | { readonly state: 'refused'; readonly at: number; readonly because: string }

/** Where the counters of both versions come from. It never throws for what a version answers: that is a Reading. */
export interface TrafficSource {
  read(role: Role, signal: AbortSignal): Promise<Reading>
  /**
   * What the stable version served before; absent where nobody keeps it, `undefined` when nothing is known. A SluiceError
   * says who could not be asked.
   */
  past?(wanted: PastWanted, signal: AbortSignal): Promise<Past | undefined>
}

/** Which part of the past is wanted. Milliseconds. */
export interface PastWanted {
  readonly span: number
  readonly interval: number
  /** How long ago the span ended. */
  readonly ago: number
}

/** What a version served in one span of time: increments, never cumulative. `buckets` as in InstanceCounters. */
export interface Traffic {
  readonly requests: number
  readonly errors: number
  readonly buckets: readonly number[]
}

/** The stable version in intervals, oldest first; fewer, and longer ones, where no more is known. */
export interface Past {
  /** Edges of all `buckets`, in milliseconds. */
  readonly edges: readonly number[]
  readonly intervals: readonly Traffic[]
  /** Milliseconds that they cover together. */
  readonly duration: number
}

export const NO_TRAFFIC: Traffic = { requests: 0, errors: 0, buckets: [] }

/** The same traffic in the fewer buckets of `onto`, all of whose edges are among `edges`. */
export function coarsenTraffic(traffic: Traffic, edges: readonly number[], onto: readonly number[]): Traffic {
  return { ...traffic, buckets: coarsen(traffic.buckets, edges, onto) }
}

/** The sum of two counts over the same bucket edges. */
export function addTraffic(left: Traffic, right: Traffic): Traffic {
  return {
    requests: left.requests + right.requests,
    errors: left.errors + right.errors,
    buckets: addBuckets(left.buckets, right.buckets),
  }
}

/** Both versions over the same span, at one weight. */
export interface Interval {
  /** End of the span, milliseconds since the epoch. */
  readonly at: number
  /** Length of the span in milliseconds. */
  readonly duration: number
  /** Percent of the traffic that the canary was given. */
  readonly weight: number
  readonly edges: readonly number[]
  readonly canary: Traffic
  readonly stable: Traffic
}
