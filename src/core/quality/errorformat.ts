import type { LinePattern } from './line-pattern.ts'

/** The items of Vim's errorformat that reviewdog's users know, as far as they are about one line. */
const ITEMS: Readonly<Record<string, string>> = {
  f: '(?<path>(?:[A-Za-z]:(?=[\\\\/]))?\\S.*?)',
  l: '(?<line>\\d+)',
  e: '(?<endLine>\\d+)',
  c: '(?<column>\\d+)',
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
const PASSED_OVER = '%-G'
const PREFIX = /^%[+-]?([A-Z])/

/**
 * An errorformat as a regular expression over the whole line: `%f:%l:%c: %m`. `%E`, `%W`, `%I` and `%N` in front say the level,
 * `%-G` that such a line is no finding. The other prefixes are about messages of several lines, which nobody reads here: they are mistakes, as is an item that is
 * unknown or comes twice.
 */
export function translate(text: string): { readonly pattern: LinePattern; readonly mistakes: readonly string[] } {
  const [prefix = '', kind = ''] = PREFIX.exec(text) ?? []
  const isLevel = prefix.length === 2 && LEVELS.includes(kind)
  const mistakes = new Set<string>()
  const isPassedOver = prefix === PASSED_OVER
  if (prefix !== '' && !isLevel && !isPassedOver)
    mistakes.add(`${prefix} is about several lines, and one is read at a time`)
  const seen = new Set<string>()
  const source = text.slice(prefix.length).replace(/%(.?)|[^%]+/gsu, (part, item: string | undefined) => {
    if (item === undefined) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    const known = Object.hasOwn(ITEMS, item) ? ITEMS[item]! : undefined
    if (known === undefined) mistakes.add(`${part} is not known; there are %${Object.keys(ITEMS).join(' %')}`)
    if (known?.startsWith('(?<') && seen.has(item)) mistakes.add(`${part} comes twice`)
    seen.add(item)
    return known ?? ''
  })
  return {
    pattern: { source: `^${source}$`, ...(isLevel && { level: kind }), ...(isPassedOver && { isPassedOver }) },
    mistakes: [...mistakes],
  }
}
