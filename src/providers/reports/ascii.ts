const NINE = 57
const ZERO = 48
const EIGHT_DIGITS = 8

/** A whole number of decimal digits between two places; NaN for anything else, nothing included. */
export function integerAt(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to) return Number.NaN
  let value = 0
  if (to - from <= EIGHT_DIGITS) {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]! | 0
      if (byte < ZERO || byte > NINE) return Number.NaN
      value = (Math.imul(value, 10) + byte - ZERO) | 0
    }
    return value
  }
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte < ZERO || byte > NINE) return Number.NaN
    value = value * 10 + byte - ZERO
  }
  return value
}

const SHORT_DIGITS = 7

/**
 * The number that begins at a place, when it has one to seven digits: its value and its length in one number, which costs
 * no memory where millions are read. 0 when no digit is there; of a longer number only the beginning is read.
 */
export function scanShort(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  let at = from
  const end = to - from > SHORT_DIGITS ? from + SHORT_DIGITS : to
  for (; at < end; at++) {
    const digit = bytes[at]! - ZERO
    if (digit < 0 || digit > 9) break
    value = (Math.imul(value, 10) + digit) | 0
  }
  return (value << 3) | (at - from)
}

/** The value of what `scanShort` returned. */
export function shortValue(scanned: number): number {
  return scanned >> 3
}

/** How many digits what `scanShort` returned has. */
export function shortLength(scanned: number): number {
  return scanned & 7
}

/** A decimal number in any form JavaScript knows, blanks around it allowed; NaN for anything else. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  const value = integerAt(bytes, from, to)
  if (!Number.isNaN(value)) return value
  const text = textAt(bytes, from, to).trim()
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
}

/** The place of a byte between two places; `to` when it is not there. */
export function findByte(bytes: Uint8Array, byte: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return at
  return to
}

/** The last place of a byte between two places; -1 when it is not there. */
export function findLastByte(bytes: Uint8Array, byte: number, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (bytes[at] === byte) return at
  return -1
}

let texts: { readonly bytes: Uint8Array; readonly buffer: Buffer } | undefined

/** Text in UTF-8; what is none is shown as U+FFFD. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  if (texts?.bytes !== bytes) texts = { bytes, buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) }
  return texts.buffer.toString('utf8', from, to)
}
