import { APOSTROPHE, after, CLOSING, GREATER, MORE, OPENING, QUOTE, standsAt } from './xml-bytes.ts'

/** What follows a document type declaration that is read on at `from`; `MORE` when it does not end before `end`. Nothing of it is used. */
export function afterDoctype(bytes: Uint8Array, from: number, end: number): number {
  let inside = false
  let at = from
  while (at !== MORE && at < end) {
    const byte = bytes[at]
    if (byte === GREATER && !inside) return at + 1
    if (byte === OPENING) inside = true
    if (byte === CLOSING) inside = false
    at = afterPart(bytes, at, end)
  }
  return MORE
}

/** A quoted text, a comment or an instruction is one part: what stands in it has no meaning. */
function afterPart(bytes: Uint8Array, at: number, end: number): number {
  const byte = bytes[at]
  if (byte === QUOTE) return after(bytes, at + 1, end, '"')
  if (byte === APOSTROPHE) return after(bytes, at + 1, end, "'")
  if (standsAt(bytes, at, '<!--')) return at + 4 > end ? MORE : after(bytes, at + 4, end, '-->')
  if (standsAt(bytes, at, '<?')) return at + 2 > end ? MORE : after(bytes, at + 2, end, '?>')
  return at + 1
}
