import type { XmlEncoding } from './xml-encoding.ts'
import { decodeReferences } from './xml-references.ts'

/** A name or a short value: it is decoded once and then known by its bytes. */
export interface XmlWord {
  readonly bytes: Uint8Array
  readonly text: string
}

/** Decodes bytes strictly (a TypeError for those that are not of the encoding), references included. */
export interface XmlWords {
  /** The word in these bytes; its text is one string for all of its places. */
  word(bytes: Uint8Array, from: number, to: number): XmlWord
  /** The text in these bytes, of any length. */
  text(bytes: Uint8Array, from: number, to: number): string
}

/** Places of the table; a word stays in the one its bytes lead to until another needs it. */
const PLACES = 4096
const LONGEST_WORD = 48

export function createXmlWords(encoding: XmlEncoding): XmlWords {
  const table: (XmlWord | undefined)[] = new Array(PLACES).fill(undefined)

  function decode(bytes: Uint8Array): string {
    const text = encoding.strict(bytes)
    return text.includes('&') ? decodeReferences(text) : text
  }

  function word(bytes: Uint8Array, from: number, to: number): XmlWord {
    const place = placeOf(bytes, from, to)
    const known = table[place]
    if (known !== undefined && sameBytes(known.bytes, bytes, from, to)) return known
    const own = bytes.slice(from, to)
    return (table[place] = { bytes: own, text: decode(own) })
  }

  return {
    word,
    text: (bytes, from, to) =>
      to - from <= LONGEST_WORD ? word(bytes, from, to).text : decode(bytes.subarray(from, to)),
  }
}

function placeOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

/** Whether `word` stands from `from` to `to`. */
function sameBytes(word: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word[i] !== bytes[from + i]) return false
  return true
}
