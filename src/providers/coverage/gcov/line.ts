/** One line of a text of gcov. */
export type GcovLine =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'function'; readonly name: string; readonly hits: number }
  | { readonly kind: 'branch'; readonly hits: number }
  /** A line of the source; `hits` is undefined when it is no code. */
  | { readonly kind: 'source'; readonly line: number; readonly hits: number | undefined }
  /** What encloses the functions that a template has become. */
  | { readonly kind: 'rule' }
  /** Calls, blocks, conditions and the like, which no metric of ours counts. */
  | { readonly kind: 'other' }

const SOURCE = /^ *(-|#####|=====|\d+\*?|\d+(?:\.\d+)?[kMGTPEZY]\*?): *(\d+):(.*)$/s
const BLOCK = /^ *(?:-|%%%%%|\$\$\$\$\$|\d+(?:\.\d+)?[kMGTPEZY]?\*?): *\d+-block +\d+/
const FUNCTION = /^function (.*) called (\d+(?:\.\d+)?[kMGTPEZY]?) returned \d+% blocks executed \d+%$/
const BRANCH = /^branch +\d+ (?:never executed|taken (\d+(?:\.\d+)?[kMGTPEZY]?)(%?))/
const OTHER = /^(?:call|unconditional|condition|paths?) /
const RULE = /^-{18}$/
const POWERS = 'kMGTPEZY'

/** Undefined for what gcov does not write. */
export function readGcovLine(text: string): GcovLine | undefined {
  const [whole, count = '', line = '', rest = ''] = SOURCE.exec(text) ?? []
  if (whole !== undefined)
    return Number(line) === 0 ? header(rest) : { kind: 'source', line: Number(line), hits: hitsOf(count) }
  const [called, name = '', times = ''] = FUNCTION.exec(text) ?? []
  if (called !== undefined) return { kind: 'function', name, hits: numberOf(times) }
  const [branch, taken, percent] = BRANCH.exec(text) ?? []
  if (branch !== undefined) return { kind: 'branch', hits: takenOf(taken, percent) }
  if (RULE.test(text)) return { kind: 'rule' }
  return OTHER.test(text) || BLOCK.test(text) ? { kind: 'other' } : undefined
}

function header(text: string): GcovLine {
  if (text.startsWith('Source:')) return { kind: 'file', path: text.slice('Source:'.length) }
  if (text.startsWith('Working directory:')) return { kind: 'folder', path: text.slice('Working directory:'.length) }
  return { kind: 'other' }
}

function hitsOf(count: string): number | undefined {
  if (count === '-') return undefined
  return count.startsWith('#') || count.startsWith('=') ? 0 : numberOf(count.replace('*', ''))
}

/** Of a share only is known whether it is none. */
function takenOf(taken: string | undefined, percent: string | undefined): number {
  const value = taken === undefined ? 0 : numberOf(taken)
  return percent === '%' ? Math.sign(value) : value
}

/** `1.2k` is how people are told 1200. */
function numberOf(text: string): number {
  const power = POWERS.indexOf(text.at(-1) ?? '') + 1
  return power === 0 ? Number(text) : Number(text.slice(0, -1)) * 1000 ** power
}
