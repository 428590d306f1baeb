/** Lines from the first to the last, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Ascending line numbers as a report holds them: 3, 4, 5, 9 is "3-5,9". */
export function writeRanges(lines: Iterable<number>): string {
  return toRanges(lines)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(',')
}

/** The ranges of such a text. */
export function readRanges(text: string): Range[] {
  if (text === '') return []
  return text.split(',').map((range) => {
    const [first, last = first] = range.split('-').map(Number)
    return { first: first!, last: last! }
  })
}

/** How many lines the ranges have in all. */
export function countLines(ranges: readonly Range[]): number {
  return ranges.reduce((lines, { first, last }) => lines + last - first + 1, 0)
}

/** Ranges for people, at most `most` of them: "3–5, 9 and 12 more". */
export function showRanges(text: string, most: number): string {
  const ranges = readRanges(text)
  const shown = ranges.slice(0, most).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
  const left = ranges.length - shown.length
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** Ranges with at most `gap` lines between them, made one. */
export function joinNear(ranges: readonly Range[], gap: number): Range[][] {
  const groups: Range[][] = []
  for (const range of ranges) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && range.first - last.last - 1 <= gap) groups.at(-1)!.push(range)
    else groups.push([range])
  }
  return groups
}

function toRanges(lines: Iterable<number>): Range[] {
  const ranges: { first: number; last: number }[] = []
  for (const line of lines) {
    const range = ranges.at(-1)
    if (range !== undefined && line <= range.last + 1) range.last = line
    else ranges.push({ first: line, last: line })
  }
  return ranges
}
