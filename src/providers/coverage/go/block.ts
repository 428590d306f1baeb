import { keyOf } from '../../../core/coverage/key.ts'

/** `start line.column,end line.column statements count` of a Go profile. */
export interface Block {
  line: number
  column: number
  endLine: number
  endColumn: number
  statements: number
  count: number
}

const [DOT, COMMA, BLANK, ZERO, NINE] = [46, 44, 32, 48, 57]
const SEPARATORS = [DOT, COMMA, DOT, BLANK, BLANK] as const
const parts = new Int32Array(SEPARATORS.length)
/** Numbers are read in 31 bits; what has more digits is the highest of so many. */
const DIGITS = 9
const HIGHEST = 999_999_999

/** Reads the block at `from` into `block`; returns the place after it, and -1 when there is none. */
export function readBlock(bytes: Uint8Array, from: number, to: number, block: Block): number {
  let part = 0
  let value = 0
  let digits = 0
  let at = from
  for (; at < to; at++) {
    const byte = bytes[at]!
    if (byte >= ZERO && byte <= NINE) {
      value = digits++ < DIGITS ? (Math.imul(value, 10) + byte - ZERO) | 0 : HIGHEST
    } else {
      if (digits === 0 || byte !== SEPARATORS[part]) break
      parts[part++] = value
      value = 0
      digits = 0
    }
  }
  if (part !== SEPARATORS.length || digits === 0) return -1
  block.line = parts[0]!
  block.column = parts[1]!
  block.endLine = parts[2]!
  block.endColumn = parts[3]!
  block.statements = parts[4]!
  block.count = value
  return at
}

/** Bits for the column, the height and the end column of a block in its key. */
const [HEIGHT, END] = [10, 9]
const [COLUMNS, HEIGHTS, ENDS] = [1 << 12, 1 << HEIGHT, 1 << END]

/** Where a block of a line begins and ends: packed, or a negative hash when it is too long for that. */
export function blockKey({ line, column, endLine, endColumn }: Block): number {
  const height = endLine - line
  if (column < COLUMNS && height >= 0 && height < HEIGHTS && endColumn < ENDS)
    return (((column << HEIGHT) | height) << END) | endColumn
  return keyOf(`${column},${endLine},${endColumn}`) | (1 << 31)
}

/** How many lines below its first the block of a packed key ends. */
export function heightOf(key: number): number {
  return (key >> END) & (HEIGHTS - 1)
}
