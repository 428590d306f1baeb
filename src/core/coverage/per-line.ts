import { createCollector } from './collector.ts'
import type { Items } from './items.ts'

/** One metric of one file, without who the items are: for each line how many units it has and how many of them ran. */
export interface PerLine {
  /** Ascending, each once; 0 holds what has no line. */
  readonly lines: Int32Array
  readonly covered: Int32Array
  readonly total: Int32Array
}

/** A text that names more lines than this is nobody's file. */
const MOST_LINES = 10_000_000
const HIGHEST = 2 ** 31 - 1

export function perLine({ lines, weights, hits }: Items): PerLine {
  const distinct = lines.filter((line, at) => at === 0 || line !== lines[at - 1]).length
  const result = { lines: new Int32Array(distinct), covered: new Int32Array(distinct), total: new Int32Array(distinct) }
  let to = -1
  lines.forEach((line, at) => {
    if (at === 0 || line !== lines[at - 1]) result.lines[++to] = line
    const weight = weights?.[at] ?? 1
    result.total[to]! += weight
    if (hits[at]! > 0) result.covered[to]! += weight
  })
  return result
}

/** Items that count the same; each has run once or never, and those of a line are numbered, the covered ones first. */
export function toItems({ lines, covered, total }: PerLine): Items {
  const { add, take } = createCollector()
  lines.forEach((line, at) => {
    const [ran, all] = [covered[at]!, total[at]!]
    if (all === 1) add(line, ran)
    else {
      if (ran > 0) add(line, 1, 1, ran)
      if (all > ran) add(line, 0, 2, all - ran)
    }
  })
  return take()
}

/**
 * A short text for it: runs of neighbouring lines with the same counts, joined by commas. A run is the distance from the
 * line before, then "x" and its length when that is not 1, then its counts: nothing for 1 of 1, "!" for 0 of 1, ":1/2" for
 * others. Lines 10 to 20 covered, 21 not, and one branch of two at 25 are "10x11,1!,4:1/2".
 */
export function encodeLines({ lines, covered, total }: PerLine): string {
  const runs: string[] = []
  let end = 0
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (
      to < lines.length &&
      lines[to] === lines[to - 1]! + 1 &&
      covered[to] === covered[from] &&
      total[to] === total[from]
    )
      to++
    const length = to === from + 1 ? '' : `x${to - from}`
    runs.push(`${lines[from]! - end}${length}${encodeCounts(covered[from]!, total[from]!)}`)
    end = lines[to - 1]!
  }
  return runs.join(',')
}

function encodeCounts(covered: number, total: number): string {
  if (total === 1) return covered === 1 ? '' : '!'
  return `:${covered}/${total}`
}

const RUN = /^(\d{1,10})(?:x(\d{1,8}))?(?:(!)|:(\d{1,10})\/(\d{1,10}))?$/

interface Run {
  readonly gap: number
  readonly length: number
  readonly covered: number
  readonly total: number
}

/** The counts of a text that `encodeLines` wrote; undefined for any other. */
export function decodeLines(text: string): PerLine | undefined {
  const runs = text === '' ? [] : text.split(',').map(readRun)
  if (!runs.every((run) => run !== undefined) || !areSound(runs)) return undefined
  const size = runs.reduce((sum, { length }) => sum + length, 0)
  const result = { lines: new Int32Array(size), covered: new Int32Array(size), total: new Int32Array(size) }
  let [at, line] = [0, 0]
  for (const { gap, length, covered, total } of runs) {
    for (let i = 0; i < length; i++) result.lines[at + i] = line + gap + i
    result.covered.fill(covered, at, at + length)
    result.total.fill(total, at, at + length)
    at += length
    line += gap + length - 1
  }
  return result
}

function readRun(text: string): Run | undefined {
  const match = RUN.exec(text)
  if (match === null) return undefined
  const [, gap, length = '1', missed, covered = missed === undefined ? '1' : '0', total = '1'] = match
  return { gap: Number(gap), length: Number(length), covered: Number(covered), total: Number(total) }
}

/** Whether the runs are ascending lines of a file, and each covers at most what it has. */
function areSound(runs: readonly Run[]): boolean {
  let [lines, last] = [0, 0]
  return runs.every(({ gap, length, covered, total }, at) => {
    lines += length
    last += gap + length - 1
    const ascends = length > 0 && (gap > 0 || at === 0)
    return ascends && covered <= total && total <= HIGHEST && lines <= MOST_LINES && last <= HIGHEST
  })
}
