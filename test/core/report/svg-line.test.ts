import { expect, it } from 'vitest'
import { area, band, dots, line, percent, steps } from '../../../src/core/report/svg-line.ts'

const POINTS = [
  { share: 0, y: 10 },
  { share: 0.25, y: 20 },
  { share: 0.5, y: null },
  { share: 0.75, y: 5 },
]

it('interrupts a line at a gap, and draws a lonely point as a dot', () => {
  expect(line(POINTS, 'canary').html).toBe('<path class="line canary" d="M0 10L250 20M750 5h0"/>')
})

it('holds a step until the next one, and the last one to the right edge', () => {
  expect(steps(POINTS.slice(0, 2), 'canary').html).toBe('<path class="line canary" d="M0 10H250V20H1000"/>')
  expect(steps([], 'canary').html).toBe('<path class="line canary" d=""/>')
})

it('fills the area below steps', () => {
  expect(area(POINTS.slice(0, 2), 64, 'weight').html).toBe('<path class="weight" d="M0 10H250V20H1000V64H0Z"/>')
  expect(area([], 64, 'weight').html).toBe('<path class="weight" d=""/>')
})

it('fills the range between extremes', () => {
  const spans = [
    { share: 0, top: 1, bottom: 9 },
    { share: 1, top: 2, bottom: 8 },
  ]
  expect(band(spans, 'stable').html).toBe('<path class="band stable" d="M0 1L1000 2L1000 8L0 9Z"/>')
  expect(band([], 'stable').html).toBe('<path class="band stable" d=""/>')
})

it('places dots by their share of the width and leaves gaps out', () => {
  expect(dots(POINTS.slice(1, 3), 'canary').html).toBe('<circle class="dot canary" cx="25%" cy="20" r="2.6"/>')
  expect(percent(1 / 3)).toBe('33.333%')
})
