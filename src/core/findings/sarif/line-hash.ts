const WINDOW = 100
const BASE = 37
const WORD = 2 ** 32
/** The end of a file counts as a unit, and after it the window runs empty. */
const END = `\uffff${'\0'.repeat(WINDOW)}`
const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

const LAST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW))
const LAST_HIGH = Number(LAST >> 32n) | 0
const LAST_LOW = Number(LAST & 0xffff_ffffn)

/** Told for each line in order, from 1. */
export type OnLineHash = (line: number, hash: string) => void

/**
 * The hash by which GitHub knows a line again (`primaryLocationLineHash`, computed as in github/codeql-action,
 * src/fingerprints.ts): over the 100 UTF-16 units that follow from the start of the line, without spaces and tabs, all line
 * ends as LF; `hash * 37 + unit` in 64 bits, as hex, then ":" and the how-manieth line it is with this hash.
 * A text may be fed in pieces of any size.
 */
export class LineHasher {
  readonly #onLine: OnLineHash
  readonly #units = new Uint16Array(WINDOW)
  /** For each unit of the window the line that begins with it; 0: none does. */
  readonly #begins = new Uint32Array(WINDOW)
  readonly #seen = new Map<string, number>()
  #high = 0
  #low = 0
  #at = 0
  #line = 0
  #isStart = true
  #isAfterReturn = false

  constructor(onLine: OnLineHash) {
    this.#onLine = onLine
  }

  /** All state is local while it works: this is done for each character of a repository. */
  feed(text: string): void {
    const units = this.#units
    const begins = this.#begins
    let high = this.#high
    let low = this.#low
    let at = this.#at
    let isStart = this.#isStart
    let isAfterReturn = this.#isAfterReturn
    for (let index = 0; index < text.length; index++) {
      const read = text.charCodeAt(index)
      const isSecondHalf = isAfterReturn && read === LF
      isAfterReturn = read === CR
      if (isSecondHalf || read === SPACE || read === TAB) continue
      const unit = read === CR ? LF : read
      const line = begins[at]!
      if (line !== 0) this.#tell(line, high, low)
      begins[at] = isStart ? ++this.#line : 0
      isStart = unit === LF
      const outgoing = units[at]!
      units[at] = unit
      at = at === WINDOW - 1 ? 0 : at + 1
      const grown = low * BASE + unit
      const gone = LAST_LOW * outgoing
      const left = (grown >>> 0) - (gone >>> 0)
      const carry = Math.floor(grown / WORD) - Math.floor(gone / WORD) - (left < 0 ? 1 : 0)
      high = (Math.imul(high, BASE) - Math.imul(LAST_HIGH, outgoing) + carry) | 0
      low = left >>> 0
    }
    this.#high = high
    this.#low = low
    this.#at = at
    this.#isStart = isStart
    this.#isAfterReturn = isAfterReturn
  }

  /** Tells the lines that are left; nothing may be fed after it. */
  end(): void {
    this.feed(END)
  }

  #tell(line: number, high: number, low: number): void {
    const hash = hex(high, low)
    const nth = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, nth)
    this.#onLine(line, `${hash}:${nth}`)
  }
}

/** A hash of a text as a whole, in the same form and without its count. */
export function hashOf(text: string): string {
  let [high, low] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    const grown = low * BASE + text.charCodeAt(index)
    high = (Math.imul(high, BASE) + Math.floor(grown / WORD)) | 0
    low = grown >>> 0
  }
  return hex(high, low)
}

function hex(high: number, low: number): string {
  const top = high >>> 0
  return top === 0 ? low.toString(16) : top.toString(16) + low.toString(16).padStart(8, '0')
}
