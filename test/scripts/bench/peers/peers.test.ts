import { describe, expect, it } from 'vitest'
import { argo } from '../../../../scripts/bench/peers/argo.ts'
import { canaryWindow, histogramQuantile } from '../../../../scripts/bench/peers/canary-window.ts'
import { fixedThreshold } from '../../../../scripts/bench/peers/fixed-threshold.ts'
import { flagger } from '../../../../scripts/bench/peers/flagger.ts'
import { isHigh, kayenta } from '../../../../scripts/bench/peers/kayenta.ts'
import type { BenchTraffic } from '../../../../scripts/bench/policy.ts'
import { EDGES, lead, NOTHING, served } from './looks.ts'

const SLOW = [980, 0, 0, 20, 0]

describe('the fixed threshold', () => {
  it('gives every weight a minute', () => {
    expect(lead(fixedThreshold, () => served(10))).toEqual({
      end: 'promote',
      at: 300,
      weights: [
        [0, 10],
        [60, 25],
        [120, 50],
        [180, 75],
        [240, 100],
      ],
    })
  })

  it.each([
    ['at 5 % goes on', 50, 'promote', 300],
    ['above 5 % aborts after the first minute', 51, 'abort', 60],
  ] as const)('%s', (_, errors, end, at) => {
    expect(lead(fixedThreshold, () => served(errors))).toMatchObject({ end, at })
  })

  it('asks about the last minute only', () => {
    expect(lead(fixedThreshold, (t) => served(t <= 60 ? 200 : 0))).toMatchObject({ end: 'abort', at: 60 })
    expect(lead(fixedThreshold, (t) => served(t > 120 && t <= 165 ? 60 : 0))).toMatchObject({ end: 'promote' })
  })

  it('promotes a canary that never answers', () => {
    expect(lead(fixedThreshold, () => NOTHING)).toMatchObject({ end: 'promote', at: 300 })
  })
})

describe('Argo Rollouts', () => {
  it('measures at once and every minute, five times at each weight', () => {
    expect(lead(argo(3), () => served(10))).toEqual({
      end: 'promote',
      at: 1020,
      weights: [
        [0, 10],
        [255, 25],
        [510, 50],
        [765, 75],
      ],
    })
  })

  it.each([
    ['fails with the fourth failed measurement', 3, 195],
    ['fails with the first one where the limit is 0', 0, 15],
  ] as const)('%s', (_, limit, at) => {
    expect(lead(argo(limit), () => served(100))).toMatchObject({ end: 'abort', at })
  })

  it('passes at 95 % success', () => {
    expect(lead(argo(0), () => served(50))).toMatchObject({ end: 'promote' })
  })

  it('looks at five minutes, so that a bad minute fails many measurements', () => {
    expect(lead(argo(3), (t) => served(t <= 60 ? 400 : 0))).toMatchObject({ end: 'abort', at: 195 })
  })

  it('tries a query without a result again, and aborts with the fifth error in a row', () => {
    expect(lead(argo(3), () => NOTHING)).toMatchObject({ end: 'abort', at: 75 })
    expect(lead(argo(3), (t) => (t <= 60 ? NOTHING : served(0)))).toMatchObject({ end: 'promote', at: 1080 })
  })

  it('starts each weight with all its failures to spare', () => {
    const failing = (t: number) => served(t === 15 ? 1000 : 0)
    expect(lead(argo(1), failing)).toMatchObject({ end: 'abort', at: 75 })
    expect(lead(argo(5), failing)).toMatchObject({ end: 'promote' })
  })
})

describe('Flagger', () => {
  it('raises the weight by 10 every minute, up to 50', () => {
    expect(lead(flagger, () => served(0))).toEqual({
      end: 'promote',
      at: 300,
      weights: [
        [0, 10],
        [60, 20],
        [120, 30],
        [180, 40],
        [240, 50],
      ],
    })
  })

  it.each([
    ['below 99 % success', () => served(11)],
    ['with a p99 above 500 ms', () => served(0, SLOW)],
    ['without any answer', () => NOTHING],
    ['without any scrape', () => 'the scrape failed'],
  ] as [string, (t: number) => BenchTraffic | string][])(
    '%s rolls back after five failed checks and one interval',
    (_, canary) => {
      expect(lead(flagger, canary)).toEqual({ end: 'abort', at: 360, weights: [[0, 10]] })
    },
  )

  it('holds the weight for a failed check and forgets none of them', () => {
    expect(lead(flagger, (t) => served(t <= 240 ? 20 : 0))).toMatchObject({ end: 'promote', at: 540 })
    expect(lead(flagger, (t) => served(t <= 240 || t > 480 ? 20 : 0))).toMatchObject({ end: 'abort', at: 600 })
  })
})

describe('Kayenta', () => {
  it('takes an hour for a canary that is as good', () => {
    expect(lead(kayenta, () => served(10))).toEqual({ end: 'promote', at: 3600, weights: [[0, 10]] })
  })

  it('aborts at its first judgment where the errors are clearly higher', () => {
    expect(lead(kayenta, (t) => served(60 + (t % 7)))).toMatchObject({ end: 'abort', at: 1800 })
  })

  it('aborts without data', () => {
    expect(lead(kayenta, () => NOTHING)).toMatchObject({ end: 'abort', at: 1800 })
  })

  it.each([
    ['higher by more than the noise', [5, 6, 7, 5, 6, 7, 5, 6, 7, 6], [1, 2, 1, 2, 1, 2, 1, 2, 1, 2], true],
    ['higher within the noise', [1, 3, 1, 3, 1, 3, 1, 3, 1, 2], [1, 2, 1, 2, 1, 2, 1, 2, 1, 3], false],
    ['lower', [1, 2, 1, 2, 1, 2, 1, 2, 1, 2], [5, 6, 7, 5, 6, 7, 5, 6, 7, 6], false],
    ['the same', [1, 2, 3], [1, 2, 3], false],
    ['nothing to compare with', [1, 2, 3], [], false],
  ])('finds values that are %s: %j', (_, canary, stable, expected) => {
    expect(isHigh(canary, stable)).toBe(expected)
  })
})

describe('what Prometheus answers', () => {
  it('is not a number where nothing was asked', () => {
    const window = canaryWindow(60, EDGES)
    window.add({ t: 15, dt: 15, weight: 10, canary: NOTHING, stable: served(0) })
    expect(window.errorShare()).toBeNaN()
    expect(window.quantile(0.99)).toBeNaN()
  })

  it.each([
    [0.5, [100, 0, 0, 0, 0], 50],
    [0.99, [900, 0, 100, 0, 0], 475],
    [0.99, [0, 0, 0, 0, 10], 1000],
    [0.5, [0, 10, 0, 0, 0], 175],
  ])('of the quantile %d of %j is %d', (q, counts, expected) => {
    expect(histogramQuantile(q, EDGES, (bucket) => counts[bucket]!)).toBeCloseTo(expected, 6)
  })
})
