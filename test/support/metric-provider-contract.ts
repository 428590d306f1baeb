import { describe, expect, it } from 'vitest'
import type { MetricProvider } from '../../src/core/metrics/metric-provider.ts'
import type { World } from '../../src/core/world.ts'
import { realWorld } from './fake-world.ts'

export interface MetricSituation extends AsyncDisposable {
  create(world: World): MetricProvider
}

export interface MetricProviderCase {
  readonly name: string
  /** A backend that answers every query with this many numbers, in its own words. */
  answering(...numbers: number[]): Promise<MetricSituation>
  /** A backend that answers with this in place of a number. */
  saying(text: string): Promise<MetricSituation>
  /** A backend that answers with the query itself, when that is a number. */
  echoing(): Promise<MetricSituation>
  refusing(): Promise<MetricSituation>
  readonly refusal: string
  unreachable(): Promise<MetricSituation>
  readonly unreachability: string
  /** Where NaN is how the backend says that there was nothing to divide by, it is no data. Default: it is no number. */
  readonly nan?: 'no data'
}

/** What every metric provider promises. A new one is done when this passes. */
export function metricProviderContract(contract: MetricProviderCase): void {
  const { name, answering, saying, echoing, refusing, refusal, unreachable, unreachability, nan } = contract
  const measure = async (situation: Promise<MetricSituation>, query = 'errors{app="x"}') => {
    await using it = await situation
    return await it.create(realWorld()).measure(query, AbortSignal.timeout(10_000))
  }
  const code = (code: string) => ({ problem: { code } })

  describe(`${name} keeps the metric provider contract`, () => {
    it.each([0, 0.25, -3, 1_234_567.5, 1e-9])('returns the number %d that the backend reports', async (value) => {
      expect(await measure(answering(value))).toBe(value)
    })
    it('returns null when there is no data', async () => {
      expect(await measure(answering())).toBeNull()
    })
    it('hands the query over as it is', async () => {
      expect(await measure(echoing(), '42')).toBe(42)
    })
    it('refuses to pick one of several numbers', async () => {
      await expect(measure(answering(1, 2))).rejects.toMatchObject(code('metric-ambiguous'))
    })
    it.each(['Infinity', 'ok', '1,5', '0x10'])('takes "%s" for no number', async (text) => {
      await expect(measure(saying(text))).rejects.toMatchObject(code('metric-not-number'))
    })
    it(`takes NaN for ${nan ?? 'no number'}`, async () => {
      if (nan === 'no data') expect(await measure(saying('NaN'))).toBeNull()
      else await expect(measure(saying('NaN'))).rejects.toMatchObject(code('metric-not-number'))
    })
    it('says what failed when the backend refuses', async () => {
      await expect(measure(refusing())).rejects.toMatchObject(code(refusal))
    })
    it('says when the backend cannot be reached', async () => {
      await expect(measure(unreachable())).rejects.toMatchObject(code(unreachability))
    })
  })
}
