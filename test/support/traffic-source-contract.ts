import { describe, expect, it } from 'vitest'
import type { Reading, Role, TrafficSource } from '../../src/core/metrics/traffic.ts'
import type { World } from '../../src/core/world.ts'
import { realWorld } from './fake-world.ts'

export interface TrafficSituation extends AsyncDisposable {
  create(world: World): TrafficSource
}

/** What a version has counted, in no particular format. `buckets` are not cumulative; edges in milliseconds. */
export interface Version {
  readonly requests: number
  readonly errors: number
  readonly edges?: readonly number[]
  readonly buckets?: readonly number[]
  /** Seconds since the epoch. */
  readonly startedAt?: number
}

export interface TrafficSourceCase {
  readonly name: string
  /** A backend that tells these counters of each version. */
  counting(versions: Readonly<Record<Role, Version>>): Promise<TrafficSituation>
  /** A backend that answers without any of the series. */
  silent(): Promise<TrafficSituation>
  /** A backend that answers with a value that no counter can have. */
  saying(value: string): Promise<TrafficSituation>
  /** A backend that answers with something else than its format. */
  babbling(): Promise<TrafficSituation>
  refusing(): Promise<TrafficSituation>
  unreachable(): Promise<TrafficSituation>
  hanging(): Promise<TrafficSituation>
  /** Whose silence it is: the version's own, or that of somebody who only tells of it and may be down himself. Default: its own. */
  readonly silence?: 'refused' | 'no-data'
}

/** What every traffic source promises. A new one is done when this passes. */
export function trafficSourceContract(contract: TrafficSourceCase): void {
  const { name, counting, silent, saying, babbling, refusing, unreachable, hanging, silence = 'refused' } = contract
  const read = async (situation: Promise<TrafficSituation>, signal = AbortSignal.timeout(10_000)): Promise<Reading> => {
    await using it = await situation
    return await it.create(realWorld()).read('canary', signal)
  }
  const stable = { requests: 1_000, errors: 10 }

  describe(`${name} keeps the traffic source contract`, () => {
    it('counts the requests and errors of the version that was asked for', async () => {
      await using situation = await counting({ stable, canary: { requests: 100, errors: 7 } })
      const source = situation.create(realWorld())
      const signal = AbortSignal.timeout(10_000)
      const counted = { state: 'counted', edges: [], instances: [{ requests: 100, errors: 7, buckets: [] }] }
      expect(await source.read('canary', signal)).toMatchObject(counted)
      expect(await source.read('stable', signal)).toMatchObject({ ...counted, instances: [stable] })
    })
    it('counts latencies per bucket, not cumulated, with edges in milliseconds', async () => {
      const canary = { requests: 10, errors: 0, edges: [5, 100, 2_500], buckets: [4, 3, 2, 1] }
      expect(await read(counting({ stable, canary }))).toMatchObject({
        edges: [5, 100, 2_500],
        instances: [{ buckets: [4, 3, 2, 1] }],
      })
    })
    it('tells the start of a process in milliseconds, and two processes apart', async () => {
      const one = await read(counting({ stable, canary: { requests: 1, errors: 0, startedAt: 1_700_000_000.25 } }))
      const other = await read(counting({ stable, canary: { requests: 1, errors: 0, startedAt: 1_700_000_060 } }))
      expect(one).toMatchObject({ instances: [{ startedAt: 1_700_000_000_250 }] })
      const names = [one, other].flatMap((reading) => (reading.state === 'counted' ? reading.instances : []))
      expect(new Set(names.map(({ instance }) => instance)).size).toBe(2)
    })
    it('is dated', async () => {
      const before = Date.now()
      const { at } = await read(counting({ stable, canary: stable }))
      expect({ at, whole: Number.isInteger(at) }).toEqual({
        at: expect.toSatisfy((time) => time >= before),
        whole: true,
      })
    })
    it('has no data, with the reason, when the series are not there', async () => {
      expect(await read(silent())).toMatchObject({ state: 'no-data', because: expect.stringMatching(/\S/) })
    })
    it.each(['NaN', '+Inf', '-1'])('has no data, with the reason, when a counter is %s', async (value) => {
      expect(await read(saying(value))).toMatchObject({ state: 'no-data', because: expect.stringMatching(/\S/) })
    })
    it('has no data, with the reason, when the answer is in no format it knows', async () => {
      expect(await read(babbling())).toMatchObject({ state: 'no-data', because: expect.stringMatching(/\S/) })
    })
    const meaning = silence === 'refused' ? 'is refused' : 'has no data'
    it(`${meaning}, with the reason, when the backend refuses`, async () => {
      expect(await read(refusing())).toMatchObject({ state: silence, because: expect.stringMatching(/\S/) })
    })
    it(`${meaning}, with the reason, when the backend cannot be reached`, async () => {
      expect(await read(unreachable())).toMatchObject({ state: silence, because: expect.stringMatching(/\S/) })
    })
    it(`${meaning} when the backend does not answer in time`, async () => {
      const reading = await read(hanging(), AbortSignal.timeout(150))
      expect(reading).toMatchObject({ state: silence, because: expect.stringContaining('timed out') })
    })
  })
}
