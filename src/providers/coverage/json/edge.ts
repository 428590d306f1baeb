import type { Count } from '../../../core/coverage/count.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { type Fields, isFields } from '../../reports/json-object.ts'
import { createWarnings } from '../../reports/warnings.ts'

/**
 * Takes typed values out of one report in JSON. Each throws `report-broken` for what is of another kind; `place` says where it
 * is, and `index` which one of a list.
 */
export interface Edge {
  fields(value: unknown, place: string, index?: number): Fields
  list(value: unknown, place: string, index?: number): readonly unknown[]
  text(value: unknown, place: string, index?: number): string
  /** A path, with "/" between folders. */
  path(value: unknown, place: string, index?: number): string
  /** A line number; 0 is one, for "nowhere". */
  line(value: unknown, place: string, index?: number): number
  /** Two numbers of items, of which the first is at most the second. */
  count(covered: unknown, total: unknown, place: string): Count
  /** A whole number from 0. */
  whole(value: unknown, place: string, index?: number): number
  /** How often something ran; less than 0 is 0, with a warning. */
  hits(value: unknown, place: string, index?: number): number
  warn(text: string): void
  warnings(): readonly string[]
  broken(why: string): Error
}

const LAST_LINE = 0x7fff_ffff

export function createEdge(source: Source): Edge {
  const { say, all } = createWarnings()
  const wrong = (expected: string, value: unknown, place: string, index: number | undefined) =>
    broken(source, undefined, `${at(place, index)} should be ${expected} and is ${kindOf(value)}.`)

  function whole(value: unknown, place: string, index?: number): number {
    if (!isWhole(value)) throw wrong('a whole number', value, place, index)
    return value
  }

  return {
    fields(value, place, index) {
      if (!isFields(value)) throw wrong('an object', value, place, index)
      return value
    },
    list(value, place, index) {
      if (!Array.isArray(value)) throw wrong('a list', value, place, index)
      return value
    },
    text(value, place, index) {
      if (typeof value !== 'string') throw wrong('a text', value, place, index)
      return value
    },
    path(value, place, index) {
      if (typeof value !== 'string' || value === '') throw wrong('a path', value, place, index)
      return slashed(value)
    },
    line(value, place, index) {
      if (!isWhole(value) || value > LAST_LINE) throw wrong('the number of a line', value, place, index)
      return value
    },
    whole,
    count(covered, total, place) {
      const count = { covered: whole(covered, `${place}, covered`), total: whole(total, `${place}, total`) }
      if (count.covered <= count.total) return count
      throw broken(source, undefined, `${place}: ${count.covered} of ${count.total} are covered.`)
    },
    hits(value, place, index) {
      if (typeof value !== 'number') throw wrong('a count', value, place, index)
      if (value < 0) say(`${at(place, index)} is ${value}; a negative count counts as 0.`)
      return Math.max(0, value)
    },
    warn: say,
    warnings: all,
    broken: (why) => broken(source, undefined, why),
  }
}

/** A path with "/" between folders. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function at(place: string, index: number | undefined): string {
  return index === undefined ? place : `${place}[${index}]`
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (isFields(value)) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
