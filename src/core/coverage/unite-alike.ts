import { createCollector } from './collector.ts'
import type { Items } from './items.ts'

/** The items of one line: those from `from` up to `to`. */
interface Span {
  readonly of: Items
  readonly from: number
  readonly to: number
}

/** Unites line by line where both know the same items of a line; else the fuller line stays. `unlike` says how often. */
export function uniteAlike(one: Items, other: Items): { readonly items: Items; readonly unlike: number } {
  const collector = createCollector(one.lines.length + other.lines.length || 1)
  let [i, j, unlike] = [0, 0, 0]
  while (i < one.lines.length || j < other.lines.length) {
    const line = Math.min(one.lines[i] ?? Number.POSITIVE_INFINITY, other.lines[j] ?? Number.POSITIVE_INFINITY)
    const [first, second] = [spanAt(one, i, line), spanAt(other, j, line)]
    if (sizeOf(first) === 0 || sizeOf(second) === 0 || sameKeys(first, second)) {
      copy(first, collector.add)
      copy(second, collector.add)
    } else {
      unlike++
      copy(fullerSpan(first, second), collector.add)
    }
    ;[i, j] = [first.to, second.to]
  }
  return { items: collector.take(), unlike }
}

function spanAt(of: Items, from: number, line: number): Span {
  let to = from
  while (to < of.lines.length && of.lines[to] === line) to++
  return { of, from, to }
}

const sizeOf = ({ from, to }: Span): number => to - from

function sameKeys(one: Span, other: Span): boolean {
  if (sizeOf(one) !== sizeOf(other)) return false
  for (let i = 0; i < sizeOf(one); i++) if (keyAt(one, i) !== keyAt(other, i)) return false
  return true
}

/** The one with more items, then with more covered; equals are told apart by their keys, so that the order is no matter. */
function fullerSpan(one: Span, other: Span): Span {
  const better = sizeOf(one) - sizeOf(other) || coveredOf(one) - coveredOf(other)
  if (better !== 0) return better > 0 ? one : other
  for (let i = 0; i < sizeOf(one); i++)
    if (keyAt(one, i) !== keyAt(other, i)) return keyAt(one, i) < keyAt(other, i) ? one : other
  return one
}

function coveredOf({ of, from, to }: Span): number {
  let covered = 0
  for (let i = from; i < to; i++) if (of.hits[i]! > 0) covered++
  return covered
}

function keyAt({ of, from }: Span, i: number): number {
  return of.keys?.[from + i] ?? 0
}

function copy({ of, from, to }: Span, add: (line: number, hits: number, key: number, weight: number) => void): void {
  for (let i = from; i < to; i++) add(of.lines[i]!, of.hits[i]!, of.keys?.[i] ?? 0, of.weights?.[i] ?? 1)
}
