import { describe, expect, it } from 'vitest'
import { errorEvidence, observeErrors, startErrorTest } from '../../../src/core/analysis/error-test.ts'
import { known, many, NOTHING_KNOWN, roll, type World } from './rollouts.ts'

const WITHIN = { side: 'worse', tolerance: 1.1, floor: 0.0001, horizon: 58 } as const
const STABLE = { requests: 1350, bad: 13 }
const SPELL = { canary: { requests: 150, bad: 12 }, stable: STABLE }
const QUIET = { canary: { requests: 150, bad: 1 }, stable: STABLE }

const observeAll = (rows: readonly (typeof SPELL)[], history: readonly (typeof STABLE)[], setting: 'auto' | number) =>
  errorEvidence(
    rows.reduce(
      (test, row) => observeErrors(test, row, { setting, duration: 15_000 }),
      startErrorTest(WITHIN, history, setting),
    ),
  )

describe('the test of errors', () => {
  const steady = Array.from({ length: 60 }, (_, index) => ({ requests: 1350, bad: 11 + (index % 5) }))

  it('takes one bad scrape for a cluster while nothing is known, and for what it is when errors are known to be even', () => {
    expect(observeAll([SPELL], [], 'auto')).toBeLessThan(3)
    expect(observeAll([SPELL], steady, 'auto')).toBeGreaterThan(6)
    expect(observeAll([SPELL], [], 1)).toBeGreaterThan(6)
  })

  it('is convinced by scrapes that say the same', () => {
    expect(observeAll([SPELL, SPELL, SPELL], [], 'auto')).toBeGreaterThan(4)
    expect(observeAll([SPELL, QUIET], [], 'auto')).toBeLessThan(2)
  })

  it('takes three quick looks at users who fail and stay for what one slow look at them shows', () => {
    const looks = [
      { canary: { requests: 50, bad: 5 }, stable: { requests: 450, bad: 2 } },
      { canary: { requests: 50, bad: 4 }, stable: { requests: 450, bad: 3 } },
      { canary: { requests: 50, bad: 3 }, stable: { requests: 450, bad: 8 } },
    ]
    const start = startErrorTest(WITHIN, [], 'auto')
    const setting = 'auto'
    const quick = looks.reduce((test, look) => observeErrors(test, look, { setting, duration: 5_000 }), start)
    expect(quick.caution?.clusters).toEqual(
      observeErrors(start, SPELL, { setting, duration: 15_000 }).caution?.clusters,
    )
    expect(quick.caution?.clusters.odds[0]).toBeLessThan(-3)
  })

  it('counts half of what it sees while nobody knows whether errors come in pairs', () => {
    const twice = { canary: { requests: 150, bad: 4 }, stable: STABLE }
    const looks = Array.from({ length: 7 }, () => twice)
    const alone = observeAll(looks, [], 1)
    expect(alone).toBeGreaterThan(4.6)
    expect(observeAll(looks, [], 'auto')).toBeLessThan(alone / 2)
    expect(observeAll(looks, steady.slice(0, 6), 'auto')).toBeGreaterThan(4.6)
  })

  it('does not take a canary that fails for clusters where the stable version shows none, whatever its weight', () => {
    const clean = (bad: number) => ({ canary: { requests: 50, bad }, stable: { requests: 50, bad: 0 } })
    expect(observeAll([5, 19, 8, 12, 13, 12, 12].map(clean), [], 'auto')).toBeGreaterThan(4.6)
    expect(observeAll([clean(0), clean(50), clean(50), clean(50), clean(50)], [], 'auto')).toBeGreaterThan(4.6)
  })

  it('wants a second scrape where errors are known to come in clusters, however large the first', () => {
    const crawled = Array.from({ length: 120 }, (_, index) => ({ requests: 1350, bad: index % 9 === 4 ? 60 : 2 }))
    const hit = { canary: { requests: 150, bad: 120 }, stable: { requests: 1350, bad: 2 } }
    expect(observeAll([hit], crawled, 'auto')).toBeLessThan(3)
    expect(observeAll([hit, hit], crawled, 'auto')).toBeGreaterThan(4.6)
    expect(observeAll([hit], steady, 'auto')).toBeGreaterThan(100)
  })

  it('does not wait when nearly everything fails', () => {
    const canary = { requests: 150, bad: 75 }
    expect(observeAll([{ canary, stable: STABLE }], [], 'auto')).toBeGreaterThan(6)
  })
})

describe('rollouts of which nothing is known', { timeout: 240_000 }, () => {
  const sticky: World = { rate: 100, stable: () => 0.01, cluster: 4 }

  it('do not take the retries of sticky clients for a bad canary', () => {
    const { share } = many(3000, (run) => roll(sticky, run, NOTHING_KNOWN))
    expect(share).toBeLessThanOrEqual(0.0065)
  })

  it('do not blame the first cluster that was ever seen because it met the canary', () => {
    const rare: World = { rate: 100, stable: () => 0.001, cluster: 6 }
    const { share } = many(1500, (run) => roll(rare, run, NOTHING_KNOWN))
    expect(share).toBeLessThanOrEqual(0.005)
  })

  it('still end soon when the canary of sticky clients is bad', () => {
    const bad: World = { ...sticky, canary: () => 0.5 }
    const { share, at } = many(60, (run) => roll(bad, run, NOTHING_KNOWN))
    expect(share).toBe(1)
    expect(at[30]).toBe(15)
  })

  it('end within a minute and a half when errors go from 1 % to 5 % at 100 requests a second', () => {
    const bad: World = { rate: 100, stable: () => 0.01, canary: () => 0.05 }
    const { share, at } = many(200, (run) => roll(bad, run, NOTHING_KNOWN))
    expect(share).toBe(1)
    expect(at[100]).toBeLessThanOrEqual(90)
  })

  it('do not abort sticky innocents whose history is known either', () => {
    const { share } = many(150, (run) => roll(sticky, run, known(sticky, run)))
    expect(share).toBeLessThanOrEqual(0.01)
  })
})
