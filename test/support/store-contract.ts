import { hostname } from 'node:os'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { toProblem } from '../../src/core/problem.ts'
import type { Owner, Store } from '../../src/core/rollout/store.ts'

/** One place that several stores can be opened on. */
export interface StoreSituation extends AsyncDisposable {
  open(): Store
  /** This process as an owner. */
  owner(): Promise<Owner>
}

export interface StoreCase {
  readonly name: string
  fresh(): Promise<StoreSituation>
  /** A place that cannot be read or written. */
  unreachable(): Promise<StoreSituation>
}

const code = (code: string) => ({ problem: { code } })

/** What every store promises. A new one is done when this passes. */
export function storeContract({ name, fresh, unreachable }: StoreCase): void {
  describe(`${name} keeps the store contract`, () => {
    it('has nothing at first', async () => {
      await using place = await fresh()
      expect(await place.open().read()).toBeUndefined()
    })
    it('reads what another store wrote there', async () => {
      await using place = await fresh()
      const revision = await place.open().write('{"a":"ä\\n"}\n', undefined)
      expect(await place.open().read()).toEqual({ text: '{"a":"ä\\n"}\n', revision })
    })
    it('changes its revision with every write, also of the same text', async () => {
      await using place = await fresh()
      const store = place.open()
      const first = await store.write('same', undefined)
      const second = await store.write('same', first)
      const third = await store.write('same', second)
      expect(new Set([first, second, third]).size).toBe(3)
    })
    it('refuses to write after something that is not there any more', async () => {
      await using place = await fresh()
      const [mine, theirs] = [place.open(), place.open()]
      const seen = await mine.write('first', undefined)
      await theirs.write('second', seen)
      await expect(mine.write('third', seen)).rejects.toMatchObject(code('journal-moved'))
      expect(await mine.read()).toMatchObject({ text: 'second' })
    })
    it('refuses to start where something is, and to go on where nothing is', async () => {
      await using place = await fresh()
      await expect(place.open().write('text', 'seen before')).rejects.toMatchObject(code('journal-moved'))
      await place.open().write('text', undefined)
      await expect(place.open().write('text', undefined)).rejects.toMatchObject(code('journal-moved'))
    })
    it('lets exactly one of many writers at once win', async () => {
      await using place = await fresh()
      const seen = await place.open().write('start', undefined)
      const writers = Array.from({ length: 8 }, (_, index) => place.open().write(`writer ${index}`, seen))
      const results = await Promise.allSettled(writers)
      const winner = results.findIndex(({ status }) => status === 'fulfilled')
      const refusals = results.flatMap((result) =>
        result.status === 'rejected' ? [toProblem(result.reason).code] : [],
      )
      expect(refusals).toEqual(Array.from({ length: 7 }, () => 'journal-moved'))
      expect(await place.open().read()).toMatchObject({ text: `writer ${winner}` })
    })
    it('says that it cannot be reached, in reading and writing', async () => {
      await using place = await unreachable()
      await expect(place.open().read()).rejects.toMatchObject(code('journal-unreachable'))
      await expect(place.open().write('text', undefined)).rejects.toMatchObject(code('journal-unreachable'))
    })
    it('says where it is', async () => {
      await using place = await fresh()
      expect(place.open().location).toMatch(/\S/)
    })
    it('knows this process to be alive, and itself only', async () => {
      await using place = await fresh()
      const owner = await place.owner()
      const store = place.open()
      expect(owner).toMatchObject({ pid: process.pid, host: expect.stringContaining(hostname()) })
      expect({
        itself: await store.liveness(owner),
        anotherOfThisId: await store.liveness({ ...owner, processStart: '1@elsewhen' }),
        elsewhere: await store.liveness({ ...owner, host: 'elsewhere' }),
      }).toEqual({ itself: 'alive', anotherOfThisId: 'over', elsewhere: 'unknown' })
    })
  })
}
