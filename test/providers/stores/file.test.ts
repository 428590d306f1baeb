import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { claim } from '../../../src/providers/claim.ts'
import { currentOwner } from '../../../src/providers/owner.ts'
import { fileStore } from '../../../src/providers/stores/file.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { documentOf } from '../../support/journal-writer.ts'
import { storeContract } from '../../support/store-contract.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const open = (path: string, world: World = realWorld()) => fileStore.create({ type: 'file', path }, world)

async function folder() {
  const path = temporaryFolder('store')
  return { path, journal: join(path, 'journal.json'), [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

storeContract({
  name: 'file',
  async fresh() {
    const place = await folder()
    const journal = join(place.path, 'new', 'folder', 'journal.json')
    return { ...place, open: () => open(journal), owner: () => currentOwner('1/1', realWorld()) }
  },
  async unreachable() {
    const place = await folder()
    await writeFile(join(place.path, 'file'), '')
    return {
      ...place,
      open: () => open(join(place.path, 'file', 'journal.json')),
      owner: () => currentOwner('1/1', realWorld()),
    }
  },
})

const unreachable = (why: string) => ({ problem: { code: 'journal-unreachable', what: expect.stringContaining(why) } })

describe('the file', () => {
  it('is for its owner only, and so are the folders made for it', async () => {
    await using place = await folder()
    const journal = join(place.path, 'a', 'b', 'journal.json')
    await open(journal).write('text', undefined)
    const modes = await Promise.all(
      [journal, join(place.path, 'a', 'b'), join(place.path, 'a')].map((path) => stat(path)),
    )
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['600', '700', '700'])
  })
  it('is the only thing that a write leaves behind', async () => {
    await using place = await folder()
    const store = open(place.journal)
    await store.write('two', await store.write('one', undefined))
    await expect(store.write('three', 'elsewhere')).rejects.toThrow()
    expect(await readdir(place.path)).toEqual(['journal.json'])
    expect(await readFile(place.journal, 'utf8')).toBe('two')
  })
  it('is read as it was written by somebody else, with a new revision', async () => {
    await using place = await folder()
    const store = open(place.journal)
    const revision = await store.write('text', undefined)
    await rm(place.journal)
    await writeFile(place.journal, 'text')
    expect(await store.read()).toEqual({ text: 'text', revision: expect.not.stringMatching(`^${revision}$`) })
  })
  it.each([
    ['is empty', '', 'it is empty'],
    ['is no text', Buffer.from([0xff, 0xfe, 0x00]), 'it is no text'],
  ])('that %s cannot be reached', async (_what, content, why) => {
    await using place = await folder()
    await writeFile(place.journal, content)
    await expect(open(place.journal).read()).rejects.toMatchObject(unreachable(why))
    await expect(open(place.journal).write('text', undefined)).rejects.toMatchObject(unreachable(why))
    expect(await readdir(place.path)).toEqual(['journal.json'])
  })
  it('that is a folder cannot be reached', async () => {
    await using place = await folder()
    await expect(open(place.path).read()).rejects.toMatchObject(unreachable('it is a folder'))
  })
})

describe('a lock', () => {
  const name = (host: string, pid: number, start: string) => [host, pid, start, 'x'].map(encodeURIComponent).join('~')

  /** A lock as a writer leaves it that was killed while it held it. */
  async function locked(place: { readonly path: string; readonly journal: string }, holder: string) {
    const lock = `${place.journal}.lock`
    await mkdir(lock)
    await writeFile(join(lock, holder), 'half a do')
    return join(lock, holder)
  }

  it.each([
    ['whose process id is not in use', 2 ** 22 + 1, '1@boot'],
    ['whose process id is in use by another', process.pid, '1@boot'],
  ])('of a writer %s is taken over at once', async (_what, pid, start) => {
    await using place = await folder()
    const { host } = await currentOwner('', realWorld())
    await locked(place, name(host, pid, start))
    const world = fakeWorld()
    await open(place.journal, world).write('text', undefined)
    expect(world.clock.slept.length).toBeLessThanOrEqual(1)
    expect(await readdir(place.path)).toEqual(['journal.json'])
  })
  it('of a writer on another machine is taken over after ten seconds', async () => {
    await using place = await folder()
    const world = fakeWorld()
    const seconds = world.clock.now() / 1_000
    await utimes(await locked(place, name('elsewhere', 1, '1@boot')), seconds, seconds)
    await open(place.journal, world).write('text', undefined)
    expect(world.clock.now() / 1_000 - seconds).toBeCloseTo(10, 0)
    expect(await readdir(place.path)).toEqual(['journal.json'])
  })
  it('that is renewed again and again is waited for, but not for ever', async () => {
    await using place = await folder()
    const world = fakeWorld()
    const holder = await locked(place, name('elsewhere', 1, '1@boot'))
    const sleep = world.clock.sleep
    const renewing = {
      ...world,
      clock: {
        ...world.clock,
        sleep: async (duration: Parameters<typeof sleep>[0]) => {
          await sleep(duration)
          await utimes(holder, world.clock.now() / 1_000, world.clock.now() / 1_000)
        },
      },
    }
    await utimes(holder, world.clock.now() / 1_000, world.clock.now() / 1_000)
    await expect(open(place.journal, renewing).write('text', undefined)).rejects.toMatchObject(
      unreachable('another process holds its lock'),
    )
    expect((await readdir(place.path)).sort()).toEqual(['journal.json.lock'])
  })
  it('that was taken over lets its first holder change nothing any more', async () => {
    await using place = await folder()
    const world = fakeWorld()
    const zombie = await claim(place.journal, 'of the zombie', world)
    world.clock.advance(10_001)
    await open(place.journal, world).write('of the living', undefined)
    expect(await zombie!.commit()).toBe(false)
    await zombie!.release()
    expect(await readFile(place.journal, 'utf8')).toBe('of the living')
    expect(await readdir(place.path)).toEqual(['journal.json'])
  })
  it('of nobody, with nothing in it, stands in nobody’s way', async () => {
    await using place = await folder()
    await mkdir(`${place.journal}.lock`)
    await open(place.journal).write('text', undefined)
    expect(await readdir(place.path)).toEqual(['journal.json'])
  })
  it('is not all that a killed writer leaves: its drafts are swept away, those of the living stay', async () => {
    await using place = await folder()
    const { host, processStart } = await currentOwner('', realWorld())
    const drafts = [name(host, 2 ** 22 + 1, '1@boot'), name(host, process.pid, processStart)]
    for (const draft of drafts) await mkdir(`${place.journal}.${draft}.draft`)
    await open(place.journal).write('text', undefined)
    expect((await readdir(place.path)).sort()).toEqual(['journal.json', `journal.json.${drafts[1]}.draft`])
  })
})

describe('writers that are killed', () => {
  /** Starts a writer and kills it `delay` milliseconds after its third document; returns the last number it told. */
  async function killed(journal: string, delay: number): Promise<number> {
    const script = join(import.meta.dirname, '../../support/journal-writer.ts')
    const writer = spawn(process.execPath, [script, journal], { stdio: ['ignore', 'pipe', 'inherit'] })
    const told: number[] = []
    for await (const line of createInterface(writer.stdout)) {
      if (told.push(Number(line)) === 3) setTimeout(() => writer.kill('SIGKILL'), delay)
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
    expect(writer.signalCode).toBe('SIGKILL')
    return told.at(-1)!
  }

  it('at any moment leave a whole document, the last one they told or the next, and nobody waits for them', async () => {
    await using place = await folder()
    for (const delay of [0.3, 1.7, 2.9, 4.1, 5.6, 7.2, 8.8, 11.3]) {
      const last = await killed(place.journal, delay)
      const { text } = (await open(place.journal).read())!
      const number = Number(text.split('\n')[0])
      expect(text).toBe(documentOf(number))
      expect(number - last).toBeOneOf([0, 1])
    }
  }, 60_000)

  it('two at a time never lose what the other wrote', async () => {
    await using place = await folder()
    const [one, other] = await Promise.all([killed(place.journal, 60), killed(place.journal, 90)])
    const { text } = (await open(place.journal).read())!
    const number = Number(text.split('\n')[0])
    expect(text).toBe(documentOf(number))
    expect(number - Math.max(one, other)).toBeOneOf([0, 1, 2])
  }, 60_000)
})

describe('liveness', () => {
  it('of a process that has ended is over', async () => {
    await using place = await folder()
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    const owner = { ...(await currentOwner('1/1', realWorld())), pid: child.pid! }
    expect(await open(place.journal).liveness(owner)).toBe('over')
  })
  it('tells the run that it is given', async () => {
    expect(await currentOwner('4711/2', realWorld())).toMatchObject({ run: '4711/2', pid: process.pid })
  })
})

it('refuses settings without a path', () => {
  expect(fileStore.config.safeParse({ type: 'file', path: '' }).success).toBe(false)
})
