import { expect, it } from 'vitest'
import { errorRate, evidence, p99, toSeries } from '../../../src/core/report/canary-series.ts'
import { long, sample } from './samples.ts'

it('puts every look at its own place while there is room', () => {
  const { columns, span, weights, turns } = toSeries(sample('aborted'))
  expect(columns.map(({ rows }) => rows.length)).toEqual(Array.from({ length: 14 }, () => 1))
  expect(span).toBe(75_400)
  expect(weights.map(({ weight }) => weight)).toEqual([0, 10, 0])
  expect(turns.map(({ row }) => row.decision)).toEqual(['abort'])
})

it('keeps the extremes of 2000 looks', () => {
  const { columns } = toSeries(long(2_000))
  expect(columns).toHaveLength(154)
  expect(columns.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(2_000)
  expect(Math.max(...columns.map(({ rows }) => errorRate('canary')(rows)!.high))).toBe(0.4)
  expect(Math.max(...columns.map(({ rows }) => p99('canary')(rows)!.high))).toBe(2_400)
  expect(evidence(columns.at(-1)!.rows)).toEqual({ value: 4.7, low: 0.5, high: 4.7 })
})

it('reads the looks of a column together', () => {
  const [first, second] = sample('aborted').ticks.slice(6, 8)
  expect(errorRate('canary')([first!, second!])).toEqual({ value: 4 / 41, low: 0, high: 4 / 21 })
})

it('has nothing to read where nothing was served or measured', () => {
  const rows = sample('aborted').ticks.slice(0, 1)
  expect(errorRate('canary')(rows)).toBeNull()
  expect(p99('stable')(rows)).toBeNull()
})

it('starts with the weight that an earlier job had reached', () => {
  const report = sample('promoted')
  const resumed = { ...report, startedAt: '2026-11-21T12:01:00.000Z', ticks: report.ticks.slice(-8) }
  expect(toSeries(resumed).weights.map(({ weight }) => weight)).toEqual([25, 50, 75, 100])
  expect(toSeries(resumed).weights[0]?.share).toBe(0)
})

it('takes the weight from the looks when there are no milestones', () => {
  const report = { ...sample('hung'), milestones: [] }
  expect(new Set(toSeries(report).weights.map(({ weight }) => weight))).toEqual(new Set([10]))
})

it('has a time axis even when everything happened at once', () => {
  const at = '2026-11-21T12:00:00.000Z'
  const { span, columns } = toSeries({
    ...long(1),
    startedAt: at,
    finishedAt: at,
    ticks: [{ ...long(1).ticks[0]!, at }],
  })
  expect(span).toBe(1_000)
  expect(columns.map(({ share }) => share)).toEqual([0])
})
