/** The files of a repository, made to be found by the end of their paths. */
export interface PathIndex {
  has(path: string): boolean
  /** Files with the longest end, in whole segments, that any file shares with this path; undefined when not even a name is the same. */
  longestEnd(segments: readonly string[]): SharedEnd | undefined
}

export interface SharedEnd {
  /** How many segments are the same. */
  readonly length: number
  readonly count: number
  /** The files, in no order; undefined when they are more than anybody would look at. */
  readonly files: readonly string[] | undefined
}

const MOST_FILES = 256

/** `paths` are relative to the repository, with "/" between folders. */
export function indexPaths(paths: Iterable<string>): PathIndex {
  const known = new Set(paths)
  // Backwards and sorted, the paths with the same end are neighbours.
  const keys = Array.from(known, (path) => backwards(path.split('/'))).sort()

  function longestEnd(segments: readonly string[]): SharedEnd | undefined {
    const key = backwards(segments)
    const at = firstFrom(keys, key)
    const end = longer(commonStart(key, keys[at]), commonStart(key, keys[at - 1]))
    if (end === '') return undefined
    const from = firstFrom(keys, end)
    const count = firstFrom(keys, `${end}\uffff`) - from
    const files = count > MOST_FILES ? undefined : keys.slice(from, from + count).map(forwards)
    return { length: end.split('/').length - 1, count, files }
  }

  return { has: (path) => known.has(path), longestEnd }
}

/** "a/b.ts" as "b.ts/a/". */
function backwards(segments: readonly string[]): string {
  return `${segments.toReversed().join('/')}/`
}

function forwards(key: string): string {
  return key.slice(0, -1).split('/').reverse().join('/')
}

/** The whole segments at the start of both. */
function commonStart(key: string, other = ''): string {
  let [at, end] = [0, 0]
  while (at < key.length && key.charCodeAt(at) === other.charCodeAt(at)) if (key[at++] === '/') end = at
  return key.slice(0, end)
}

function longer(one: string, other: string): string {
  return one.length >= other.length ? one : other
}

function firstFrom(sorted: readonly string[], value: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
