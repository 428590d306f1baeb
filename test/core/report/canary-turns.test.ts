import { expect, it } from 'vitest'
import type { TickRow } from '../../../src/core/report/canary-report.ts'
import { hover, turnLabels } from '../../../src/core/report/canary-turns.ts'
import { long } from './samples.ts'

const turn = (share: number, decision: TickRow['decision']) => ({ share, row: { ...long(1).ticks[0]!, decision } })

it('has no labels where the course never changed', () => {
  expect(turnLabels([])).toBeUndefined()
})

it('puts labels that would meet into rows of their own', () => {
  const labels = turnLabels([turn(0.1, 'freeze'), turn(0.12, 'pause'), turn(0.99, 'abort')])!.html
  expect([...labels.matchAll(/ y="(\d+)"/g)].map(([, y]) => y)).toEqual(['12', '30', '12'])
  expect(labels).toContain('height="36"')
})

it('lets a label near the right edge grow to the left', () => {
  const labels = turnLabels([turn(0.1, 'freeze'), turn(0.99, 'abort')])!.html
  expect([...labels.matchAll(/text-anchor="(\w+)"/g)].map(([, anchor]) => anchor)).toEqual(['start', 'end'])
})

it('covers the whole width with strips that meet halfway between looks', () => {
  const rows = long(2).ticks
  const columns = [
    { rows: rows.slice(0, 1), share: 0.2 },
    { rows: rows.slice(1), share: 0.6 },
  ]
  const { html } = hover({ columns, turns: [], weights: [], from: 0, span: 1_000 })
  expect([...html.matchAll(/<rect x="([^"]+)" width="([^"]+)"/g)].map(([, x, width]) => [x, width])).toEqual([
    ['0%', '40%'],
    ['40%', '60%'],
  ])
})

it('sums up a strip that stands for many looks', () => {
  const { html } = hover({
    columns: [{ rows: long(12).ticks, share: 0.5 }],
    turns: [],
    weights: [],
    from: 0,
    span: 1_000,
  })
  expect(html).toContain(
    '2026-11-21 12:00:15 to 2026-11-21 12:03:00, 12 looks, weight 10 % | canary: 135 of 3600 failed (3.75 %), highest p99 2.40 s | stable: 324 of 32400 failed (1.00 %), highest p99 180 ms | evidence 4.70 of 4.61, abort: the canary is worse',
  )
})
