import { createCollector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import { keyOf } from '../../../core/coverage/key.ts'

/** The statements of one file by their place; the second one of a place is another statement, as it is for the tools. */
export interface Statements {
  add(line: number, hits: number, place: string): void
  take(): Items
}

const ROOM = 64

export function createStatements(): Statements {
  const collector = createCollector(ROOM)
  const seen = new Map<number, number>()
  return {
    add(line, hits, place) {
      const identity = keyOf(`${line}:${place}`)
      const before = seen.get(identity) ?? 0
      seen.set(identity, before + 1)
      collector.add(line, hits, before === 0 ? identity : keyOf(`${line}:${place}#${before}`))
    },
    take: collector.take,
  }
}
