import { expect, it } from 'vitest'
import { renderCharts } from '../../../src/core/report/canary-mermaid.ts'
import { long, sample } from './samples.ts'

it('draws the stable version as bars, the canary as a line, and the weight', () => {
  const [intro, errors, weight] = renderCharts(sample('hung').ticks).split('\n\n')
  expect(intro).toBe('🟧 line: canary, 🟦 bars: stable version.')
  expect(errors?.split('\n')).toEqual([
    '```mermaid',
    '%%{init: {"xyChart":{"width":900,"height":280,"xAxis":{"labelFontSize":10,"titleFontSize":12},"yAxis":{"labelFontSize":10,"titleFontSize":12}},"themeVariables":{"xyChart":{"plotColorPalette":"#4393c9, #e8710a"}}}}%%',
    'xychart-beta',
    '    x-axis "look" ["2", "3", "4", "5", "6", "7", "8", "9", "10"]',
    '    y-axis "errors, % of requests" 0 --> 100.0001',
    '    bar [1.1765, 1.2658, 3.6145, 0, 1.2987, 1.3158, 0, 0, 1.2195]',
    '    line [0, 0, 22.2222, 11.1111, 0, 0, 0, 50, 100]',
    '```',
  ])
  expect(weight?.split('\n').slice(3)).toEqual([
    '    x-axis "look" ["2", "3", "4", "5", "6", "7", "8", "9", "10"]',
    '    y-axis "weight, %" 0 --> 100',
    '    bar [10, 10, 10, 10, 10, 10, 10, 10, 10]',
    '```',
  ])
})

it('sums up neighbours when there are more looks than labels', () => {
  const charts = renderCharts(long(2_000).ticks)
  const numbers = [...charts.matchAll(/(?:bar|line) \[(.*)\]/g)].map(([, list]) => list!.split(', ').length)
  expect(numbers).toEqual([30, 30, 30])
  expect(charts).toContain('x-axis "look (each point sums up 67)" ["67", "134",')
})

it('writes only numbers that Mermaid reads', () => {
  const rows = long(2).ticks.map((row) => ({ ...row, canary: { requests: 3_000_000_000, errors: 1 } }))
  expect(renderCharts(rows)).toContain('line [0, 0]')
  const healthy = rows.map((row) => ({
    ...row,
    stable: { requests: 10, errors: 0 },
    canary: { requests: 1, errors: 0 },
  }))
  expect(renderCharts(healthy)).toContain('0 --> 1\n')
})

it('draws nothing where there is no line to draw', () => {
  expect(renderCharts([])).toBe('')
  expect(renderCharts(long(1).ticks)).toBe('')
})
