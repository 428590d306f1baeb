import type { SluiceError } from '../../core/problem.ts'
import type { Source } from '../../core/reports/source.ts'
import { broken } from './broken.ts'

/** Bytes of one tag, comment or text; a longer one is no part of any report. */
const LONGEST_TOKEN = 64 << 20
/** What it begins with; pieces decide how large it becomes. */
const ROOM = 64 << 10
const LF = 10

/** The part of a report that is looked at: one buffer that slides over it and grows only for a token that needs it. */
export interface XmlWindow {
  /** Replaced when it grows: to be read anew after `more`. */
  readonly bytes: Uint8Array
  /** Follows the last byte. */
  readonly end: number
  /** Moves what begins at `keep` to 0 and reads on behind it, at least as much again; false when nothing is left to read. */
  more(keep: number): boolean
  /** The line, from 1, of a position; positions have to be asked in ascending order. */
  lineAt(position: number): number
}

export function createXmlWindow(source: Source): XmlWindow {
  const pieces = source.chunks()[Symbol.iterator]()
  let bytes = new Uint8Array(ROOM)
  /** Every line end before `searched` is counted in `line`, none behind it. */
  let [end, line, searched] = [0, 1, 0]

  function lineAt(position: number): number {
    while (searched < position) {
      const at = bytes.indexOf(LF, searched)
      if (at >= position) searched = Math.min(at, end)
      else if (at === -1) searched = end
      else {
        line++
        searched = at + 1
      }
    }
    return line
  }

  function append(piece: Uint8Array): void {
    if (end + piece.length > bytes.length) {
      const larger = new Uint8Array(Math.max(2 * bytes.length, end + piece.length))
      larger.set(bytes.subarray(0, end))
      bytes = larger
    }
    bytes.set(piece, end)
    end += piece.length
  }

  function more(keep: number): boolean {
    lineAt(keep)
    bytes.copyWithin(0, keep, end)
    end -= keep
    searched -= keep
    const kept = end
    if (kept > LONGEST_TOKEN) throw broken(source, line, 'A tag, a comment or a text is longer than 64 MiB.')
    while (end < 2 * kept || end === kept) {
      const next = pieces.next()
      if (next.done === true) break
      append(next.value)
    }
    return end > kept
  }

  return {
    get bytes() {
      return bytes
    },
    get end() {
      return end
    },
    more,
    lineAt,
  }
}

/** Ends the reading of a report with the line that a position of its window is on. */
export type XmlFail = (position: number, why: string) => SluiceError

export function failIn(source: Source, window: XmlWindow): XmlFail {
  return (position, why) => broken(source, window.lineAt(position), why)
}
