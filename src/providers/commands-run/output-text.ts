import { ANSI } from '../../core/ansi.ts'
import type { Ring } from './ring.ts'

const ESCAPE = '\u001b'
/** A colour, or what a terminal, or the order of letters, would obey. */
const CONTROLS = new RegExp(
  `(${ESCAPE}\\[[0-9;:]*m)|${ANSI.source}|[^\\P{Cc}\\n\\t]|[\\u202a-\\u202e\\u2066-\\u2069]`,
  'gu',
)

/**
 * The output of a program as text for the log, colours included: what is no UTF-8 becomes "\ufffd", what was dropped is said in
 * front, lines that overwrite themselves with "\r" keep their last state, and colours end with the text. Nothing else that a
 * terminal obeys is left.
 */
export function outputText(ring: Ring): string {
  const { dropped } = ring
  const bytes = ring.bytes()
  const whole = dropped === 0 ? bytes : bytes.subarray(startOfLine(bytes))
  const text = new TextDecoder()
    .decode(whole)
    .replace(/\r\n/g, '\n')
    .replace(/^[^\n]*\r(?=[^\n\r])/gm, '')
    .replace(CONTROLS, (_whole, colour: string | undefined) => colour ?? '')
    .trimEnd()
  const missing = dropped + bytes.length - whole.length
  const closed = text.includes(ESCAPE) ? `${text}${ESCAPE}[0m` : text
  return missing === 0 ? closed : `[the first ${missing} bytes of the output were left out]\n${closed}`
}

/** Where the first whole line begins; where there is none near, the first whole character. */
function startOfLine(bytes: Buffer): number {
  const line = bytes.indexOf(0x0a) + 1
  if (line > 0 && line < bytes.length / 2) return line
  const character = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80)
  return Math.max(0, character)
}
