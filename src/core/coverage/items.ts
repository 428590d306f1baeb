import type { Count } from './count.ts'

/** The highest number of hits that is told apart; a higher one counts as this. */
export const MOST_HITS = 0xffff_ffff

/**
 * What one metric counts in one file, as parallel arrays sorted by line and then by key, each pair once. Reports have
 * millions of them, so an item is four numbers and no object.
 */
export interface Items {
  /** Where each begins, from 1; 0 when the format does not say. */
  readonly lines: Int32Array
  /** Who it is among the items of its line; undefined: a line has one item. */
  readonly keys: Int32Array | undefined
  /** How many of the metric's units it stands for (the statements of a block); undefined: one each. */
  readonly weights: Int32Array | undefined
  /** How often it ran, up to `MOST_HITS`. */
  readonly hits: Uint32Array
}

export const NO_ITEMS: Items = {
  lines: new Int32Array(0),
  keys: undefined,
  weights: undefined,
  hits: new Uint32Array(0),
}

/** Covered and total units; an item that ran at least once is covered. */
export function countItems({ weights, hits }: Items): Count {
  let [covered, total] = [0, 0]
  for (let i = 0; i < hits.length; i++) {
    const weight = weights === undefined ? 1 : weights[i]!
    total += weight
    if (hits[i]! > 0) covered += weight
  }
  return { covered, total }
}

/** How often a line ran; undefined when no item begins there. Of several items the one that ran most speaks. */
export function hitsOf({ lines, hits }: Items, line: number): number | undefined {
  let most: number | undefined
  for (let i = lowerBound(lines, line); i < lines.length && lines[i] === line; i++) most = Math.max(most ?? 0, hits[i]!)
  return most
}

/** The index of the first element that is not below `value` in an ascending array. */
export function lowerBound(ascending: Int32Array, value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
