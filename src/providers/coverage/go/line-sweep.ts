import { type Items, MOST_HITS, NO_ITEMS } from '../../../core/coverage/items.ts'

/** Counts above are taken as this, so that sums of them stay exact. */
const ENOUGH_HITS = 1 << 24
const LAST = 0x7fff_ffff

/** Turns ranges of lines into lines: each that a range touches, with the hits of all ranges that do. */
export interface LineSweep {
  /** A range that ends before it begins is its first line. */
  add(first: number, last: number, hits: number): void
  /** Hands the lines over and starts anew. */
  take(): Items
}

/** Takes memory for the last line of a file; who calls it has to see to it that lines are those of a file. */
export function createLineSweep(): LineSweep {
  let [ranges, hits] = [new Int32Array(1024), new Float64Array(1024)]
  let [least, most] = [LAST, 0]

  function grow(line: number): void {
    const room = Math.max(line + 2, ranges.length * 2)
    const [moreRanges, moreHits] = [new Int32Array(room), new Float64Array(room)]
    moreRanges.set(ranges)
    moreHits.set(hits)
    ;[ranges, hits] = [moreRanges, moreHits]
  }

  function add(first: number, last: number, count: number): void {
    const after = last > first ? last + 1 : first + 1
    if (after >= ranges.length) grow(after)
    const ran = count < ENOUGH_HITS ? count : ENOUGH_HITS
    ranges[first]!++
    ranges[after]!--
    hits[first]! += ran
    hits[after]! -= ran
    if (first < least) least = first
    if (after > most) most = after
  }

  function touched(): number {
    let open = 0
    let lines = 0
    for (let line = least; line < most; line++) {
      open += ranges[line]!
      if (open > 0) lines++
    }
    return lines
  }

  function take(): Items {
    if (most === 0) return NO_ITEMS
    const size = touched()
    const [lines, ran] = [new Int32Array(size), new Uint32Array(size)]
    let open = 0
    let sum = 0
    let to = 0
    for (let line = least; line < most; line++) {
      open += ranges[line]!
      sum += hits[line]!
      if (open === 0) continue
      lines[to] = line
      ran[to++] = sum < MOST_HITS ? sum : MOST_HITS
    }
    ranges.fill(0, least, most + 1)
    hits.fill(0, least, most + 1)
    ;[least, most] = [LAST, 0]
    return { lines, keys: undefined, weights: undefined, hits: ran }
  }

  return { add, take }
}
