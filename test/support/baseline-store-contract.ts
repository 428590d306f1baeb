import { describe, expect, it } from 'vitest'
import type { BaselineStore } from '../../src/core/coverage/baseline-store.ts'
import { baselineAt } from './baseline.ts'

/** A store of one kind with nothing in it yet; `open` may be called by several who share it. */
export interface BaselineStoreUnderTest {
  readonly name: string
  fresh(): { open(): BaselineStore }
}

const [ONE, TWO] = ['1'.repeat(40), '2'.repeat(40)]

/** What every store of baselines promises. */
export function baselineStoreContract({ name, fresh }: BaselineStoreUnderTest): void {
  describe(`the store of baselines "${name}"`, () => {
    it('says where it is', () => {
      const place = fresh()
      expect(place.open().location).not.toBe('')
    })
    it('has nothing of a commit that nobody wrote', async () => {
      const place = fresh()
      expect(await place.open().read(ONE)).toBeUndefined()
    })
    it('gives back to anybody what was written, each commit its own', async () => {
      const place = fresh()
      const files = [{ path: 'src/ä.ts', lines: '1x9,1!', branches: { covered: 1, total: 2 } }]
      const full = baselineAt(ONE, {
        files,
        totals: { lines: { covered: 9, total: 10 } },
        flags: [{ name: 'web', commit: TWO, at: '2026-01-01T00:00:00Z' }],
        best: { lines: { covered: 10, total: 10, commit: TWO, at: '2026-01-01T00:00:00Z' } },
      })
      await place.open().write(full)
      await place.open().write(baselineAt(TWO))
      expect([await place.open().read(ONE), await place.open().read(TWO)]).toEqual([full, baselineAt(TWO)])
    })
    it('keeps the last that was written for a commit, also for who wrote it', async () => {
      const place = fresh()
      const store = place.open()
      await store.write(baselineAt(ONE))
      await store.read(ONE)
      const later = baselineAt(ONE, { at: '2026-03-01T00:00:00Z' })
      await store.write(later)
      expect([await store.read(ONE), await place.open().read(ONE)]).toEqual([later, later])
    })
  })
}
