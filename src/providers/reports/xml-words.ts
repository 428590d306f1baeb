import { AMPERSAND } from './xml-bytes.ts'
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
  const values: string[] = new Array(PLACES).fill('')
  const latin1 = createLatin1()

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

  /** A value that is nothing but ASCII needs no decoder, and no copy to be known again. */
  function value(bytes: Uint8Array, from: number, to: number): string {
    const place = placeOfPlain(bytes, from, to)
    if (place === NOT_PLAIN) return word(bytes, from, to).text
    const known = values[place]!
    if (sameText(known, bytes, from, to)) return known
    return (values[place] = latin1(bytes, from, to))
  }

  return {
    word,
    text: (bytes, from, to) => (to - from <= LONGEST_WORD ? value(bytes, from, to) : decode(bytes.subarray(from, to))),
  }
}

function createLatin1(): (bytes: Uint8Array, from: number, to: number) => string {
  let of: Uint8Array | undefined
  let buffer: Buffer = Buffer.alloc(0)
  return (bytes, from, to) => {
    if (of !== bytes) [of, buffer] = [bytes, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]
    return buffer.toString('latin1', from, to)
  }
}

const NOT_PLAIN = -1

/** The place of a value of which every byte is ASCII and none begins a reference. */
function placeOfPlain(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte >= 128 || byte === AMPERSAND) return NOT_PLAIN
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

function sameText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false
  return true
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
