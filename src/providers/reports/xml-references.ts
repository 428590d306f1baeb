import { HASH, MORE, NAME_BYTES, SEMICOLON, standsAt } from './xml-bytes.ts'
import type { XmlFail } from './xml-window.ts'

const KNOWN: Readonly<Record<string, string>> = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'" }
const NAMES = Object.keys(KNOWN)
const REFERENCE = /^#(?:(\d{1,8})|x([\da-f]{1,8}));$/i
const ENTITY = /^[^#\d]/
const REFERENCES = /&([^;]+;)/g
const LAST_CODE_POINT = 0x10ffff
/** Bytes of a reference that are looked at; none that is read has as many. */
const LONGEST = 64

/** What follows the reference whose "&" is at `from`; `MORE` when it may go on behind `end`. */
export function afterReference(bytes: Uint8Array, from: number, end: number, fail: XmlFail): number {
  for (const name of NAMES)
    if (from + 1 + name.length <= end && standsAt(bytes, from + 1, name)) return from + 1 + name.length
  let at = from + 1
  while (at < end && at < from + LONGEST && isPart(bytes[at]!)) at++
  if (at === end) return MORE
  const written = String.fromCharCode(...bytes.subarray(from + 1, at))
  if (bytes[at] === SEMICOLON && characterOf(`${written};`) !== undefined) return at + 1
  if (bytes[at] !== SEMICOLON || !ENTITY.test(written))
    throw fail(from, 'An "&" begins no reference; as a character it is written "&amp;".')
  throw fail(from, `The entity "&${written};" is not read: only the five of XML are, and character references.`)
}

function isPart(byte: number): boolean {
  return NAME_BYTES[byte] !== 0 || byte === HASH
}

/** A text with its references replaced; each of them has to have been found good. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCES, (whole, written: string) => characterOf(written) ?? whole)
}

/** The character of a reference, given as it stands behind the "&". */
function characterOf(written: string): string | undefined {
  if (Object.hasOwn(KNOWN, written)) return KNOWN[written]
  const [, decimal, hexadecimal] = REFERENCE.exec(written) ?? []
  if (decimal === undefined && hexadecimal === undefined) return undefined
  const code = Number(decimal ?? `0x${hexadecimal}`)
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined
}
