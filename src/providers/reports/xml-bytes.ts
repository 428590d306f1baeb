/** Bytes that have a meaning in XML; it is the same in every encoding that is read. */
export const LF = 10
export const SPACE = 32
export const BANG = 33
export const QUOTE = 34
export const HASH = 35
export const AMPERSAND = 38
export const APOSTROPHE = 39
export const HYPHEN = 45
export const SLASH = 47
export const SEMICOLON = 59
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const OPENING = 91
export const CLOSING = 93

/** What a function answers that would have to look behind the end of the window. */
export const MORE = -1

/** 1 for the bytes of a name, 2 for those that also begin one; all bytes of letters that are not ASCII are both. */
export const NAME_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128 || /[a-zA-Z_:]/.test(String.fromCharCode(byte))) return 2
  return /[0-9.-]/.test(String.fromCharCode(byte)) ? 1 : 0
})

/** Space, tab and line ends. */
export function isBlank(byte: number): boolean {
  return byte <= SPACE && (byte === SPACE || byte === LF || byte === 13 || byte === 9)
}

/** Whether `text`, ASCII only, stands at `from`. */
export function standsAt(bytes: Uint8Array, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false
  return true
}

/** What follows the first `ending`, ASCII only, at or after `from`; `MORE` when it does not end before `end`. */
export function after(bytes: Uint8Array, from: number, end: number, ending: string): number {
  const last = ending.charCodeAt(ending.length - 1)
  const length = ending.length
  for (let at = from + length - 1; at < end; at++)
    if (bytes[at] === last && standsAt(bytes, at - length + 1, ending)) return at + 1
  return MORE
}
