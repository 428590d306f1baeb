import { z } from 'zod'
import type { Milliseconds } from '../duration.ts'
import { readDocument } from '../json-document.ts'
import { type Problem, SluiceError } from '../problem.ts'
import { problems } from '../problems/index.ts'
import type { Liveness, Owner } from './store.ts'

const instant = z.number().int()

const OwnerState = z.strictObject({
  run: z.string(),
  runner: z.string().optional(),
  host: z.string(),
  pid: z.number().int(),
  processStart: z.string(),
})

/** One document per environment: who may act on it, and whether a person wants nothing new to begin. */
export const Lock = z.strictObject({
  schemaVersion: z.literal(1),
  environment: z.string(),
  /** The fencing token: rises with every taking. Who has an older one may do nothing any more. */
  token: z.number().int(),
  /** Who acts right now; absent when the last one let go. `until` is the end of its lease. */
  holder: z.strictObject({ owner: OwnerState, since: instant, until: instant }).optional(),
  /** Put there by a person, and taken away by one only. */
  sticky: z.strictObject({ by: z.string(), reason: z.string(), at: instant }).optional(),
})
export type Lock = z.output<typeof Lock>

export function freeLock(environment: string): Lock {
  return { schemaVersion: 1, environment, token: 0 }
}

/** Reads a lock strictly; one that cannot be read blocks: a SluiceError `lock-unreadable`. */
export function parseLock(text: string, location: string): Lock {
  return readDocument(Lock, text, (why) => new SluiceError(problems.lockUnreadable(location, why)))
}

export function showLock(lock: Lock): string {
  return `${JSON.stringify(lock)}\n`
}

/** Who asks for a lock, and what for. */
export interface Asking {
  readonly owner: Owner
  readonly at: number
  readonly lease: Milliseconds
  /** Whether something new is to begin; a sticky lock lets what is under way go on. */
  readonly begins: boolean
  /** A token that was seen elsewhere, so that a lock that was lost does not begin at the start again. */
  readonly seen?: number
  /** The token whose holder let go in the Journal. */
  readonly freed?: number | undefined
}

export type Taking =
  /** `before` held it and never let go. */
  | { readonly do: 'take'; readonly lock: Lock; readonly before: Owner | undefined }
  | { readonly do: 'ask'; readonly holder: Owner }
  | { readonly do: 'refuse'; readonly problem: Problem }

/**
 * Pure: whether a lock may be taken. It is when nobody holds it, when its holder was an earlier attempt of the same run, when
 * its lease ran out, or when its holder is known to be over; `liveness` is needed only where this says `ask`.
 */
export function take(given: Lock, asking: Asking, liveness?: Liveness): Taking {
  const lock = released(given, asking.freed)
  const { holder, sticky, environment } = lock
  if (asking.begins && sticky !== undefined)
    return { do: 'refuse', problem: problems.environmentLocked(environment, sticky.by, sticky.reason) }
  if (holder === undefined || isEarlierAttempt(holder.owner, asking.owner) || asking.at >= holder.until)
    return taken(lock, asking)
  if (liveness === 'over') return taken(lock, asking)
  if (liveness === undefined) return { do: 'ask', holder: holder.owner }
  return { do: 'refuse', problem: problems.rolloutUnderWay(environment, showOwner(holder.owner), iso(holder.until)) }
}

function taken(lock: Lock, { owner, at, lease, seen = 0 }: Asking): Taking {
  const token = Math.max(lock.token, seen) + 1
  const before = lock.holder?.owner
  return { do: 'take', lock: { ...lock, token, holder: { owner: { ...owner }, since: at, until: at + lease } }, before }
}

/** An attempt begins when the one before it is over. */
function isEarlierAttempt(holder: Owner, asking: Owner): boolean {
  const [theirs, ours] = [attemptOf(holder.run), attemptOf(asking.run)]
  return theirs !== undefined && ours !== undefined && theirs.run === ours.run && theirs.attempt < ours.attempt
}

/** The run and the attempt that an owner names; undefined outside of GitHub Actions. */
export function attemptOf(run: string): { readonly run: number; readonly attempt: number } | undefined {
  const [, id, attempt] = /^(\d+)\.(\d+)$/.exec(run) ?? []
  return id === undefined ? undefined : { run: Number(id), attempt: Number(attempt) }
}

export function showOwner({ run, host, pid }: Owner): string {
  return `run ${run} (process ${pid} on ${host})`
}

const iso = (at: number) => new Date(at).toISOString()

/** Whether this is the lock as its taker left it: nobody has taken it since. */
export function isHeldWith({ token, holder }: Lock, ours: number): boolean {
  return token === ours && holder !== undefined
}

/** The lock with a longer lease. */
export function prolonged(lock: Lock, until: number): Lock {
  return lock.holder === undefined ? lock : { ...lock, holder: { ...lock.holder, until } }
}

/** The lock when its holder let go; what a person put there stays. */
export function letGo({ holder: _, ...lock }: Lock): Lock {
  return lock
}

/** The lock as it stands when the holder of a token let go in the Journal. */
export function released(lock: Lock, freed: number | undefined): Lock {
  return lock.token === freed ? letGo(lock) : lock
}

/** The lock with a person's word on it. Who acts goes on; nothing new begins. */
export function locked(lock: Lock, by: string, reason: string, at: number): Lock {
  return { ...lock, sticky: { by, reason, at } }
}

/** The lock without a person's word. The lease of a holder that is not known to live ends now: the next one takes over from it. */
export function unlocked({ sticky: _, ...lock }: Lock, isAlive: boolean, at: number): Lock {
  return isAlive || lock.holder === undefined ? lock : prolonged(lock, Math.min(lock.holder.until, at))
}

/**
 * What stands in for a lock that could not be read: somebody unknown held it and may have done anything. Its token is the
 * seconds since 1970, which no count of takings reaches.
 */
export function mendedLock(environment: string, at: number): Lock {
  const owner = { run: 'unknown', host: 'unknown', pid: 0, processStart: '' }
  return { ...freeLock(environment), token: Math.floor(at / 1_000), holder: { owner, since: at, until: at } }
}

/** One line for people. */
export function showLockState({ environment, holder, sticky, token }: Lock): string {
  const by = sticky && `locked by ${sticky.by} since ${iso(sticky.at)}: ${sticky.reason}`
  const held = holder && `held by ${showOwner(holder.owner)} until ${iso(holder.until)}`
  const state = [by, held].filter(Boolean).join('; ') || 'free'
  return `${environment} is ${state} (token ${token})`
}
