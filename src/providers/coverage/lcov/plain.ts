import { scanShort, shortLength, shortValue } from '../../reports/ascii.ts'
import { BLOCKS, BRANCHES } from './branches.ts'
import type { OpenRecord } from './record.ts'

const [A, B, D, R, COLON, COMMA, MINUS, LF] = [65, 66, 68, 82, 58, 44, 45, 10]
/** `DA:1,0`, at least. */
const LEAST = 6

/**
 * Adds a line of the form that nearly all have: `DA` with two numbers, `BRDA` with four or a "-" at last, none of them long.
 * Returns the place of its LF; -1, and nothing is added, for any other.
 */
export function addPlain(record: OpenRecord, bytes: Uint8Array, from: number, to: number): number {
  if (to - from < LEAST) return -1
  if (bytes[from] === D)
    return bytes[from + 1] === A && bytes[from + 2] === COLON ? addLine(record, bytes, from + 3, to) : -1
  if (bytes[from] !== B || bytes[from + 1] !== R || bytes[from + 2] !== D || bytes[from + 3] !== A) return -1
  return bytes[from + 4] === COLON ? addBranch(record, bytes, from + 5, to) : -1
}

function addLine(record: OpenRecord, bytes: Uint8Array, from: number, to: number): number {
  const line = scanShort(bytes, from, to)
  const comma = from + shortLength(line)
  if (shortValue(line) === 0 || bytes[comma] !== COMMA) return -1
  const hits = scanShort(bytes, comma + 1, to)
  const end = comma + 1 + shortLength(hits)
  if (hits === 0 || end >= to || bytes[end] !== LF) return -1
  record.addLine(shortValue(line), shortValue(hits))
  return end
}

function addBranch(record: OpenRecord, bytes: Uint8Array, from: number, to: number): number {
  const line = scanShort(bytes, from, to)
  const first = from + shortLength(line)
  if (shortValue(line) === 0 || bytes[first] !== COMMA) return -1
  const block = scanShort(bytes, first + 1, to)
  const second = first + 1 + shortLength(block)
  if (block === 0 || shortValue(block) >= BLOCKS || bytes[second] !== COMMA) return -1
  const branch = scanShort(bytes, second + 1, to)
  const third = second + 1 + shortLength(branch)
  if (branch === 0 || shortValue(branch) >= BRANCHES || bytes[third] !== COMMA) return -1
  const taken = scanShort(bytes, third + 1, to)
  const end = bytes[third + 1] === MINUS ? third + 2 : third + 1 + shortLength(taken)
  if (end === third + 1 || end >= to || bytes[end] !== LF) return -1
  record.branches.add(shortValue(line), shortValue(block) * BRANCHES + shortValue(branch), shortValue(taken))
  return end
}
