import { timestamp } from '../../core/clock.ts'
import { oneLine } from '../../core/one-line.ts'
import { changeLock, type Found, mendLock, readLock } from '../../core/rollout/hold.ts'
import { freedBy, type Journal, wordsOn } from '../../core/rollout/journal.ts'
import { type Lock, locked, released, showLockState, unlocked } from '../../core/rollout/lock.ts'
import { reasonOf } from '../../core/rollout/verdict.ts'
import type { Outcome } from '../../runner/action.ts'
import type { LockWord } from './inputs.ts'
import { type Chosen, openJournal, openStore, type Scene } from './open.ts'
import type { Values } from './settings.ts'
import { tell } from './tell.ts'

/** Does what a person says about the lock, and says how it stands then. Traffic and Journal are only looked at. */
export async function speakOfLock(values: Values, word: LockWord, scene: Scene): Promise<Outcome> {
  const chosen = await openStore(values, scene)
  const { environment } = values
  const lock = await spoken(values, word, scene, chosen)
  const journal = await journalOf(values, word, chosen)
  const rollout = word === 'status' ? journal?.rollout : undefined
  const state = showLockState(journal === undefined ? lock : released(lock, freedBy(journal)))
  const left = word === 'status' && journal !== undefined ? wordsOn(journal) : []
  const waiting = left.map(({ by, word: said }) => `${by} said ${said}, which nobody has obeyed yet.`)
  const reason = [`${state}.`, rollout && reasonOf(rollout), ...waiting].filter(Boolean).join(' ')
  const outputs = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? '') }
  const nothing = { rows: [], warnings: [], targets: [] }
  const subject = { environment, version: rollout?.version ?? '', verdict: 'passed', reason, outputs } as const
  return tell({ ...subject, ...nothing, rollout, because: reason }, scene)
}

/** A Journal that cannot be read keeps nobody from locking and unlocking. */
async function journalOf(values: Values, word: LockWord, chosen: Chosen): Promise<Journal | undefined> {
  const opened = openJournal(values, chosen).then(({ journal }) => journal)
  return word === 'status' ? opened : opened.catch(() => undefined)
}

async function spoken(values: Values, word: LockWord, { host }: Scene, { store, world }: Chosen): Promise<Lock> {
  const { clock } = world
  const at = timestamp(clock)
  const found: Found = await (word === 'unlock' ? mendLock : readLock)(store, values.environment, clock)
  if (word === 'status') return found.lock
  if (word === 'unlock') return changeLock(store, found, (lock, liveness) => unlocked(lock, liveness === 'alive', at))
  const by = oneLine(host.env('GITHUB_ACTOR') ?? 'a person')
  const reason = oneLine(values['lock-reason'] ?? '')
  return changeLock(store, found, (lock) => locked(lock, by, reason, at))
}
