import type { Source } from '../../core/reports/source.ts'
import { broken } from './broken.ts'

/** Bytes of one line; a longer one is no line of any format. */
const LONGEST_LINE = 64 << 20
const LF = 10
const CR = 13
/** Past this the engine's own search for an end is faster than a loop. */
const SHORT = 24

/** One line as bytes: `from` is its first, `to` follows its last; neither line end nor carriage return is part of it. */
export type LineVisitor = (bytes: Uint8Array, from: number, to: number, line: number) => void

/**
 * Reads the line at `from` if it has the form that nearly all lines have, and returns the place of its LF. -1, and nothing
 * is read, for any other form, for a carriage return, and when there is no LF before `to`.
 */
export type QuickReader = (bytes: Uint8Array, from: number, to: number) => number

/**
 * Visits every line of a report, counted from 1; bytes are valid only during the visit. A last line without an end counts.
 * Lines that `quick` reads are not visited: their ends need not be looked for first.
 */
export function eachLine(source: Source, visit: LineVisitor, quick: QuickReader = () => -1): void {
  let line = 0
  let begun: Uint8Array[] = []
  const say: Say = (bytes, from, to) => {
    line++
    visit(bytes, from, to > from && bytes[to - 1] === CR ? to - 1 : to, line)
  }
  const readQuick: QuickReader = (bytes, from, to) => {
    const end = quick(bytes, from, to)
    if (end !== -1) line++
    return end
  }
  for (const chunk of source.chunks()) {
    // A Buffer is read slower than the plain array it is, and its `slice` copies nothing.
    const piece = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)
    const first = begun.length === 0 ? 0 : piece.indexOf(LF) + 1
    if (first > 0) {
      sayWhole([...begun, piece.subarray(0, first - 1)], say)
      begun = []
    }
    const from = begun.length === 0 ? sayLines(piece, first, say, readQuick) : 0
    if (from < piece.length) begun.push(piece.slice(from))
    if (lengthOf(begun) > LONGEST_LINE) throw broken(source, line + 1, 'The line is longer than 64 MiB.')
  }
  if (begun.length > 0) sayWhole(begun, say)
}

type Say = (bytes: Uint8Array, from: number, to: number) => void

/** Says the lines that end in a piece; returns where the one begins that does not. */
function sayLines(piece: Uint8Array, start: number, say: Say, quick: QuickReader): number {
  const { length } = piece
  let from = start
  while (from < length) {
    let at = quick(piece, from, length)
    if (at === -1) {
      at = endOfLine(piece, from)
      if (at === -1) break
      say(piece, from, at)
    }
    from = at + 1
  }
  return from
}

function endOfLine(piece: Uint8Array, from: number): number {
  const near = from + SHORT < piece.length ? from + SHORT : piece.length
  for (let at = from; at < near; at++) if (piece[at] === LF) return at
  return piece.indexOf(LF, near)
}

function sayWhole(pieces: readonly Uint8Array[], say: Say): void {
  const whole = join(pieces)
  say(whole, 0, whole.length)
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
