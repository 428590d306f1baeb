import { expect, it } from 'vitest'
import { chooseLooks } from '../../../src/core/report/canary-looks.ts'
import { long, sample } from './samples.ts'

const told = (shown: ReturnType<typeof chooseLooks>) =>
  shown.map((one) => ('leftOut' in one ? `(${one.leftOut})` : one.number))

it('shows all looks where they fit', () => {
  expect(told(chooseLooks(sample('hung').ticks, 12))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

it('keeps the first, the newest and the deciding ones, and counts what it leaves out', () => {
  const ticks = long(100).ticks.map((row, i) => (i === 49 || i === 50 ? { ...row, decision: 'freeze' as const } : row))
  expect(told(chooseLooks(ticks, 8))).toEqual([1, 2, 3, '(46)', 50, '(46)', 97, 98, 99, 100])
})

it('shows the newest turns when there are more turns than room', () => {
  const ticks = long(100).ticks.map((row, i) => (i % 2 === 0 ? { ...row, decision: 'pause' as const } : row))
  expect(told(chooseLooks(ticks, 6))).toEqual([1, '(93)', 95, '(1)', 97, 98, 99, 100])
})

it('has nothing to show of nothing', () => {
  expect(chooseLooks([], 40)).toEqual([])
})
