import { type Collector, createCollector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import { keyOf } from '../../../core/coverage/key.ts'
import { integerAt, textAt } from '../../reports/ascii.ts'

/** Blocks and branches below these are packed into their key, block by block. */
export const BLOCKS = 1 << 14
export const BRANCHES = 1 << 16
/** Above them: the branches of block 0 that are too many to be packed. */
const MANY = 1 << 30
/** Below them, and below the ordinals of repeats, which count down from -1: hashes. */
const HASHED = -(2 ** 31)

/** The key of a branch: its block and its number packed, a hash where they are texts or too high. */
export function branchKey(bytes: Uint8Array, from: number, comma: number, to: number): number {
  const block = integerAt(bytes, from, comma)
  const branch = integerAt(bytes, comma + 1, to)
  if (block < BLOCKS && branch < BRANCHES) return block * BRANCHES + branch
  if (block === 0 && branch < MANY) return MANY + branch
  return HASHED + (keyOf(textAt(bytes, from, to)) & (MANY - 1))
}

/** The branches of one record in the order of the report. */
export interface BranchList {
  add(line: number, key: number, hits: number): void
  /** Hands them over and starts anew. The same line and key again is another branch: tools repeat numbers for templates. */
  take(): Items
}

export function createBranchList(): BranchList {
  const collector = createCollector()
  /** All branches so far as soon as one comes out of order: line, key and hits. */
  let unordered: number[] | undefined
  let lastLine = 0
  let lastKey = 0

  return {
    add(line, key, hits) {
      if (unordered === undefined && (line > lastLine || (line === lastLine && key > lastKey))) {
        collector.add(line, hits, key)
        lastLine = line
        lastKey = key
        return
      }
      unordered ??= flat(collector.take())
      unordered.push(line, key, hits)
    },
    take() {
      if (unordered !== undefined) addInOrder(unordered, collector)
      unordered = undefined
      lastLine = 0
      return collector.take()
    },
  }
}

function flat({ lines, keys, hits }: Items): number[] {
  const branches: number[] = []
  for (let i = 0; i < lines.length; i++) branches.push(lines[i]!, keys === undefined ? 0 : keys[i]!, hits[i]!)
  return branches
}

function addInOrder(branches: readonly number[], into: Collector): void {
  const order = new Uint32Array(branches.length / 3).map((_, i) => 3 * i)
  order.sort((a, b) => branches[a]! - branches[b]! || branches[a + 1]! - branches[b + 1]! || a - b)
  let line = -1
  let key = -1
  let repeats = 0
  for (const at of order) {
    if (branches[at] !== line) repeats = 0
    const again = branches[at] === line && branches[at + 1] === key
    line = branches[at]!
    key = branches[at + 1]!
    into.add(line, branches[at + 2]!, again ? -++repeats : key)
  }
}
