import { describe, expect, it } from 'vitest'
import { ms } from '../../src/core/duration.ts'
import type { Probe } from '../../src/core/health/probe.ts'
import type { World } from '../../src/core/world.ts'
import { fakeWorld, realWorld } from './fake-world.ts'

/** A probe in a situation; disposing ends what the situation needed. */
export interface Situation extends AsyncDisposable {
  create(world: World): Probe
}

export interface ProbeCase {
  readonly name: string
  /** Targets that are up, that are down, that cannot be reached, and that never answer. */
  up(): Promise<Situation>
  down(): Promise<Situation>
  unreachable(): Promise<Situation>
  hanging(): Promise<Situation>
  /** Down with a long, coloured, many-lined explanation; undefined when the target cannot explain anything. */
  verbose?(): Promise<Situation>
}

/** What every probe promises. A new one is done when this passes. */
export function probeContract({ name, up, down, unreachable, hanging, verbose }: ProbeCase): void {
  const attempt = async (situation: Promise<Situation>, signal = AbortSignal.timeout(10_000)) => {
    await using it = await situation
    return await it.create(realWorld()).attempt(signal)
  }

  describe(`${name} keeps the probe contract`, () => {
    it('is up when the target is', async () => {
      expect(await attempt(up())).toEqual({ up: true, detail: expect.stringMatching(/\S/) })
    })
    it('is down with a reason when the target is', async () => {
      expect(await attempt(down())).toEqual({ up: false, detail: expect.stringMatching(/\S/) })
    })
    it('is down with a reason when the target cannot be reached', async () => {
      expect(await attempt(unreachable())).toEqual({ up: false, detail: expect.stringMatching(/\S/) })
    })
    it('is down when its time is over, and says so', async () => {
      const result = await attempt(hanging(), AbortSignal.timeout(150))
      expect(result).toEqual({ up: false, detail: expect.stringMatching(/timed out|did not end in time/) })
    })
    it('ends at once when the signal was aborted before', async () => {
      expect(await attempt(up(), AbortSignal.abort())).toMatchObject({ up: false })
    })
    it('can be attempted again and again', async () => {
      await using situation = await up()
      const probe = situation.create(realWorld())
      const signal = AbortSignal.timeout(10_000)
      expect([await probe.attempt(signal), await probe.attempt(signal)]).toMatchObject([{ up: true }, { up: true }])
    })
    it('says what it probes in one line', async () => {
      await using situation = await up()
      expect(situation.create(realWorld()).target).toMatch(/^[^\n]{3,200}$/)
    })
    it('throws what is a defect and no state of the target', async () => {
      await using situation = await up()
      const world = fakeWorld()
      const probe = situation.create(world)
      await expect(probe.attempt(world.clock.timeout(ms(1)))).rejects.toThrow('this test gave no')
    })
    if (verbose === undefined) return
    it('keeps its detail to one line of at most 300 visible characters', async () => {
      const { up, detail } = await attempt(verbose())
      const shape = { up, long: detail.length > 50, fits: detail.length <= 300, clean: /^\P{Cc}+$/u.test(detail) }
      expect(shape).toEqual({ up: false, long: true, fits: true, clean: true })
    })
  })
}

/** A situation that needs nothing to be ended. */
export async function situation(create: (world: World) => Probe): Promise<Situation> {
  return { create, async [Symbol.asyncDispose]() {} }
}
