import { textAt } from '../../reports/ascii.ts'
import { LONGEST_COPY, type XmlElement } from '../../reports/xml.ts'

const ROOM = 1 << 16

/**
 * Names of the tests of one report. There are hundreds of thousands, and they are seldom asked for: those that are plain in
 * the file are kept as the bytes they are, because as texts they would take more time and memory than all else.
 */
export interface Names {
  add(name: string): void
  /** Holds the value of an attribute, which may become the next name; false when only a text can tell it. */
  hold(element: XmlElement, attribute: string): boolean
  /** The text of what is held. */
  held(): string
  /** What `markOf` makes of it. */
  readonly mark: number
  /** Adds what is held, with this in front. */
  keep(prefix: string): void
  /** Those that were kept first. */
  all(): Iterable<string>
}

/** Some names, one behind the other, and what is in front of each. */
interface Block {
  readonly bytes: Uint8Array
  readonly ends: number[]
  readonly prefixes: string[]
}

/** A number that is the same for the same names, and seldom for others. */
export function markOf(name: string): number {
  let mark = name.length
  for (let i = 0; i < name.length; i++) mark = (Math.imul(mark, 31) + name.charCodeAt(i)) | 0
  return mark
}

function markOfRun(bytes: Uint8Array, from: number, to: number): number {
  let mark = to - from
  for (let at = from; at < to; at++) mark = (Math.imul(mark, 31) + bytes[at]!) | 0
  return mark
}

export function createNames(): Names {
  const texts: string[] = []
  const blocks: Block[] = []
  let block = newBlock(0)
  let [from, to, mark] = [0, 0, 0]

  function room(): void {
    block = newBlock(ROOM)
    blocks.push(block)
    from = 0
  }

  return {
    add: (name) => void texts.push(name),
    hold(element, attribute) {
      if (from + LONGEST_COPY > block.bytes.length) room()
      const length = element.copy(attribute, block.bytes, from)
      to = from + length
      mark = markOfRun(block.bytes, from, to)
      return length >= 0
    },
    held: () => textAt(block.bytes, from, to),
    get mark() {
      return mark
    },
    keep(prefix) {
      block.ends.push(to)
      block.prefixes.push(prefix)
      from = to
    },
    all: () => (blocks.length === 0 ? texts : { [Symbol.iterator]: () => everyName(blocks, texts) }),
  }
}

function newBlock(room: number): Block {
  return { bytes: new Uint8Array(room), ends: [], prefixes: [] }
}

function* everyName(blocks: readonly Block[], texts: readonly string[]): Generator<string> {
  for (const block of blocks) yield* namesIn(block)
  yield* texts
}

function* namesIn({ bytes, ends, prefixes }: Block): Generator<string> {
  let from = 0
  for (const [index, end] of ends.entries()) {
    yield prefixes[index] + textAt(bytes, from, end)
    from = end
  }
}
