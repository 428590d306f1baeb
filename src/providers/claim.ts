import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ms } from '../core/duration.ts'
import type { World } from '../core/world.ts'
import { codeOf, flushFolder, unlessGone, writeThrough } from './files.ts'
import { currentOwner, livenessHere } from './owner.ts'

/** The right to replace a file, held by one process at a time. The new content is already on the disk. */
export interface Claim {
  /** Path of the new content until it is committed. */
  readonly draft: string
  /** Puts the new content in place at once and as a whole. False when the claim was taken over; then nothing changed. */
  commit(): Promise<boolean>
  /** Gives the claim up, committed or not. */
  release(): Promise<void>
}

/** A claim is held for milliseconds; after this long its holder is believed dead even when it cannot be asked. */
const STALE_AFTER = 10_000
const RETRY_EVERY = ms(20)
const PATIENCE = 15_000

/**
 * Claims `path` with its new content, or returns undefined when somebody else holds it for too long.
 *
 * The lock is a folder `<path>.lock` with one file in it: the new content itself, named by its owner. Each change is one
 * atomic rename or unlink of that very name, so nothing depends on luck: a folder with somebody's file in it cannot be
 * replaced (taking), a file that was removed cannot be put in place (committing after the claim was lost), and only the
 * file that was seen to be stale is removed (taking over). A writer that is killed leaves a file named by a dead process.
 */
export async function claim(path: string, text: string, world: World): Promise<Claim | undefined> {
  const lock = `${path}.lock`
  const owner = await currentOwner('', world)
  const name = [owner.host, owner.pid, owner.processStart, randomUUID().slice(0, 8)]
    .map(String)
    .map(encodeURIComponent)
    .join('~')
  const own = `${path}.${name}.draft`
  await sweep(path, world)
  await mkdir(own, { mode: 0o700 })
  try {
    await writeThrough(join(own, name), text, 0o600)
    const end = world.clock.now() + PATIENCE
    while (!(await take(own, name, lock, world))) {
      if (world.clock.now() >= end) return undefined
      await clear(lock, world)
      await world.clock.sleep(RETRY_EVERY)
    }
  } finally {
    await rm(own, { recursive: true, force: true })
  }
  return held(path, lock, join(lock, name))
}

function held(path: string, lock: string, draft: string): Claim {
  return {
    draft,
    async commit() {
      const moved = await unlessGone(rename(draft, path).then(() => true))
      if (moved) await flushFolder(dirname(path))
      return moved ?? false
    },
    async release() {
      await unlessGone(unlink(draft))
      await rmdir(lock).catch(() => {})
    },
  }
}

/** One attempt: the folder with our file becomes the lock, unless a lock with a file in it is there. */
async function take(own: string, name: string, lock: string, world: World): Promise<boolean> {
  const now = world.clock.now() / 1_000
  await Promise.all([utimes(own, now, now), utimes(join(own, name), now, now)])
  try {
    await rename(own, lock)
    return true
  } catch (thrown) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(thrown))) return false
    // What Windows says instead.
    if (['EPERM', 'EACCES'].includes(codeOf(thrown)) && (await isThere(lock))) return false
    throw thrown
  }
}

/** Removes what dead holders left in the lock, and the lock when nothing is left in it. */
async function clear(lock: string, world: World): Promise<void> {
  const names = (await unlessGone(readdir(lock))) ?? []
  for (const name of names) {
    if (await isStale(name, join(lock, name), world)) await unlessGone(unlink(join(lock, name)))
  }
  await rmdir(lock).catch(() => {})
}

/** Removes the drafts of writers that died before they could claim anything. */
async function sweep(path: string, world: World): Promise<void> {
  const folder = dirname(path)
  const prefix = `${basename(path)}.`
  const drafts = (await readdir(folder)).filter((entry) => entry.startsWith(prefix) && entry.endsWith('.draft'))
  for (const draft of drafts) {
    const stale = await isStale(draft.slice(prefix.length, -'.draft'.length), join(folder, draft), world)
    if (stale) await rm(join(folder, draft), { recursive: true, force: true })
  }
}

async function isStale(name: string, path: string, world: World): Promise<boolean> {
  const [host = '', pid = '', processStart = ''] = name.split('~').map(decodeURIComponent)
  const liveness = await livenessHere({ run: '', host, pid: Number(pid), processStart }, world)
  if (liveness === 'over') return true
  const times = await unlessGone(stat(path))
  return times !== undefined && world.clock.now() - times.mtimeMs > STALE_AFTER
}

async function isThere(path: string): Promise<boolean> {
  return (await unlessGone(stat(path))) !== undefined
}
