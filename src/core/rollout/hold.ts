import { type Clock, timestamp } from '../clock.ts'
import { SluiceError, toProblem } from '../problem.ts'
import { problems } from '../problems/index.ts'
import {
  type Asking,
  freeLock,
  isHeldWith,
  type Lock,
  letGo,
  mendedLock,
  parseLock,
  prolonged,
  showLock,
  take,
} from './lock.ts'
import type { Beside, Liveness, Owner, Store } from './store.ts'

/** The right to act on an environment, while it lasts. */
export interface Hold {
  /** Rises with every holder; what is written carries it. */
  readonly token: number
  /** Who held it before and never let go. */
  readonly before: Owner | undefined
  /** Makes sure that the lease lasts for `need` more milliseconds. A SluiceError `lock-lost` when somebody else holds it. */
  renew(need: number): Promise<void>
  /** Whether it is still ours, asked of the store. */
  isOurs(): Promise<boolean>
  /** Lets go where the Journal did not say so; nothing happens when somebody else holds it by now. */
  release(): Promise<void>
}

/** The lock as it was read, to be taken from there. */
export interface Found {
  readonly lock: Lock
  readonly revision: string | undefined
}

/** How often somebody else may be faster in changing the lock until we give up. */
const TRIES = 5

export async function readLock(store: Pick<Store, 'lock'>, environment: string): Promise<Found> {
  const stored = await store.lock.read()
  const lock = stored === undefined ? freeLock(environment) : parseLock(stored.text, store.lock.location)
  return { lock, revision: stored?.revision }
}

/** The same for a person who wants it to be usable again: what cannot be read counts as held by somebody unknown. */
export async function mendLock(store: Pick<Store, 'lock'>, environment: string, clock: Clock): Promise<Found> {
  try {
    return await readLock(store, environment)
  } catch (thrown) {
    if (toProblem(thrown).code !== 'lock-unreadable') throw thrown
    const stored = await store.lock.read()
    return { lock: mendedLock(environment, timestamp(clock)), revision: stored?.revision }
  }
}

/**
 * Takes the lock that was found. A SluiceError `rollout-under-way` or `environment-locked` when it may not be taken now.
 * `fence` is what a holder of a token writes to the Journal next.
 */
export async function takeHold(
  store: Store,
  clock: Clock,
  found: Found,
  asking: Omit<Asking, 'at'>,
  fence?: (token: number) => Beside,
): Promise<Hold> {
  let now = found
  for (let tries = 1; ; tries++) {
    const { lock, before } = await allowed(store, now.lock, { ...asking, at: timestamp(clock) })
    const revision = await swap(store, lock, now.revision, fence?.(lock.token))
    if (revision !== undefined) return held(store, clock, { lock, revision }, before)
    if (tries >= TRIES) throw new SluiceError(problems.lockContended(store.lock.location))
    now = await readLock(store, lock.environment)
  }
}

async function allowed(store: Store, lock: Lock, asking: Asking) {
  const first = take(lock, asking)
  const taking = first.do === 'ask' ? take(lock, asking, await store.liveness(first.holder)) : first
  if (taking.do === 'take') return taking
  throw new SluiceError(taking.do === 'refuse' ? taking.problem : problems.lockContended(store.lock.location))
}

/** The new revision, or undefined when somebody else was faster. */
async function swap(
  { lock: document }: Store,
  lock: Lock,
  after: string | undefined,
  beside?: Beside,
): Promise<string | undefined> {
  try {
    return await document.write(showLock(lock), after, beside)
  } catch (thrown) {
    if (toProblem(thrown).code === 'journal-moved') return undefined
    throw thrown
  }
}

function held(
  store: Store,
  clock: Clock,
  first: { readonly lock: Lock; readonly revision: string },
  before: Owner | undefined,
): Hold {
  const { token } = first.lock
  let mine: Found = first
  /** Changes our lock; a person's word that came in between is kept. False when it is not ours any more. */
  const change = async (edit: (lock: Lock) => Lock): Promise<boolean> => {
    for (let tries = 1; tries <= TRIES; tries++) {
      if (!isHeldWith(mine.lock, token)) return false
      const lock = edit(mine.lock)
      const revision = await swap(store, lock, mine.revision)
      if (revision !== undefined) {
        mine = { lock, revision }
        return true
      }
      mine = await readLock(store, first.lock.environment)
    }
    throw new SluiceError(problems.lockContended(store.lock.location))
  }
  return {
    token,
    before,
    async renew(need) {
      const now = timestamp(clock)
      if ((mine.lock.holder?.until ?? now) - now >= Math.max(need, store.lease / 2)) return
      const until = now + Math.max(store.lease, 2 * need)
      if (!(await change((lock) => prolonged(lock, until))))
        throw new SluiceError(problems.lockLost(first.lock.environment))
    },
    async isOurs() {
      return isHeldWith((await readLock(store, first.lock.environment)).lock, token)
    },
    async release() {
      await change(letGo)
    },
  }
}

/** Changes the lock by a person's word, whoever else changes it meanwhile; returns what it is then. */
export async function changeLock(
  store: Store,
  found: Found,
  edit: (lock: Lock, liveness: Liveness) => Lock,
): Promise<Lock> {
  let now = found
  for (let tries = 1; tries <= TRIES; tries++) {
    const { holder } = now.lock
    const lock = edit(now.lock, holder === undefined ? 'over' : await store.liveness(holder.owner))
    if ((await swap(store, lock, now.revision)) !== undefined) return lock
    now = await readLock(store, now.lock.environment)
  }
  throw new SluiceError(problems.lockContended(store.lock.location))
}
