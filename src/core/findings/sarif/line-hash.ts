const WINDOW = 100
const BASE = 37
const WORD = 2 ** 32
const END_OF_FILE = 65_535
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

  feed(text: string): void {
    for (let index = 0; index < text.length; index++) this.#take(text.charCodeAt(index))
  }

  /** Tells the lines that are left; nothing may be fed after it. */
  end(): void {
    this.#take(END_OF_FILE)
    for (let left = WINDOW; left > 0; left--) {
      this.#tell()
      this.#roll(0)
    }
  }

  #take(read: number): void {
    const isSecondHalf = this.#isAfterReturn && read === LF
    this.#isAfterReturn = read === CR
    if (isSecondHalf || read === SPACE || read === TAB) return
    const unit = read === CR ? LF : read
    this.#tell()
    if (this.#isStart) this.#begins[this.#at] = ++this.#line
    this.#isStart = unit === LF
    this.#roll(unit)
  }

  #tell(): void {
    const line = this.#begins[this.#at] ?? 0
    if (line === 0) return
    this.#begins[this.#at] = 0
    const hash = hex(this.#high, this.#low)
    const nth = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, nth)
    this.#onLine(line, `${hash}:${nth}`)
  }

  #roll(unit: number): void {
    const outgoing = this.#units[this.#at] ?? 0
    this.#units[this.#at] = unit
    this.#at = (this.#at + 1) % WINDOW
    const grown = this.#low * BASE + unit
    const gone = LAST_LOW * outgoing
    const low = (grown >>> 0) - (gone >>> 0)
    const carry = Math.floor(grown / WORD) - Math.floor(gone / WORD) - (low < 0 ? 1 : 0)
    this.#high = (Math.imul(this.#high, BASE) - Math.imul(LAST_HIGH, outgoing) + carry) | 0
    this.#low = low >>> 0
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
