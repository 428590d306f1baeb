/** What git and diff write in front of the two names of a file, in either order. */
const PREFIXES = ['a b', 'i w', 'c i', 'c w', 'o w', '1 2']
const PAIRS = new Set(PREFIXES.flatMap((pair) => [pair, [...pair].reverse().join('')]))
const LONGEST_HEADER = 16_384
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** The name in a line `--- name` or `+++ name`; null is /dev/null, undefined a broken quotation. */
export function readName(text: string): string | null | undefined {
  if (text.startsWith('"')) return unquote(text)?.name
  const [name = ''] = text.split('\t', 1)
  return name === '/dev/null' ? null : name
}

/** Both names of `diff --git`, where names with spaces are not quoted; undefined when they cannot be told apart. */
export function readHeader(text: string): readonly [string, string] | undefined {
  if (text.length > LONGEST_HEADER) return undefined
  if (text.startsWith('"')) return quotedFirst(text)
  const quote = text.indexOf(' "')
  const second = quote !== -1 && text.endsWith('"') ? unquote(text.slice(quote + 1)) : undefined
  if (second !== undefined && second.rest === '') return [text.slice(0, quote), second.name]
  return halves(text)
}

function quotedFirst(text: string): readonly [string, string] | undefined {
  const first = unquote(text)
  if (first === undefined || !first.rest.startsWith(' ')) return undefined
  const rest = first.rest.slice(1)
  const second = rest.startsWith('"') ? unquote(rest)?.name : rest
  return second === undefined ? undefined : [first.name, second]
}

/** The only place where both sides name the same file; a renamed file has its names in lines of their own. */
function halves(text: string): readonly [string, string] | undefined {
  const middle = (text.length - 1) / 2
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const split = (at: number) => [text.slice(0, at), text.slice(at + 1)] as const
  const places = spaces.includes(middle) ? [middle, ...spaces] : spaces
  const pairs = places.map(split)
  return pairs.find((pair) => samePath(...pair) !== undefined) ?? (spaces.length === 1 ? pairs[0] : undefined)
}

/** The one path that both names stand for, with or without prefixes; undefined when they are different files. */
export function samePath(before: string, after: string): string | undefined {
  if (before === after) return before
  const [first, second] = [before.indexOf('/'), after.indexOf('/')]
  if (first < 1 || second < 1) return undefined
  const path = after.slice(second + 1)
  return path !== '' && path === before.slice(first + 1) ? path : undefined
}

/** Both names without the prefixes of git; the names as they are when those are not there. */
export function withoutPrefixes(before: string, after: string): readonly [string, string] {
  const isPair = before[1] === '/' && after[1] === '/' && PAIRS.has(`${before[0]} ${after[0]}`)
  return isPair ? [before.slice(2), after.slice(2)] : [before, after]
}

/** Reads a C-style quotation at the beginning of a text; undefined when it is broken. */
export function unquote(text: string): { readonly name: string; readonly rest: string } | undefined {
  if (text.length > LONGEST_HEADER) return undefined
  const match = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(text)
  if (match === null) return undefined
  const [whole, inside = ''] = match
  const bytes = [...inside.matchAll(/\\[0-7]{3}|\\.|[^\\]+/g)].flatMap(([part]) => bytesOf(part))
  return { name: new TextDecoder().decode(Uint8Array.from(bytes)), rest: text.slice(whole.length) }
}

function bytesOf(part: string): number[] {
  if (!part.startsWith('\\')) return [...new TextEncoder().encode(part)]
  return [ESCAPES[part[1]!] ?? Number(`0o${part.slice(1)}`)]
}
