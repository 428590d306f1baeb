import type { Collector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import type { Edge } from '../json/edge.ts'

/** From here on to the next segment the code ran `count` times; without `counted` it is no code. */
interface Segment {
  readonly line: number
  readonly count: number
  readonly counted: boolean
  /** A region begins here, as against one that goes on after an inner one. */
  readonly entry: boolean
  /** Between two regions: only white space and the like. */
  readonly gap: boolean
}

/** More lines than any file has that a compiler reads; each of them takes memory. */
const MOST_LINES = 10_000_000

/** How often each line ran, as `LineCoverageStats` of LLVM (CoverageMapping.cpp) derives it from the segments of a file. */
export function linesOfSegments(edge: Edge, collector: Collector, value: unknown, place: string): Items {
  const segments = edge.list(value, place).map((segment, index) => readSegment(edge, segment, place, index))
  checkOrder(edge, segments, place)
  let wrapped: Segment | undefined
  for (let from = 0, line = segments[0]?.line ?? 0; from < segments.length; line++) {
    let to = from
    while (segments[to]?.line === line) to++
    if (to === from && wrapped?.counted !== true) line = segments[from]!.line - 1
    else {
      const hits = hitsOfLine(segments.slice(from, to), wrapped)
      if (hits !== undefined) collector.add(line, hits)
      wrapped = segments[to - 1] ?? wrapped
      from = to
    }
  }
  return collector.take()
}

function checkOrder(edge: Edge, segments: readonly Segment[], place: string): void {
  for (const [index, { line }] of segments.entries())
    if (line < (segments[index - 1]?.line ?? 0)) throw edge.broken(`${place}[${index}] is not behind the one before.`)
  const [first, last] = [segments[0]?.line ?? 0, segments.at(-1)?.line ?? 0]
  if (last - first > MOST_LINES) throw edge.broken(`${place} reach from line ${first} to line ${last}.`)
}

function hitsOfLine(onLine: readonly Segment[], wrapped: Segment | undefined): number | undefined {
  const starts = onLine.filter(({ gap, counted, entry }) => !gap && counted && entry)
  const [first] = onLine
  const skipped = first?.entry === true && !first.counted
  const inside = wrapped?.counted === true || starts.length > 0
  const counted = (!skipped && inside) || onLine.some((segment) => segment.entry && segment.counted)
  return counted ? starts.reduce((most, { count }) => Math.max(most, count), wrapped?.count ?? 0) : undefined
}

function readSegment(edge: Edge, value: unknown, place: string, index: number): Segment {
  const [line, , count, counted, entry, gap = false] = edge.list(value, place, index)
  return {
    line: edge.line(line, place, index),
    count: edge.hits(count, place, index),
    counted: Boolean(counted),
    entry: Boolean(entry),
    gap: Boolean(gap),
  }
}
