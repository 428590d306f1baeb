import { describe, expect, it } from 'vitest'
import type { Router } from '../../src/core/rollout/router.ts'
import type { World } from '../../src/core/world.ts'
import { realWorld } from './fake-world.ts'

/** A router in front of a real backend; disposing ends the backend. */
export interface RouterSituation extends AsyncDisposable {
  create(world: World): Router
}

export interface RouterCase {
  readonly name: string
  /** A backend that keeps the weight it is given, 0 at first. */
  working(): Promise<RouterSituation>
  /** Weights that the backend can hold. Default: some with a fraction, too. */
  readonly weights?: readonly number[]
  /** A backend that refuses both; the problem that follows. */
  refusing(): Promise<RouterSituation>
  readonly refusal: Refusal
  unreachable(): Promise<RouterSituation>
  readonly unreachability: Refusal
  /** A backend whose weight reads as this text; left out where a weight is no text of its own. */
  answering?(text: string): Promise<RouterSituation>
  hanging(): Promise<RouterSituation>
}

/** Code of the problem of both; or of each, where "none" is a weight that is kept until the backend is there again. */
export type Refusal = string | { readonly set: string; readonly get: string }

const code = (code: string) => ({ problem: { code } })

async function expectRefusals(router: Router, refusal: Refusal, signal: () => AbortSignal): Promise<void> {
  const { set, get } = typeof refusal === 'string' ? { set: refusal, get: refusal } : refusal
  const asked = router.setWeight(10, signal())
  if (set === 'none') await asked
  else await expect(asked).rejects.toMatchObject(code(set))
  await expect(router.weight(signal())).rejects.toMatchObject(code(get))
}

/** A backend may take its time to do what it was asked; whoever asked reads until it has. */
const POLL = { interval: 20, timeout: 5_000 }

/** What every router promises. A new one is done when this passes. */
export function routerContract(contract: RouterCase): void {
  const { name, working, refusing, refusal, unreachable, unreachability, answering, hanging } = contract
  const { weights = [0, 10, 12.5, 33.3, 99.9, 100] } = contract
  const signal = () => AbortSignal.timeout(10_000)

  describe(`${name} keeps the router contract`, () => {
    it.each(weights)('reads back the weight %d that it set', async (weight) => {
      await using situation = await working()
      const router = situation.create(realWorld())
      await router.setWeight(weight, signal())
      await expect.poll(() => router.weight(signal()), POLL).toBe(weight)
    })
    it('reports the weight that the backend has, not the one that was asked last', async () => {
      await using situation = await working()
      await situation.create(realWorld()).setWeight(25, signal())
      await expect.poll(() => situation.create(realWorld()).weight(signal()), POLL).toBe(25)
    })
    it.each([Number.NaN, -1, 101, Number.POSITIVE_INFINITY])('never asks for the weight %d', async (weight) => {
      await using situation = await working()
      const router = situation.create(realWorld())
      await router.setWeight(10, signal())
      await expect.poll(() => router.weight(signal()), POLL).toBe(10)
      await expect(router.setWeight(weight, signal())).rejects.toMatchObject(code('weight-out-of-range'))
      expect(await router.weight(signal())).toBe(10)
    })
    it('says what the backend refused', async () => {
      await using situation = await refusing()
      await expectRefusals(situation.create(realWorld()), refusal, signal)
    })
    it('says when the backend cannot be reached', async () => {
      await using situation = await unreachable()
      await expectRefusals(situation.create(realWorld()), unreachability, signal)
    })
    it('gives up when its time is over', async () => {
      await using situation = await hanging()
      const router = situation.create(realWorld())
      await expect(router.weight(AbortSignal.timeout(100))).rejects.toMatchObject({ name: 'SluiceError' })
    })
    if (answering !== undefined) answersAreText(answering, signal)
  })
}

function answersAreText(answering: NonNullable<RouterCase['answering']>, signal: () => AbortSignal): void {
  it.each(['', 'ten', 'NaN', '101', '-1', 'Infinity', '10 20', '0x10', '1e3'])(
    'takes "%s" for no weight',
    async (text) => {
      await using situation = await answering(text)
      await expect(situation.create(realWorld()).weight(signal())).rejects.toMatchObject(code('weight-unreadable'))
    },
  )
  it.each([
    ['10', 10],
    [' 12.50\n', 12.5],
    ['1e1', 10],
    ['0', 0],
  ])('reads "%s" as %d', async (text, weight) => {
    await using situation = await answering(text)
    expect(await situation.create(realWorld()).weight(signal())).toBe(weight)
  })
}
