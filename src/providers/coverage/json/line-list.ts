import type { Collector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import type { Edge } from './edge.ts'

/** Reads a list with one entry per line of the file, from line 1; `isNone` tells the entries of lines without code. */
export function readLineList(
  edge: Edge,
  collector: Collector,
  value: unknown,
  place: string,
  isNone: (entry: unknown) => boolean,
): Items {
  const entries = edge.list(value, place)
  for (const [index, entry] of entries.entries())
    if (!isNone(entry)) collector.add(index + 1, edge.hits(entry, place, index))
  return collector.take()
}
