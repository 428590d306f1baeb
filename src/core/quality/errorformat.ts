import type { LinePattern } from './line-pattern.ts'

/** The items of Vim's errorformat that reviewdog's users know. */
const ITEMS: Readonly<Record<string, string>> = {
  f: '(?<path>(?:[A-Za-z]:(?=[\\\\/]))?\\S.*?)',
  l: '(?<line>\\d+)',
  e: '(?<endLine>\\d+)',
  c: '(?<column>\\d+)',
  p: '(?<pointer>[-. \\t]*)',
  k: '\\d+',
  n: '(?<rule>\\d+)',
  t: '(?<level>[A-Za-z])',
  m: '(?<message>.+)',
  r: '.*',
  '.': '.',
  '#': '*',
  '%': '%',
}
const LEVELS = 'EWIN'
const PREFIX = /^%([+-]?)([A-Z])/
/** A set of characters (`%[^ ]`, many of them: `%*[^ ]`), a class (`%\d`, `%*\d`), an item, or text. */
const TOKEN = /%(?<many>\*?)(?:\[(?<set>(?:%?\^)?\]?[^\]]*)\]|\\(?<kind>[dDsSwW]))|%\\\+|%(?<item>.?)|[^%]+/gsu

type Token = Readonly<Record<'many' | 'set' | 'kind' | 'item', string | undefined>>

interface Prefix {
  readonly length: number
  readonly mistake?: string | undefined
  readonly what: Omit<LinePattern, 'source'>
}

/**
 * An errorformat as a regular expression over the whole line: `%f:%l:%c: %m`. In front `%E`, `%W`, `%I`, `%N` and, without a
 * level, `%A` begin a message, which lines of `%C` continue and one of `%Z` ends; `%+` makes the line as it is the message,
 * `%-` leaves the line out, `%-G` any line, `%-E` and the like a whole message. The prefixes of Vim for stacks of folders and
 * files are mistakes, as is an item that is unknown or comes twice.
 */
export function translate(text: string): { readonly pattern: LinePattern; readonly mistakes: readonly string[] } {
  const { length, mistake, what } = readPrefix(text)
  const mistakes = new Set(mistake === undefined ? [] : [mistake])
  const seen = new Set<string>()
  const itemOf = (item: string, part: string) => {
    const known = Object.hasOwn(ITEMS, item) ? ITEMS[item]! : undefined
    if (known === undefined) mistakes.add(`${part} is not known; there are %${Object.keys(ITEMS).join(' %')}`)
    if (known?.startsWith('(?<') && seen.has(item)) mistakes.add(`${part} comes twice`)
    seen.add(item)
    return known ?? ''
  }
  const source = text.slice(length).replace(TOKEN, (part, ...more) => {
    const token: Token = more.at(-1)
    return token.item === undefined ? plainOf(part, token) : itemOf(token.item, part)
  })
  return { pattern: { source: `^${source}$`, ...what }, mistakes: [...mistakes] }
}

/** What no group remembers. */
function plainOf(part: string, { many, set, kind }: Token): string {
  const times = many === '*' ? '+' : ''
  if (set !== undefined) return `[${classOf(set)}]${times}`
  if (kind !== undefined) return `\\${kind}${times}`
  return part === '%\\+' ? '+' : part.replaceAll('\\,', ',').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function classOf(set: string): string {
  return set.replace(/^%\^/, '^').replace(/[[\]\\]/g, '\\$&')
}

function readPrefix(text: string): Prefix {
  const [prefix = '', sign = '', kind = ''] = PREFIX.exec(text) ?? []
  const { length } = prefix
  if (prefix === '') return { length, what: {} }
  const flags = { ...(sign === '+' && { isWhole: true }), ...(sign === '-' && { isPassedOver: true }) }
  if (kind === 'A') return { length, what: { part: 'begins', ...flags } }
  if (LEVELS.includes(kind)) return { length, what: { part: 'begins', level: kind, ...flags } }
  if (kind === 'C') return { length, what: { part: 'continues', ...flags } }
  if (kind === 'Z') return { length, what: { part: 'ends', ...flags } }
  if (prefix === '%-G') return { length, what: flags }
  return { length, what: {}, mistake: `${prefix} is not known in front; there are %A %E %W %I %N %C %Z and %-G` }
}
