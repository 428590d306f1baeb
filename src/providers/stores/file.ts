import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { ms } from '../../core/duration.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import type { Document, Store, Stored } from '../../core/rollout/store.ts'
import type { World } from '../../core/world.ts'
import { type Claim, claim } from '../claim.ts'
import { fileReason, unlessGone } from '../files.ts'
import { livenessHere } from '../owner.ts'

const FileStore = z.strictObject({
  type: z.literal('file'),
  path: z
    .string()
    .min(1, 'expected the path of a file')
    .describe('outside the workspace; without it `~/.local/state/sluice/<repository>/<environment>.json`'),
})

/**
 * The Journal as a file on a disk that outlives the job, and the lock beside it. Each is always whole: a new one is written
 * beside it and renamed into place, by one writer at a time, and only over the one that this writer has read.
 */
export const fileStore: Provider<'file', typeof FileStore, Store> = {
  type: 'file',
  config: FileStore,

  create({ path }, world) {
    return {
      ...document(path, world),
      lock: document(lockPath(path), world),
      lease: ms(120_000),
      lookEvery: ms(0),
      liveness: (owner) => livenessHere(owner, world),
    }
  },
}

/** "journal.json" is locked by "journal.lock.json". */
function lockPath(path: string): string {
  return path.replace(/(\.json)?$/, '.lock.json')
}

function document(location: string, world: World): Document {
  const path = resolve(location)
  const unreachable = (why: string, cause?: unknown) =>
    new SluiceError(problems.journalUnreachable(location, why), { cause })
  const reaching = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (thrown) {
      throw thrown instanceof SluiceError ? thrown : unreachable(fileReason(thrown), thrown)
    }
  }
  return {
    location,
    read: () => reaching(() => readStored(path, unreachable)),
    write: (text, after) =>
      reaching(async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        const held = await claim(path, text, world)
        if (held === undefined) throw unreachable('another process holds its lock')
        try {
          return await swap(held, after, () => readStored(path, unreachable), location)
        } finally {
          await held.release()
        }
      }),
  }
}

async function swap(
  held: Claim,
  after: string | undefined,
  read: () => Promise<Stored | undefined>,
  location: string,
): Promise<string> {
  const moved = new SluiceError(problems.journalMoved(location))
  if ((await read())?.revision !== after) throw moved
  const draft = await unlessGone(readWhole(held.draft))
  if (draft === undefined || !(await held.commit())) throw moved
  return draft.revision
}

async function readStored(path: string, unreachable: (why: string) => SluiceError): Promise<Stored | undefined> {
  const stored = await unlessGone(readWhole(path))
  if (stored?.text === '') throw unreachable('it is empty')
  return stored
}

/** Text and revision of one and the same file, also when it is replaced meanwhile. The same text written again is a new revision. */
async function readWhole(path: string): Promise<Stored> {
  await using file = await open(path, 'r')
  const { ino, mtimeNs } = await file.stat({ bigint: true })
  const bytes = await file.readFile()
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), revision: `${hash}-${ino}-${mtimeNs}` }
}
