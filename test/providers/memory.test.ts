import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8'
import { expect, it } from 'vitest'
import { freeGarbage } from '../../src/providers/memory.ts'

const used = () => getHeapStatistics().used_heap_size
const young = () => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0

/** About 200 MB of objects as a report leaves them. */
function work(): number {
  const text = JSON.stringify(Array.from({ length: 1_200_000 }, (_, index) => ({ rule: `rule-${index}`, line: index })))
  const read: unknown = JSON.parse(text)
  return Array.isArray(read) ? read.length : 0
}

it('what large work has left behind is freed, and the room for young objects does not grow for ever', () => {
  freeGarbage()
  const before = used()
  expect(work()).toBe(1_200_000)
  const after = used()
  freeGarbage()
  expect(after - before).toBeGreaterThan(128 * 2 ** 20)
  expect(used() - before).toBeLessThan(32 * 2 ** 20)
  const room = young()
  expect(work() + work()).toBe(2_400_000)
  expect(young()).toBeLessThanOrEqual(Math.max(room, 64 * 2 ** 20))
})
