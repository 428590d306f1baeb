import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { METRICS, type Metric } from '../../../src/core/coverage/count.ts'
import type { Items } from '../../../src/core/coverage/items.ts'
import { countOf, type Measured } from '../../../src/core/coverage/report.ts'
import { type FormatFile, uniteFile, uniteItems } from '../../../src/core/coverage/unite.ts'

const item = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }))
const items = fc.array(item, { maxLength: 30 }).map((rows) => {
  const { add, take } = createCollector()
  for (const [line, hits, key] of rows) add(line, hits, key)
  return take()
})
const lineItems = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 2 }))).map((rows) => {
  const { add, take } = createCollector()
  for (const [line, hits] of rows) add(line, hits)
  return take()
})
const measured: fc.Arbitrary<Measured> = fc.oneof(
  items.map((each) => ({ items: each })),
  fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
    .map(([covered, more]) => ({ count: { covered, total: covered + more } })),
)
const file: fc.Arbitrary<FormatFile> = fc.record({
  path: fc.constant('a'),
  format: fc.constantFrom('lcov', 'cobertura'),
  measured: fc.record({ lines: measured, branches: measured, functions: measured }, { requiredKeys: [] }),
  detail: fc.option(lineItems, { nil: undefined }),
})

const counts = ({ measured: of }: FormatFile) =>
  METRICS.map((metric) => (of[metric] === undefined ? undefined : countOf(of[metric])))
const unite = (one: FormatFile, other: FormatFile) => uniteFile(one, other, () => {})
const coveredKeys = ({ lines, keys, hits }: Items) =>
  new Set([...lines].flatMap((line, i) => (hits[i]! > 0 ? `${line}:${keys?.[i] ?? 0}` : [])))

describe('uniting two looks at a file', () => {
  it('gives the same counts in either order', () => {
    fc.assert(fc.property(file, file, (a, b) => void expect(counts(unite(a, b))).toEqual(counts(unite(b, a)))))
  })

  it('changes no count when a report comes twice', () => {
    fc.assert(fc.property(file, (a) => void expect(counts(unite(a, a))).toEqual(counts(a))))
  })

  it('never covers what neither covers, and never more than there is', () => {
    fc.assert(
      fc.property(file, file, fc.constantFrom<Metric>('lines', 'branches', 'functions'), (a, b, metric) => {
        const united = unite(a, b).measured[metric]
        if (united === undefined) return
        const { covered, total } = countOf(united)
        expect(covered).toBeLessThanOrEqual(total)
        const parts = [a, b].flatMap((each) => each.measured[metric] ?? [])
        expect(covered).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + countOf(part).covered, 0))
        if (!('items' in united) || !parts.every((part) => 'items' in part)) return
        const either = new Set(parts.flatMap((part) => ('items' in part ? [...coveredKeys(part.items)] : [])))
        expect([...coveredKeys(united.items)].filter((key) => !either.has(key))).toEqual([])
      }),
    )
  })
})

describe('the union of items', () => {
  it('is associative, and has each item of either once, in order', () => {
    fc.assert(
      fc.property(items, items, items, (a, b, c) => {
        const left = uniteItems(uniteItems(a, b), c)
        expect(left).toEqual(uniteItems(a, uniteItems(b, c)))
        const places = [...left.lines].map((line, i) => line * 8 + (left.keys?.[i] ?? 0))
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
        const all = [a, b, c].flatMap(({ lines, keys }) => [...lines].map((line, i) => line * 8 + (keys?.[i] ?? 0)))
        expect(new Set(places)).toEqual(new Set(all))
      }),
    )
  })
})
