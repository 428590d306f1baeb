import { ANSI } from '../../../core/ansi.ts'
import { clip } from '../../../core/clip.ts'

const CONTROL = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu
/** Half of a character, as a reference in XML can name it. */
const LONE = /\p{Cs}/gu
const LONGEST = 2_000

/**
 * What a test said, safe to show: without colours, control and invisible characters, blank lines at its ends and ends of
 * lines that only Windows has; at most 2000 characters, then "…".
 */
export function plainText(text: string, limit = LONGEST): string {
  // Nothing past this can still be shown, so a huge text is not searched to its end.
  const start = text.slice(0, limit * 8).replace(LONE, '\uFFFD')
  const plain = start.replace(ANSI, '').replace(/\r\n?/g, '\n').replace(CONTROL, '')
  return clip(plain.replace(/^(?:[ \t]*\n)+/, '').trimEnd(), limit)
}

/** A headline and what follows it as one text; the headline only once where the rest says it again. */
export function joined(headline: string | undefined, rest: string): string {
  const [head, body] = [(headline ?? '').trim(), rest.trim()]
  if (head === '' || body.slice(0, 2 * head.length + 200).includes(head)) return rest
  return body === '' ? head : `${head}\n${rest}`
}
