import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import { changeLock, mendLock, readLock, takeHold } from '../../../src/core/rollout/hold.ts'
import { freedBy, startJournal } from '../../../src/core/rollout/journal.ts'
import { openLedger } from '../../../src/core/rollout/ledger.ts'
import { locked, parseLock } from '../../../src/core/rollout/lock.ts'
import type { Store } from '../../../src/core/rollout/store.ts'
import { memoryStore } from '../../support/canary-world.ts'
import { fakeClock } from '../../support/fake-clock.ts'

const code = (code: string) => ({ problem: { code } })

function environment() {
  const store = memoryStore()
  const clock = fakeClock(1_000_000)
  const take = async (run: string, begins = true, from: Store = store) => {
    const owner = { run, host: 'here', pid: 1, processStart: run }
    return takeHold(from, clock, await readLock(from, 'test'), { owner, lease: ms(120_000), begins })
  }
  const lock = async () => (await readLock(store, 'test')).lock
  const ledger = (from: Store = store) =>
    openLedger(from, clock, () => startJournal('test', ['blue', 'green'], 'blue', clock.now()))
  return { store, clock, take, lock, ledger }
}

it('is held by one at a time, and each holder has a higher token', async () => {
  const { take, lock } = environment()
  const first = await take('1.1')
  await expect(take('2.1')).rejects.toMatchObject(code('rollout-under-way'))
  await first.release()
  const second = await take('2.1')
  expect([first.token, second.token, second.before]).toEqual([1, 2, undefined])
  expect((await lock()).holder?.owner.run).toBe('2.1')
})

it('goes to one of many that ask at once', async () => {
  const { take } = environment()
  const asked = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => take(`${i}.1`)))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('is renewed before half of its lease is over, and for as long as the next effect takes', async () => {
  const { clock, take, lock } = environment()
  const hold = await take('1.1')
  const until = async () => (await lock()).holder?.until
  await hold.renew(10_000)
  expect(await until()).toBe(1_120_000)
  clock.advance(61_000)
  await hold.renew(10_000)
  expect(await until()).toBe(1_181_000)
  await hold.renew(1_800_000)
  expect(await until()).toBe(1_061_000 + 3_600_000)
})

describe('once another took over,', () => {
  async function takenOver() {
    const place = environment()
    const old = await place.take('1.1')
    const zombie = await place.ledger()
    await zombie.under(old)
    await zombie.write({ ...zombie.journal, liveVersion: 'v1' })
    place.store.dead = true
    const next = await place.take('2.1')
    const ledger = await place.ledger()
    return { ...place, old, zombie, next, ledger }
  }

  it('the old holder learns it when it renews, and its release changes nothing', async () => {
    const { old, next, clock, lock } = await takenOver()
    expect([next.before?.run, await old.isOurs(), await next.isOurs()]).toEqual(['1.1', false, true])
    clock.advance(100_000)
    await expect(old.renew(1)).rejects.toMatchObject(code('lock-lost'))
    const before = await lock()
    await old.release()
    expect(await lock()).toEqual(before)
  })
  it('nothing that it still writes is taken, however it races the takeover', async () => {
    const { zombie, next, ledger, store } = await takenOver()
    await zombie.write({ ...zombie.journal, liveVersion: 'between lock and fence' })
    await ledger.under(next)
    expect(ledger.journal).toMatchObject({ token: 2, liveVersion: 'between lock and fence' })
    await expect(zombie.write({ ...zombie.journal, liveVersion: 'too late' })).rejects.toMatchObject(
      code('journal-moved'),
    )
    expect(store.text).toContain('"token":2')
  })
  it('a holder that was itself taken over before it could fence does not go back in time', async () => {
    const { next, ledger, take } = await takenOver()
    const third = await take('3.1')
    await ledger.under(third)
    await expect(ledger.under(next)).rejects.toMatchObject(code('lock-lost'))
  })
})

it('keeps what a person said while it was held', async () => {
  const { store, take, lock } = environment()
  const hold = await take('1.1')
  await changeLock(store, await readLock(store, 'test'), (now) => locked(now, 'ada', 'no more today', 5))
  await hold.release()
  expect(await lock()).toMatchObject({ token: 1, sticky: { by: 'ada', reason: 'no more today' } })
  await expect(take('2.1')).rejects.toMatchObject(code('environment-locked'))
  expect((await take('2.1', false)).token).toBe(2)
})

it('blocks where the lock cannot be read, until a person mends it', async () => {
  const { store, clock, take } = environment()
  await store.lock.write('<<<<<<< ours', undefined)
  await expect(take('1.1')).rejects.toMatchObject(code('lock-unreadable'))
  await changeLock(store, await mendLock(store, 'test', clock), (lock) => lock)
  const text = (await store.lock.read())?.text ?? ''
  expect(parseLock(text, '').token).toBe(1_000)
  expect((await take('1.1')).before?.run).toBe('unknown')
})

it('gives up when others change the lock again and again', async () => {
  const { store, take } = environment()
  let others = 0
  const contended: Store = {
    ...store,
    lock: {
      ...store.lock,
      write: async (text, after) => {
        const now = await store.lock.read()
        await store.lock.write(
          JSON.stringify({ schemaVersion: 1, environment: 'test', token: ++others }),
          now?.revision,
        )
        return store.lock.write(text, after)
      },
    },
  }
  await expect(take('1.1', true, contended)).rejects.toMatchObject(code('lock-contended'))
})

describe('the ledger', () => {
  it('reads the Journal again when somebody acted between the reading of the lock and its taking', async () => {
    const { store, clock, take, ledger } = environment()
    const found = await readLock(store, 'test')
    const mine = await ledger()
    const other = await take('2.1')
    const theirs = await ledger()
    await theirs.under(other)
    await theirs.write({ ...theirs.journal, liveVersion: 'v2' })
    await other.release()
    const owner = { run: '1.1', host: 'here', pid: 1, processStart: 'mine' }
    const hold = await takeHold(store, clock, found, { owner, lease: ms(1_000), begins: true })
    expect(hold.before).toBeUndefined()
    await mine.under(hold)
    expect(mine.journal.liveVersion).toBe('v2')
  })
  it('lets go of the lock with its last write, and another that takes it has no holder before it', async () => {
    const { store, clock, take, ledger } = environment()
    const mine = await ledger()
    await mine.under(await take('1.1'))
    await mine.leave(mine.journal)
    const owner = { run: '2.1', host: 'here', pid: 1, processStart: 'other' }
    const asking = { owner, lease: ms(1_000), begins: true }
    const found = await readLock(store, 'test')
    await expect(takeHold(store, clock, found, asking)).rejects.toMatchObject(code('rollout-under-way'))
    const next = await ledger()
    const hold = await takeHold(store, clock, found, { ...asking, freed: freedBy(next.journal) }, next.fence)
    expect([hold.token, hold.before]).toEqual([2, undefined])
    await next.under(hold)
    expect([freedBy(next.journal), next.journal.token]).toEqual([undefined, 2])
    await expect(mine.write(mine.journal)).rejects.toMatchObject(code('journal-moved'))
  })
  it('keeps looks to itself until the last write is old enough', async () => {
    const { store, clock, take } = environment()
    const slow = { ...store, lookEvery: ms(30_000) }
    const ledger = await openLedger(slow, clock, () => startJournal('test', ['a', 'b'], 'a', clock.now()))
    await ledger.under(await take('1.1'))
    await ledger.write({ ...ledger.journal, liveVersion: 'written' })
    await ledger.note({ ...ledger.journal, liveVersion: 'seen' })
    expect([ledger.journal.liveVersion, store.text?.includes('"written"')]).toEqual(['seen', true])
    clock.advance(30_000)
    await ledger.note({ ...ledger.journal, liveVersion: 'seen later' })
    expect(store.text).toContain('"seen later"')
  })
})
