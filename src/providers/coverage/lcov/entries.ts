import type { SluiceError } from '../../../core/problem.ts'
import { findByte, findLastByte, integerAt, numberAt, textAt } from '../../reports/ascii.ts'
import { branchKey } from './branches.ts'
import type { OpenRecord } from './record.ts'

const [COMMA, MINUS] = [44, 45]
const [EXCEPTION, FALLTHROUGH, UNREACHABLE] = [101, 102, 85]
const LAST_LINE = 0x7fff_ffff

/** Says what is the matter with the line that is being read. */
export interface Notes {
  fail(why: string): SluiceError
  odd(what: string): void
}

/** Reads what follows the colon of a line into a record. */
export type Entry = (bytes: Uint8Array, from: number, to: number) => void

/** The entries of a record that carry coverage, each by its name. */
export function createEntries(record: OpenRecord, notes: Notes) {
  /** 0 for what is no line. */
  function lineAt(bytes: Uint8Array, from: number, to: number): number {
    const line = integerAt(bytes, from, to)
    if (line >= 0 && line <= LAST_LINE) return line
    const other = numberAt(bytes, from, to)
    return other > 0 && other <= LAST_LINE ? Math.floor(other) : 0
  }

  function hitsAt(bytes: Uint8Array, from: number, to: number): number {
    const hits = integerAt(bytes, from, to)
    if (hits >= 0) return hits
    const other = numberAt(bytes, from, to)
    if (Number.isNaN(other)) throw notes.fail(`"${textAt(bytes, from, to)}" is no number of executions.`)
    if (other < 0) notes.odd(`${textAt(bytes, from, to)} executions count as none`)
    return Math.max(0, Math.ceil(other))
  }

  function commaAt(bytes: Uint8Array, from: number, to: number): number {
    const comma = findByte(bytes, COMMA, from, to)
    if (comma === to) throw notes.fail('It has too few parts; a comma is missing.')
    return comma
  }

  function leaveOut(bytes: Uint8Array, from: number, to: number): void {
    notes.odd(`"${textAt(bytes, from, Math.min(to, from + 80))}" is about no line of the file and is left out`)
  }

  function addLine(bytes: Uint8Array, from: number, to: number): void {
    const comma = commaAt(bytes, from, to)
    const line = lineAt(bytes, from, comma)
    if (line === 0) leaveOut(bytes, from, to)
    else record.addLine(line, hitsAt(bytes, comma + 1, findByte(bytes, COMMA, comma + 1, to)))
  }

  function addBranch(bytes: Uint8Array, from: number, to: number): void {
    const first = commaAt(bytes, from, to)
    let block = first + 1
    let unreachable = false
    for (; isPrefix(bytes[block]); block++) unreachable ||= bytes[block] === UNREACHABLE
    const second = commaAt(bytes, block, to)
    const last = findLastByte(bytes, COMMA, second + 1, to)
    if (last === -1) throw notes.fail('A branch has a line, a block, a name and a count; one is missing.')
    if (unreachable) return
    const line = lineAt(bytes, from, first)
    const evaluated = !(to - last === 2 && bytes[last + 1] === MINUS)
    if (line === 0) leaveOut(bytes, from, to)
    else record.branches.add(line, branchKey(bytes, block, second, last), evaluated ? hitsAt(bytes, last + 1, to) : 0)
  }

  /** `start,name` or `start,end,name`. */
  function defineFunction(bytes: Uint8Array, from: number, to: number): void {
    const first = commaAt(bytes, from, to)
    const second = findByte(bytes, COMMA, first + 1, to)
    const hasEnd = second < to && !Number.isNaN(integerAt(bytes, first + 1, second))
    record.functions.define(textAt(bytes, (hasEnd ? second : first) + 1, to), lineAt(bytes, from, first))
  }

  function countFunction(bytes: Uint8Array, from: number, to: number): void {
    const comma = commaAt(bytes, from, to)
    record.functions.count(textAt(bytes, comma + 1, to), hitsAt(bytes, from, comma))
  }

  function indexAt(bytes: Uint8Array, from: number, to: number): number {
    const index = integerAt(bytes, from, to)
    if (Number.isNaN(index)) throw notes.fail('The number of its function is none.')
    return index
  }

  /** `index,start` and perhaps `,end`. */
  function defineGroup(bytes: Uint8Array, from: number, to: number): void {
    const comma = commaAt(bytes, from, to)
    const line = lineAt(bytes, comma + 1, findByte(bytes, COMMA, comma + 1, to))
    record.functions.defineGroup(indexAt(bytes, from, comma), line)
  }

  /** `index,count,name`. */
  function countGroup(bytes: Uint8Array, from: number, to: number): void {
    const first = commaAt(bytes, from, to)
    const second = commaAt(bytes, first + 1, to)
    record.functions.countGroup(indexAt(bytes, from, first), hitsAt(bytes, first + 1, second))
  }

  return { addLine, addBranch, defineFunction, countFunction, defineGroup, countGroup }
}

function isPrefix(byte: number | undefined): boolean {
  return byte === EXCEPTION || byte === FALLTHROUGH || byte === UNREACHABLE
}
