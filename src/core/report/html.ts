/** Markup that may stand in a page as it is. Only `html` makes it. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | undefined | false | readonly Part[]

/**
 * Builds markup. Every text and number put into it is data: it is encoded for an element as well as for a quoted attribute,
 * and control or invisible characters become spaces. Markup and lists of it stand as they are; undefined and false are nothing.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: literals.reduce((page, literal, i) => page + show(parts[i - 1]) + literal) }
}

function show(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return encode(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(show).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function encode(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
