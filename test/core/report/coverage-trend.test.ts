import { expect, it } from 'vitest'
import type { TrendPoint } from '../../../src/core/report/coverage-report.ts'
import { renderTrend } from '../../../src/core/report/coverage-trend.ts'
import { failing } from './coverage-samples.ts'
import { text } from './markup.ts'

const points = (...percents: (number | null)[]): TrendPoint[] =>
  percents.map((percent, i) => ({
    commit: `abcdef${i}00`,
    at: `2026-11-${String((i % 28) + 1).padStart(2, '0')}T08:00:00.000Z`,
    lines: percent === null ? null : { covered: Math.round(percent * 100), total: 10_000 },
  }))
const draw = (trend: TrendPoint[], checks = failing().checks) =>
  renderTrend({ ...failing(), trend, checks })?.html ?? ''
const marks = (plot: string) => [...plot.matchAll(/dy="0.35em">([^<]+)</g)].map(([, mark]) => mark)

it('draws a line with a gap where lines were not measured, and a table of the same', () => {
  const plot = draw(points(79, null, 78, 80.5))
  expect(plot).toContain('aria-label="Covered lines of 4 commits: first 79 %, last 80.5 %, between 78 % and 80.5 %."')
  expect(plot.match(/class="line covered" d="([^"]+)"/)?.[1]?.replace(/ [\d.]+/g, ' y')).toBe('M0 yh0M666.7 yL1000 y')
  expect(plot.match(/class="dot covered"/g)).toHaveLength(3)
  expect(plot).toContain('<title>abcdef1, 2026-11-02 08:00:00 UTC: not measured</title>')
  expect(text(plot)).toMatch(
    /Commit Time \(UTC\) Lines Covered abcdef3 2026-11-04 08:00:00 80\.50 % 8050 of 10 000 abcdef2/,
  )
})

it('has round marks around what was measured, within 0 and 100', () => {
  expect(marks(draw(points(78, 80.5), []))).toEqual(['78 %', '79 %', '80 %', '81 %'])
  expect(marks(draw(points(99.9, 100), []))).toEqual(['99.9 %', '99.95 %', '100 %'])
  expect(marks(draw(points(0, 100), []))).toEqual(['0 %', '25 %', '50 %', '75 %', '100 %'])
  expect(marks(draw(points(90, 90), []))).toEqual(['89.5 %', '90 %', '90.5 %'])
})

it('draws the limit where it is near', () => {
  expect(draw(points(78, 80.5))).toContain('at least 80 %')
  expect(draw(points(95, 96))).not.toContain('at least 80 %')
})

it('shows the newest 200 commits, without dots', () => {
  const plot = draw(points(...Array.from({ length: 250 }, (_, i) => 50 + i / 10)))
  expect(plot).toContain('<summary>200 commits</summary>')
  expect(plot).not.toContain('class="dot')
  expect(plot).toContain('first 55 %, last 74.9 %')
})

it.each([[[]], [points(80)], [points(80, null)]])('is nothing when there is no line to draw', (trend) => {
  expect(draw(trend)).toBe('')
})
