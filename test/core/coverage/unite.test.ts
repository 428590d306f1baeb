import { describe, expect, it } from 'vitest'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import type { Metric } from '../../../src/core/coverage/count.ts'
import { countItems, type Items } from '../../../src/core/coverage/items.ts'
import { countOf, type Measured } from '../../../src/core/coverage/report.ts'
import { type FormatFile, uniteFile } from '../../../src/core/coverage/unite.ts'

function items(...rows: readonly (readonly [line: number, hits: number, key?: number])[]): Items {
  const { add, take } = createCollector()
  for (const [line, hits, key] of rows) add(line, hits, key)
  return take()
}

function file(metric: Metric, measured: Measured, format = 'lcov'): FormatFile {
  return { path: 'a.js', format, measured: { [metric]: measured }, detail: undefined }
}

function unite(one: FormatFile, other: FormatFile, metric: Metric) {
  const complaints: string[] = []
  const { measured } = uniteFile(one, other, (why) => complaints.push(why))
  return { count: countOf(measured[metric]!), complaints }
}

describe('two looks at one file', () => {
  it('cover a line that either of them covers, and add its hits', () => {
    const one: FormatFile = { ...file('lines', { items: items([1, 2], [2, 0]) }), detail: items([1, 2], [2, 0]) }
    const other: FormatFile = { ...file('lines', { items: items([2, 3], [3, 0]) }), detail: items([2, 3], [3, 0]) }
    const { measured, detail } = uniteFile(one, other, () => {})
    expect(countOf(measured.lines!)).toEqual({ covered: 2, total: 3 })
    expect([...(detail?.hits ?? [])]).toEqual([2, 3, 0])
  })

  it('unite branches that both number alike', () => {
    const one = file('branches', { items: items([1, 1, 10], [1, 0, 11]) })
    const other = file('branches', { items: items([1, 0, 10], [1, 4, 11]) })
    expect(unite(one, other, 'branches')).toEqual({ count: { covered: 2, total: 2 }, complaints: [] })
  })

  it('never add up branches that are numbered differently: the fuller line stays, and it is said', () => {
    const one = file('branches', { items: items([1, 1, 10], [1, 0, 11]) })
    const other = file('branches', { items: items([1, 1, 20], [1, 0, 21], [1, 0, 22]) })
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      expect(unite(a, b, 'branches')).toEqual({
        count: { covered: 1, total: 3 },
        complaints: ['two reports number the branches of 1 lines differently; the fuller ones were kept'],
      })
  })

  it('keep the fuller branches of two formats, unless both name the same', () => {
    const one = file('branches', { items: items([1, 1, 10], [1, 0, 11]) })
    const other = file('branches', { items: items([1, 0, 1], [1, 0, 2], [1, 1, 3]) }, 'cobertura')
    expect(unite(one, other, 'branches').count).toEqual({ covered: 1, total: 3 })
    expect(unite(one, other, 'branches').complaints).toHaveLength(1)
    expect(unite(one, { ...one, format: 'cobertura' }, 'branches')).toEqual({
      count: { covered: 1, total: 2 },
      complaints: [],
    })
  })

  it('cannot unite what is only counted, and say so unless both say the same', () => {
    const one = file('functions', { count: { covered: 2, total: 5 } })
    const other = file('functions', { count: { covered: 3, total: 5 } })
    expect(unite(one, other, 'functions').count).toEqual({ covered: 3, total: 5 })
    expect(unite(one, other, 'functions').complaints).toHaveLength(1)
    expect(unite(one, one, 'functions').complaints).toEqual([])
  })

  it('keep a metric that only one of them has', () => {
    const one = file('lines', { items: items([1, 1]) })
    const other = file('statements', { items: items([1, 1], [2, 0]) })
    const { measured } = uniteFile(one, other, () => {})
    expect(countOf(measured.lines!)).toEqual({ covered: 1, total: 1 })
    expect(countItems((measured.statements as { items: Items }).items)).toEqual({ covered: 1, total: 2 })
    expect(measured.branches).toBeUndefined()
  })
})
