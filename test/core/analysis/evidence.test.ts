import { describe, expect, it } from 'vitest'
import {
  EvidenceState,
  observeEvidence,
  proofNeeded,
  readEvidence,
  startEvidence,
  startStepEvidence,
} from '../../../src/core/analysis/evidence.ts'
import { AnalysisSettings } from '../../../src/core/analysis/settings.ts'
import { type Interval, NO_TRAFFIC, type Traffic } from '../../../src/core/metrics/traffic.ts'
import { known, many, NOTHING_KNOWN, next, roll, SETTINGS, stored, type World } from './rollouts.ts'
import { seeded } from './worlds.ts'

const EDGES = [50, 100, 250, 500, 1000]
const STABLE: Traffic = { requests: 1350, errors: 13, buckets: [600, 436, 286, 26, 2, 0] }
const GOOD: Traffic = { requests: 150, errors: 1, buckets: [67, 48, 32, 3, 0, 0] }
const BAD: Traffic = { ...GOOD, errors: 75 }
const SLOW: Traffic = { ...GOOD, buckets: [67, 48, 20, 10, 5, 0] }
const HISTORY = Array.from({ length: 120 }, (_, index) => ({ ...STABLE, errors: 10 + (index % 7) }))
const BASELINE: Traffic = { requests: 8_640_000, errors: 86_400, buckets: [] }
const SLO = AnalysisSettings.parse({ slo: { 'error-rate': '5%' } })
const PLAN = { settings: SETTINGS, edges: EDGES, horizon: 58, history: HISTORY, baseline: BASELINE }

function interval(canary: Traffic, stable: Traffic = STABLE, more: Partial<Interval> = {}): Interval {
  return { at: 0, duration: 15_000, weight: 10, edges: EDGES, canary, stable, ...more }
}

function observeAll(settings: AnalysisSettings, intervals: readonly Interval[], plan = {}) {
  return intervals.reduce(
    (state, now) => observeEvidence(settings, state, now, false),
    startEvidence({ ...PLAN, settings, ...plan }),
  )
}

const read = (intervals: readonly Interval[], settings = SETTINGS, plan = {}) =>
  readEvidence(settings, observeAll(settings, intervals, plan))

const times = (count: number, now: Interval) => Array.from({ length: count }, () => now)

describe('the evidence', () => {
  it('says nothing before the first request', () => {
    expect(read([])).toEqual({
      logE: expect.closeTo(0, 12),
      limit: Math.log(100),
      suspicious: false,
      proof: 0,
      blame: 'errors',
      stableBreaksSlo: false,
      dispersion: 1,
      ratio: { low: 0, estimate: 1, high: 256 },
    })
  })

  it('condemns a catastrophe at the first scrape and says why', () => {
    const reading = read([interval(BAD)])
    expect(reading.logE).toBeGreaterThan(reading.limit)
    expect(reading).toMatchObject({ blame: 'errors', suspicious: true })
    expect(reading.ratio.low).toBeGreaterThan(10)
  })

  it('proves a good canary, and wants a new proof in every step', () => {
    const state = observeAll(SETTINGS, times(4, interval(GOOD)))
    expect(readEvidence(SETTINGS, state).proof).toBeGreaterThan(proofNeeded(SETTINGS, 0, 4))
    const stepped = startStepEvidence(SETTINGS, state)
    expect(readEvidence(SETTINGS, stepped).proof).toBe(0)
    expect(readEvidence(SETTINGS, stepped).logE).toBe(readEvidence(SETTINGS, state).logE)
  })

  it('wants more proof for later steps, 1/beta over all', () => {
    const needed = [0, 1, 2, 3].map((step) => proofNeeded(SETTINGS, step, 4))
    expect(needed[0]).toBeCloseTo(0.29957, 5)
    expect(needed[3]).toBeCloseTo(1.19829, 5)
    expect(Math.exp(needed.reduce((sum, log) => sum + log))).toBeCloseTo(20, 9)
  })

  it('blames the tail when the tail is slow', () => {
    const reading = read(times(4, interval(SLOW)))
    expect(reading.logE).toBeGreaterThan(reading.limit)
    expect(reading.blame).toMatch(/^latency above (250|500) ms$/)
  })

  it('never proves by errors alone while latency is bad', () => {
    expect(read(times(6, interval(SLOW))).proof).toBeLessThan(0)
  })

  it('leaves latency alone during the warm-up, and when it is told to', () => {
    const warm = AnalysisSettings.parse({ 'warm-up': 4 })
    const off = AnalysisSettings.parse({ latency: false })
    expect(read(times(4, interval(SLOW)), warm).logE).toBeLessThan(0.1)
    expect(read(times(8, interval(SLOW)), warm).logE).toBeGreaterThan(Math.log(100))
    expect(read(times(8, interval(SLOW)), off).logE).toBeLessThan(0.1)
    expect(read(times(8, interval(SLOW)), off).proof).toBeGreaterThan(2)
  })

  it('does not judge an edge that an interval does not have', () => {
    const cut = interval({ ...SLOW, buckets: [67, 83] }, { ...STABLE, buckets: [600, 750] }, { edges: [50] })
    expect(read(times(8, cut)).logE).toBeLessThan(0.1)
    expect(read(times(8, interval({ ...SLOW, buckets: [] }, { ...STABLE, buckets: [] }))).logE).toBeLessThan(0.1)
  })

  it('is suspicious of much more than was usual where the stable version is too small to say what is normal today', () => {
    const many: Traffic = { requests: 1425, errors: 57, buckets: [] }
    const few: Traffic = { requests: 75, errors: 2, buckets: [] }
    const { logE, limit, suspicious } = read(times(6, interval(many, few, { weight: 95 })))
    expect(logE).toBeLessThan(Math.log(10))
    expect(suspicious).toBe(true)
    expect(limit).toBe(Math.log(100))
    expect(read(times(6, interval({ ...many, errors: 14 }, few, { weight: 95 }))).suspicious).toBe(false)
    expect(read(times(6, interval(many, { ...few, errors: 5 }, { weight: 95 }))).suspicious).toBe(false)
  })

  it('learns the edges from the first requests of the stable version when there is no history', () => {
    const unknown = { history: [], baseline: undefined }
    const first = observeAll(SETTINGS, [interval(SLOW)], unknown)
    expect(first.latency?.edges).toEqual([100, 250, 500])
    expect(readEvidence(SETTINGS, first).logE).toBeLessThan(0.1)
    expect(read(times(12, interval(SLOW)), SETTINGS, unknown).blame).toMatch(/^latency/)
  })

  it('takes the edges from the baseline when there is only that', () => {
    const state = startEvidence({ ...PLAN, history: [], baseline: { ...BASELINE, buckets: STABLE.buckets } })
    expect(state.latency?.edges).toEqual([100, 250, 500])
  })

  it('catches a slow canary where every request of the stable version lies in one bucket, and proves a good one', () => {
    const even = (requests: number): Traffic => ({ requests, errors: 0, buckets: [0, 0, requests, 0, 0, 0] })
    const before = { history: Array.from({ length: 120 }, () => even(1350)), baseline: even(1350) }
    const slow: Traffic = { requests: 150, errors: 0, buckets: [0, 0, 120, 30, 0, 0] }
    const reading = read(times(4, interval(slow, even(1350))), SETTINGS, before)
    expect(reading.logE).toBeGreaterThan(reading.limit)
    expect(reading.blame).toBe('latency above 250 ms')
    expect(read(times(4, interval(even(150), even(1350))), SETTINGS, before).proof).toBeGreaterThan(
      proofNeeded(SETTINGS, 0, 4),
    )
  })

  it('finds a canary that completes nothing, from the second scrape of a step on', () => {
    const hung = interval(NO_TRAFFIC, { requests: 135, errors: 1, buckets: [60, 44, 28, 3, 0, 0] })
    const first = observeEvidence(SETTINGS, startEvidence(PLAN), hung, true)
    expect(readEvidence(SETTINGS, first).logE).toBeLessThan(0.1)
    const second = readEvidence(SETTINGS, observeEvidence(SETTINGS, first, hung, false))
    expect(second.logE).toBeGreaterThan(second.limit)
    expect(second.blame).toBe('requests that never complete')
  })

  it('does not look for hung requests when that is turned off', () => {
    expect(read(times(4, interval(NO_TRAFFIC)), AnalysisSettings.parse({ 'min-share': 0 })).logE).toBeLessThan(0.1)
  })

  it('believes a dispersion that is given', () => {
    const given = AnalysisSettings.parse({ dispersion: 6 })
    expect(read([interval({ ...GOOD, errors: 12 })], given).logE).toBeLessThan(2)
    expect(read([interval({ ...GOOD, errors: 12 })]).logE).toBeGreaterThan(5)
    expect(read([], given).dispersion).toBe(6)
  })

  describe('about an objective', () => {
    const breaks = interval({ ...GOOD, errors: 24 }, { ...STABLE, errors: 54 })

    it('blames a canary that breaks it while the tolerance allows more', () => {
      const loose = AnalysisSettings.parse({ slo: { 'error-rate': '5%' }, tolerance: 4 })
      const reading = read(times(4, breaks), loose, { baseline: undefined })
      expect(reading.logE).toBeGreaterThan(reading.limit)
      expect(reading).toMatchObject({ blame: 'error-rate above 5% (slo)', stableBreaksSlo: false })
    })

    it('says when the stable version breaks it too, and then blames nobody', () => {
      const outage = interval({ ...GOOD, errors: 45 }, { ...STABLE, errors: 405 })
      const reading = read(times(3, outage), SLO)
      expect(reading.stableBreaksSlo).toBe(true)
      expect(reading.logE).toBeLessThan(0.1)
    })

    it('sees within few scrapes that the outage is over, and does not blame the canary afterwards', () => {
      const outage = interval({ ...GOOD, errors: 45 }, { ...STABLE, errors: 405 })
      const after = read([...times(20, outage), ...times(3, interval(GOOD))], SLO)
      expect(after.stableBreaksSlo).toBe(false)
      expect(after.logE).toBeLessThan(0.1)
    })
  })
})

describe('the state of the evidence', () => {
  const random = seeded(5)
  const world: World = { rate: 100, stable: () => 0.01, canary: () => 0.02 }
  const intervals = Array.from({ length: 40 }, (_, index): Interval => {
    const { canary, stable, ...rest } = next(random, world, 10, index * 15)
    const served = index % 9 === 4 ? NO_TRAFFIC : { ...canary, buckets: GOOD.buckets }
    return { ...rest, edges: EDGES, canary: served, stable: { ...stable, buckets: STABLE.buckets } }
  })

  it.each([
    ['with history', PLAN],
    ['without', { ...PLAN, history: [], baseline: undefined }],
  ])('goes on from JSON exactly where it was, %s, and stays below 6 kB', (_, plan) => {
    let kept = startEvidence({ ...plan, settings: SLO })
    let read = kept
    let longest = 0
    for (const [index, now] of intervals.entries()) {
      if (index % 12 === 11) kept = startStepEvidence(SLO, kept)
      if (index % 12 === 11) read = startStepEvidence(SLO, read)
      kept = observeEvidence(SLO, kept, now, index % 12 === 0)
      read = EvidenceState.parse(stored(observeEvidence(SLO, read, now, index % 12 === 0)))
      expect(read).toEqual(kept)
      longest = Math.max(longest, JSON.stringify(kept).length)
    }
    expect(readEvidence(SLO, read)).toEqual(readEvidence(SLO, kept))
    expect(longest).toBeLessThan(6_000)
    expect(longest).toBeGreaterThan(3_000)
  })

  it.each([
    ['a number that is none', (state: object) => ({ ...state, scrapes: null })],
    ['an unknown part', (state: object) => ({ ...state, more: 1 })],
    ['a missing part', ({ ...state }: Record<string, unknown>) => ({ ...state, errors: undefined })],
  ])('is refused with %s', (_, spoil) => {
    expect(EvidenceState.safeParse(spoil(startEvidence(PLAN))).success).toBe(false)
  })
})

describe('whole rollouts', () => {
  const steady = (rate: number, stable: number, canary = stable): World => ({
    rate,
    stable: () => stable,
    canary: () => canary,
  })

  it.each([
    [10, 0.001, 'with history'],
    [10, 0.01, 'with history'],
    [100, 0.01, 'with history'],
    [100, 0.01, 'without'],
  ])('end at the first scrape when half of the requests fail: %d/s, usually %d, %s', (rate, usual, history) => {
    const world = steady(rate, usual, 0.5)
    const { share, at } = many(60, (run) => roll(world, run, history === 'without' ? NOTHING_KNOWN : known(world, run)))
    expect(share).toBe(1)
    expect(at[30]).toBe(15)
  })

  it.each([
    [1, 15],
    [0.5, 60],
  ])(
    'end soon at 10 requests/s of which nothing is known, where a cluster could be half of a scrape but not all of it: share %d within %i s',
    (share, within) => {
      const { at } = many(60, (run) => roll(steady(10, 0.01, share), run, NOTHING_KNOWN))
      expect(at[30]).toBeLessThanOrEqual(within)
    },
  )

  it('end within 30 s when errors go from 1 % to 5 % at 100 requests a second', () => {
    const world = steady(100, 0.01, 0.05)
    const { share, at } = many(60, (run) => roll(world, run, known(world, run)))
    expect(share).toBe(1)
    expect(at[30]).toBeLessThanOrEqual(30)
  })

  it.each([
    ['with history', 120],
    ['without', 300],
  ])('of innocents are not aborted, nor slow, %s', (history, runs) => {
    const world = steady(100, 0.01)
    const before = known(world, 0)
    const { share } = many(runs, (run) => roll(world, run, history === 'without' ? NOTHING_KNOWN : before))
    expect(share).toBeLessThanOrEqual(0.01)
    expect(roll(world, 1, before)).toMatchObject({ end: 'promote' })
    expect(roll(world, 1, before).at).toBeLessThanOrEqual(300)
  })
})
