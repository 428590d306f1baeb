import { isAscii } from 'node:buffer'

/** The encoding of one report: UTF-8 until its XML declaration says otherwise. */
export interface XmlEncoding {
  /** Sets the encoding that a declaration names; false when it is not read, and then nothing changes. */
  declare(name: string): boolean
  /** The text of bytes; a TypeError for bytes that are not of the encoding. */
  strict(bytes: Uint8Array): string
  /** The same with replacement characters for such bytes. */
  lenient(bytes: Uint8Array): string
}

export function createXmlEncoding(): XmlEncoding {
  let [strict, lenient] = decodersOf('utf-8')
  return {
    declare(name) {
      const label = labelOf(name)
      if (label !== undefined) [strict, lenient] = decodersOf(label)
      return label !== undefined
    },
    strict: (bytes) => asciiText(bytes) ?? strict.decode(bytes),
    lenient: (bytes) => asciiText(bytes) ?? lenient.decode(bytes),
  }
}

/** ASCII is the same in all of them, and a decoder takes long to begin. */
function asciiText(bytes: Uint8Array): string | undefined {
  if (!isAscii(bytes)) return undefined
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

type Decoder = InstanceType<typeof TextDecoder>

function decodersOf(label: string): readonly [Decoder, Decoder] {
  return [new TextDecoder(label, { fatal: true, ignoreBOM: true }), new TextDecoder(label, { ignoreBOM: true })]
}

/** UTF-16 is UTF-8 here: it is turned into it before a scanner sees it, and who declares it wrongly writes UTF-8. */
const UTF_8 = /^(?:utf-?8|(?:us-)?ascii|utf-16(?:le|be)?)$/
const SINGLE_BYTE = /^(?:iso-8859-\d+|latin1|windows-125\d|cp125\d)$/

function labelOf(name: string): string | undefined {
  const label = name.toLowerCase()
  if (UTF_8.test(label)) return 'utf-8'
  return SINGLE_BYTE.test(label) && isKnown(label) ? label : undefined
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined
  } catch {
    return false
  }
}
