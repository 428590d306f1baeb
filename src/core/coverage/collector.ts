import { type Items, MOST_HITS } from './items.ts'

/** How many places an item may be out of order, on average, before all are sorted. */
const STEPS = 8

/** Gathers the items of one metric of one file in any order; `take` hands them over and starts anew with the same memory. */
export interface Collector {
  /** Counts that are no number, negative or too high are brought into range: NaN and less than 0 are 0. */
  add(line: number, hits: number, key?: number, weight?: number): void
  readonly size: number
  /** The items, sorted, with the hits of those that are the same added. */
  take(): Items
}

export function createCollector(capacity = 1024): Collector {
  let lines = new Int32Array(capacity)
  let keys = new Int32Array(capacity)
  let weights = new Int32Array(capacity)
  let hits = new Uint32Array(capacity)
  let [size, keyed, weighted, ascending] = [0, false, false, true]

  function grow(): void {
    const longer = <Numbers extends Int32Array | Uint32Array>(from: Numbers, to: Numbers): Numbers => {
      to.set(from)
      return to
    }
    const room = lines.length * 2
    lines = longer(lines, new Int32Array(room))
    keys = longer(keys, new Int32Array(room))
    weights = longer(weights, new Int32Array(room))
    hits = longer(hits, new Uint32Array(room))
  }

  function add(line: number, count: number, key = 0, weight = 1): void {
    const last = size - 1
    if (size > 0 && lines[last] === line && keys[last] === (key | 0)) {
      hits[last] = Math.min(MOST_HITS, hits[last]! + inRange(count))
      weights[last] = Math.max(weights[last]!, weight)
      weighted ||= weight !== 1
      return
    }
    if (size === lines.length) grow()
    if (size > 0 && ascending) ascending = lines[last]! < line || (lines[last] === line && keys[last]! < (key | 0))
    lines[size] = line
    keys[size] = key
    weights[size] = weight
    hits[size] = inRange(count)
    keyed ||= key !== 0
    weighted ||= weight !== 1
    size++
  }

  function take(): Items {
    const order = ascending ? undefined : sortedOrder(size, lines, keys)
    const items = pick({ lines, keys, weights, hits }, size, order, keyed, weighted)
    ;[size, keyed, weighted, ascending] = [0, false, false, true]
    return items
  }

  return {
    add,
    take,
    get size() {
      return size
    },
  }
}

function inRange(count: number): number {
  return count > 0 ? Math.min(count, MOST_HITS) : 0
}

interface Columns {
  readonly lines: Int32Array
  readonly keys: Int32Array
  readonly weights: Int32Array
  readonly hits: Uint32Array
}

/** Reports are nearly sorted: a place is found in a few steps. What is not is sorted the usual way. */
function sortedOrder(size: number, lines: Int32Array, keys: Int32Array): Uint32Array {
  const order = new Uint32Array(size)
  let steps = STEPS * size
  for (let i = 0; i < size; i++) {
    let to = i
    for (; to > 0 && steps > 0; to--, steps--) {
      const before = order[to - 1]!
      if (lines[before]! < lines[i]! || (lines[before] === lines[i] && keys[before]! <= keys[i]!)) break
      order[to] = before
    }
    order[to] = i
  }
  return steps > 0 ? order : order.sort((a, b) => lines[a]! - lines[b]! || keys[a]! - keys[b]!)
}

/** Copies the first `size` items in order, those that are the same as one; of their weights the largest stays. */
function pick(from: Columns, size: number, order: Uint32Array | undefined, keyed: boolean, weighted: boolean): Items {
  if (order === undefined) return slice(from, size, keyed, weighted)
  const distinct = countDistinct(from, order)
  const [lines, hits] = [new Int32Array(distinct), new Uint32Array(distinct)]
  const keys = keyed ? new Int32Array(distinct) : undefined
  const weights = weighted ? new Int32Array(distinct) : undefined
  let to = -1
  for (let i = 0; i < size; i++) {
    const at = order[i]!
    if (i === 0 || !same(from, order[i - 1]!, at)) to++
    lines[to] = from.lines[at]!
    hits[to] = Math.min(MOST_HITS, hits[to]! + from.hits[at]!)
    if (keys !== undefined) keys[to] = from.keys[at]!
    if (weights !== undefined) weights[to] = Math.max(weights[to]!, from.weights[at]!)
  }
  return { lines, keys, weights, hits }
}

function slice({ lines, keys, weights, hits }: Columns, size: number, keyed: boolean, weighted: boolean): Items {
  return {
    lines: lines.slice(0, size),
    keys: keyed ? keys.slice(0, size) : undefined,
    weights: weighted ? weights.slice(0, size) : undefined,
    hits: hits.slice(0, size),
  }
}

function countDistinct(from: Columns, order: Uint32Array): number {
  let distinct = order.length === 0 ? 0 : 1
  for (let i = 1; i < order.length; i++) if (!same(from, order[i - 1]!, order[i]!)) distinct++
  return distinct
}

function same({ lines, keys }: Columns, a: number, b: number): boolean {
  return lines[a] === lines[b] && keys[a] === keys[b]
}
