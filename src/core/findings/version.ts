/**
 * Compares two versions part by part: numbers as numbers, a release after its pre-releases, "v" in front and build metadata
 * ("+…") left out. Negative: `a` is older. What no scheme says exactly is near enough to match a range of a waiver.
 */
export function compareVersions(a: string, b: string): number {
  const [one, two] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(one.length, two.length); i++) {
    const difference = compareParts(one[i], two[i])
    if (difference !== 0) return difference
  }
  return 0
}

function partsOf(version: string): string[] {
  return (
    version
      .trim()
      .toLowerCase()
      .replace(/^v(?=\d)/, '')
      .replace(/\+.*$/s, '')
      .match(/\d+|[a-z]+/g) ?? []
  )
}

/** Words that come after the release itself. */
const AFTER = /^(?:post|p|patch|pl|sp|r|rev|final|ga|release|u|deb|el|ubuntu|build)$/

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined && b === undefined) return 0
  if (a === undefined) return -sign(b!)
  if (b === undefined) return sign(a)
  const [one, two] = [isNumber(a), isNumber(b)]
  if (one && two) return compareNumbers(a, b)
  if (one !== two) return one ? 1 : -1
  return a === b ? 0 : a < b ? -1 : 1
}

/** What one more part makes of a version: "1.0-rc" is older than "1.0", "1.0.1" is newer, "1.0.0" is the same. */
function sign(part: string): number {
  if (isNumber(part)) return /^0+$/.test(part) ? 0 : 1
  return AFTER.test(part) ? 1 : -1
}

function isNumber(part: string): boolean {
  return part.charCodeAt(0) <= 57
}

function compareNumbers(a: string, b: string): number {
  const [one, two] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')]
  if (one.length !== two.length) return one.length - two.length
  return one === two ? 0 : one < two ? -1 : 1
}

const COMPARATOR = /^(>=|<=|>|<|==|=|!=)?\s*(v?\d[\w.+~:-]*)$/
const HOLDS: Readonly<Record<string, (difference: number) => boolean>> = {
  '>=': (difference) => difference >= 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '<': (difference) => difference < 0,
  '!=': (difference) => difference !== 0,
  '=': (difference) => difference === 0,
}

/**
 * Reads a range such as ">=4.0 <4.17.21 || 5.*": alternatives of comparators that all have to hold. undefined: it is none.
 * A version that is not told (an empty text) is in no range but "*".
 */
export function readRange(text: string): ((version: string) => boolean) | undefined {
  const alternatives = text.split('||').map((part) => readAll(part))
  if (alternatives.some((each) => each === undefined)) return undefined
  return (version) => alternatives.some((each) => each?.(version))
}

function readAll(text: string): ((version: string) => boolean) | undefined {
  const words = text
    .trim()
    .replace(/(>=|<=|>|<|==|=|!=)\s+/g, '$1')
    .split(/[\s,]+/)
  const all = words.map(readOne)
  return all.some((each) => each === undefined) ? undefined : (version) => all.every((each) => each?.(version))
}

function readOne(word: string): ((version: string) => boolean) | undefined {
  if (word === '*') return () => true
  const series = /^=?v?(\d+(?:\.\d+)*)\.[*x]$/.exec(word)?.[1]
  if (series !== undefined) return (version) => `${version.replace(/^v/, '')}.`.startsWith(`${series}.`)
  const [, operator = '=', limit] = COMPARATOR.exec(word) ?? []
  if (limit === undefined) return undefined
  const holds = HOLDS[operator === '==' ? '=' : operator]!
  return (version) => version !== '' && holds(compareVersions(version, limit))
}
