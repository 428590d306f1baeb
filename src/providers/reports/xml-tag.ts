import {
  AMPERSAND,
  APOSTROPHE,
  EQUALS,
  GREATER,
  isBlank,
  LESS,
  MORE,
  NAME_BYTES,
  QUOTE,
  SLASH,
  standsAt,
} from './xml-bytes.ts'
import { LONGEST_COPY, type XmlElement } from './xml-handler.ts'
import { afterReference } from './xml-references.ts'
import type { XmlFail, XmlWindow } from './xml-window.ts'
import type { XmlWord, XmlWords } from './xml-words.ts'

/** Attributes of one element; more are no report, and each is compared with those before it. */
const MOST_ATTRIBUTES = 256
/** Bytes of the name of an attribute. */
const LONGEST_NAME = 1_000
const NOT_OF_THE_ENCODING = 'has bytes that are not of the encoding of the file.'
const NOTHING: XmlWord = { bytes: new Uint8Array(0), text: '' }

/** The start tag that was read last: where its attributes stand in the window; nothing of them is decoded unless asked. */
export class XmlTag implements XmlElement {
  word = NOTHING
  empty = false
  #end = 0
  #start = 0
  /** Four numbers for each attribute: what its name looks like, where it begins, where the value begins and what follows it. */
  readonly #places = new Int32Array(4 * MOST_ATTRIBUTES)
  readonly #window: XmlWindow
  readonly #words: XmlWords
  readonly #fail: XmlFail

  constructor(window: XmlWindow, words: XmlWords, fail: XmlFail) {
    this.#window = window
    this.#words = words
    this.#fail = fail
  }

  get name(): string {
    return this.word.text
  }

  get line(): number {
    return this.#window.lineAt(this.#start)
  }

  attribute(name: string): string | undefined {
    const place = this.#find(name)
    return place === MORE ? undefined : this.#text(this.#places[place + 2]!, this.#places[place + 3]!)
  }

  integer(name: string): number | undefined {
    const place = this.#find(name)
    if (place === MORE) return undefined
    return integerIn(this.#window.bytes, this.#places[place + 2]!, this.#places[place + 3]!)
  }

  copy(name: string, into: Uint8Array, at: number): number {
    const place = this.#find(name)
    if (place === MORE) return MORE
    return copyPlain(this.#window.bytes, this.#places[place + 2]!, this.#places[place + 3]!, into, at)
  }

  /** Reads the tag whose "<" is at `start`: what follows it, or `MORE` when the window ends in it. */
  read(start: number): number {
    const { bytes, end } = this.#window
    this.#end = 0
    this.#start = start
    const nameEnd = this.#nameEnd(bytes, start + 1, end)
    let at = nameEnd
    while (at !== MORE) {
      const from = at
      while (at < end && isBlank(bytes[at]!)) at++
      if (at === end) return MORE
      const byte = bytes[at]!
      if (byte === GREATER || byte === SLASH) return this.#close(bytes, nameEnd, at, end)
      if (at === from) throw this.#fail(at, 'Between two attributes there is no white space.')
      at = this.#attribute(bytes, at, end)
    }
    return MORE
  }

  #close(bytes: Uint8Array, nameEnd: number, at: number, end: number): number {
    this.empty = bytes[at] === SLASH
    if (this.empty && at + 1 === end) return MORE
    if (this.empty && bytes[at + 1] !== GREATER) throw this.#fail(at, 'A "/" in a tag is not followed by ">".')
    this.word = this.#word(bytes, this.#start + 1, nameEnd)
    return this.empty ? at + 2 : at + 1
  }

  #attribute(bytes: Uint8Array, from: number, end: number): number {
    const nameTo = this.#nameEnd(bytes, from, end)
    if (nameTo === MORE) return MORE
    let at = nameTo
    while (at < end && isBlank(bytes[at]!)) at++
    if (at === end) return MORE
    if (bytes[at] !== EQUALS) throw this.#fail(from, 'An attribute has no value.')
    do at++
    while (at < end && isBlank(bytes[at]!))
    if (at === end) return MORE
    const to = this.#valueEnd(bytes, at, end)
    if (to === MORE) return MORE
    this.#keep(bytes, from, nameTo, at + 1, to)
    return to + 1
  }

  #nameEnd(bytes: Uint8Array, from: number, end: number): number {
    let at = from
    while (at < end && NAME_BYTES[bytes[at]!] !== 0) at++
    if (at === end) return MORE
    if (NAME_BYTES[bytes[from]!] !== 2)
      throw this.#fail(from, 'A tag or an attribute has no name; as a character "<" is written "&lt;".')
    return at
  }

  #valueEnd(bytes: Uint8Array, opening: number, end: number): number {
    const quote = bytes[opening]
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#fail(opening, 'The value of an attribute is not quoted.')
    let at = opening + 1
    while (at !== MORE) {
      let byte = 0
      while (at < end && (byte = bytes[at]!) !== quote && byte !== LESS && byte !== AMPERSAND) at++
      if (at === end) return MORE
      if (byte === quote) return at
      if (byte === LESS) throw this.#fail(at, 'There is a "<" in the value of an attribute: its quotes do not end.')
      at = byte === AMPERSAND ? afterReference(bytes, at, end, this.#fail) : at + 1
    }
    return MORE
  }

  #keep(bytes: Uint8Array, nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    const places = this.#places
    const end = this.#end
    const looks = looksOf(nameTo - nameFrom, bytes[nameFrom]!, bytes[nameTo - 1]!)
    for (let i = 0; i < end; i += 4)
      if (places[i] === looks && sameRun(bytes, places[i + 1]!, nameFrom, nameTo))
        throw this.#fail(nameFrom, 'An element has the same attribute twice.')
    if (nameTo - nameFrom > LONGEST_NAME) throw this.#fail(nameFrom, 'An attribute has a name that is no name.')
    if (end === places.length) throw this.#fail(nameFrom, `An element has more than ${MOST_ATTRIBUTES} attributes.`)
    places[end] = looks
    places[end + 1] = nameFrom
    places[end + 2] = valueFrom
    places[end + 3] = valueTo
    this.#end = end + 4
  }

  #find(name: string): number {
    const { bytes } = this.#window
    const places = this.#places
    const looks = looksOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))
    for (let i = 0; i < this.#end; i += 4) if (places[i] === looks && standsAt(bytes, places[i + 1]!, name)) return i
    return MORE
  }

  #word(bytes: Uint8Array, from: number, to: number): XmlWord {
    try {
      return this.#words.word(bytes, from, to)
    } catch {
      throw this.#fail(from, `The name of an element ${NOT_OF_THE_ENCODING}`)
    }
  }

  #text(from: number, to: number): string {
    try {
      return this.#words.text(this.#window.bytes, from, to)
    } catch {
      throw this.#fail(from, `The value of an attribute ${NOT_OF_THE_ENCODING}`)
    }
  }
}

/** Tells most names apart without a look at all of their bytes. */
function looksOf(length: number, first: number, last: number): number {
  return (length << 16) | (first << 8) | last
}

function sameRun(bytes: Uint8Array, one: number, other: number, otherTo: number): boolean {
  for (let at = other; at < otherTo; at++) if (bytes[one + at - other] !== bytes[at]) return false
  return true
}

function copyPlain(bytes: Uint8Array, from: number, to: number, into: Uint8Array, start: number): number {
  if (to - from > LONGEST_COPY) return MORE
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte >= 128 || byte === AMPERSAND) return MORE
    into[start + at - from] = byte
  }
  return to - from
}

/** The whole number in these bytes; NaN when they are anything else. */
function integerIn(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] === 45 ? from + 1 : from
  if (first === to) return Number.NaN
  let value = 0
  for (let at = first; at < to; at++) {
    const digit = bytes[at]! - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return first === from ? value : -value
}
