import { describe, expect, it } from 'vitest'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { countItems, hitsOf, MOST_HITS } from '../../../src/core/coverage/items.ts'

describe('a collector of items', () => {
  it('sorts by line and then by key, and adds the hits of the same item wherever it came', () => {
    const { add, take } = createCollector(1)
    add(7, 1, 2)
    add(3, 0)
    add(7, 4, 1)
    add(3, 2)
    add(7, 5, 2)
    const items = take()
    expect([...items.lines]).toEqual([3, 7, 7])
    expect([...(items.keys ?? [])]).toEqual([0, 1, 2])
    expect([...items.hits]).toEqual([2, 4, 6])
    expect(items.weights).toBeUndefined()
  })

  it('leaves keys and weights away when no item needs them', () => {
    const { add, take } = createCollector()
    add(1, 1)
    add(2, 0)
    expect(take()).toEqual({
      lines: Int32Array.of(1, 2),
      keys: undefined,
      weights: undefined,
      hits: Uint32Array.of(1, 0),
    })
  })

  it('keeps the larger weight of the same item, also when the same follows at once', () => {
    const { add, take } = createCollector()
    add(1, 0, 5, 1)
    add(1, 1, 5, 3)
    expect(countItems(take())).toEqual({ covered: 3, total: 3 })
  })

  it('brings hits into range: nothing below 0, no NaN, and the highest is the highest', () => {
    const { add, take } = createCollector()
    add(1, -3)
    add(2, Number.NaN)
    add(3, 2 ** 64)
    expect([...take().hits]).toEqual([0, 0, MOST_HITS])
  })

  it('starts anew after the items were taken', () => {
    const collector = createCollector()
    collector.add(9, 1, 4)
    collector.take()
    expect(collector.size).toBe(0)
    collector.add(1, 1)
    expect([...collector.take().lines]).toEqual([1])
  })

  it('holds ten million items on one line', () => {
    const { add, take } = createCollector()
    for (let key = 1; key <= 10_000_000; key++) add(1, key % 2, key)
    expect(countItems(take())).toEqual({ covered: 5_000_000, total: 10_000_000 })
  })
})

describe('the hits of a line', () => {
  it('are those of its busiest item, and unknown where no item begins', () => {
    const { add, take } = createCollector()
    add(2, 0, 1)
    add(2, 3, 2)
    add(5, 0)
    const items = take()
    expect([1, 2, 5, 6].map((line) => hitsOf(items, line))).toEqual([undefined, 3, 0, undefined])
  })
})
