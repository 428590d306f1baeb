import { expect, it } from 'vitest'
import { startEvidence } from '../../../src/core/analysis/evidence.ts'
import type { Interval, Traffic } from '../../../src/core/metrics/traffic.ts'
import { pastWanted, startFrom } from '../../../src/core/rollout/start-evidence.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

const STABLE: Traffic = { requests: 1_350, errors: 13, buckets: [600, 436, 300, 14] }
const FINE = [50, 100, 250]
const INTERVAL: Interval = { at: 0, duration: 5_000, weight: 10, edges: FINE, canary: STABLE, stable: STABLE }
const PAST = {
  edges: FINE,
  intervals: Array.from({ length: 60 }, (_, index) => ({ ...STABLE, errors: 10 + (index % 7) })),
}
const LIFE: Traffic = { requests: 9_000_000, errors: 90_000, buckets: [] }
const plan = canaryPlan({ interval: '15s' })
const usual = { settings: plan.analysis, edges: FINE, horizon: 34 }

it('starts with what is known: the past in intervals, and totals over a long time', () => {
  const started = startFrom(plan, INTERVAL, { past: PAST, baseline: { traffic: LIFE, edges: FINE } })
  expect(started).toEqual(startEvidence({ ...usual, history: PAST.intervals, baseline: LIFE }))
  expect(started.errors.caution).toBeNull()
  expect(started.latency).toMatchObject({ edges: [50, 100, 250], wary: false })
})

it('knows nothing without them', () => {
  const started = startFrom(plan, INTERVAL, {})
  expect(started).toEqual(startEvidence({ ...usual, history: [] }))
  expect(started).toMatchObject({ errors: { caution: {} }, history: null, latency: { edges: [] } })
})

it('judges latency on the edges that the past has as well', () => {
  const baseline = { traffic: { ...LIFE, buckets: [5, 3, 1, 1] }, edges: FINE }
  const past = { edges: [100, 999], intervals: [{ ...STABLE, buckets: [1_036, 300, 14] }] }
  expect(startFrom(plan, INTERVAL, { past, baseline })).toEqual(
    startEvidence({
      ...usual,
      edges: [100],
      history: [{ ...STABLE, buckets: [1_036, 314] }],
      baseline: { ...LIFE, buckets: [8, 2] },
    }),
  )
})

it('takes the past for errors alone when it has no edge in common', () => {
  const past = { edges: [], intervals: PAST.intervals.map((traffic) => ({ ...traffic, buckets: [] })) }
  const baseline = { traffic: { ...LIFE, buckets: [5, 3, 1, 1] }, edges: FINE }
  const started = startFrom(plan, INTERVAL, { past, baseline })
  expect(started.errors.caution).toBeNull()
  expect(started.latency).toMatchObject({ edges: [50, 100, 250], wary: true })
})

it.each([
  ['0s', 1_800_000, 15_000],
  ['10m', 1_800_000, 15_000],
  ['2h', 7_200_000, 60_000],
])('asks a source for half an hour, or for as long as would be learned: %s', (learn, span, interval) => {
  expect(pastWanted(canaryPlan({ analysis: { learn } }), 5_000)).toEqual({ span, interval, ago: 5_000 })
})
