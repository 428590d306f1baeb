import { z } from 'zod'

/** Requests and the bad ones among them: errors, or those slower than an edge. */
export interface Tally {
  readonly requests: number
  readonly bad: number
}

/** Both versions in one interval. */
export interface Counts {
  readonly canary: Tally
  readonly stable: Tally
}

/** No request. */
export const NONE: Tally = { requests: 0, bad: 0 }

/** A tally as it is kept in a state. */
export const Block = z.strictObject({ requests: z.number(), bad: z.number() })

const Tally = z.strictObject({ requests: z.number().min(0), bad: z.number().min(0) })

/** Counts that wait for the other version's traffic, as they are kept in a state; `null` when none wait. */
export const Pending = z.strictObject({ canary: Tally, stable: Tally }).nullable()
export type Pending = Counts | null

/** A tally that can be trusted to have no more bad requests than requests, whatever the counters said. */
export function tally(requests: number, bad: number): Tally {
  return { requests: Math.max(0, requests), bad: Math.min(Math.max(0, bad), Math.max(0, requests)) }
}

export function addTally(one: Tally, other: Tally): Tally {
  return { requests: one.requests + other.requests, bad: one.bad + other.bad }
}

/** An interval in which one version had no traffic says nothing about their ratio: it waits and joins the next. */
export function carryOver(pending: Pending, counts: Counts): { ready: boolean; counts: Counts; pending: Pending } {
  const joined =
    pending === null
      ? counts
      : { canary: addTally(pending.canary, counts.canary), stable: addTally(pending.stable, counts.stable) }
  const { canary, stable } = joined
  if (canary.requests > 0 && stable.requests > 0) return { ready: true, counts: joined, pending: null }
  return { ready: false, counts: joined, pending: canary.requests + stable.requests > 0 ? joined : null }
}
