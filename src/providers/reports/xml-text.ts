import type { XmlEncoding } from './xml-encoding.ts'
import { decodeReferences } from './xml-references.ts'

/** Puts together what stands between two tags. */
export interface XmlText {
  /** Text with references, each found good; `from` to `to` without its markup. */
  add(bytes: Uint8Array, from: number, to: number): void
  /** The inside of a CDATA section. */
  addVerbatim(bytes: Uint8Array, from: number, to: number): void
  /** Hands over what was gathered, if anything. */
  flush(): void
}

export function createXmlText(encoding: XmlEncoding, hand: (text: string) => void): XmlText {
  let gathered = ''
  return {
    add(bytes, from, to) {
      const text = encoding.lenient(bytes.subarray(from, to))
      gathered += text.includes('&') ? decodeReferences(text) : text
    },
    addVerbatim(bytes, from, to) {
      gathered += encoding.lenient(bytes.subarray(from, to))
    },
    flush() {
      if (gathered === '') return
      const text = gathered
      gathered = ''
      hand(text)
    },
  }
}
