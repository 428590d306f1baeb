import type { Verdict } from '../verdict.ts'

/** Tests of the base that this run does not know any more, and those that only this run knows. */
export interface Disappeared {
  readonly gone: readonly string[]
  readonly added: readonly string[]
  readonly verdict: Verdict
  readonly because: string
}

const NAMED = 3

/**
 * Compares the names of tests with those of the base. A test that disappeared is a warning: it may have been renamed or
 * taken out on purpose, but nobody fails because of a test that does not run. All of them gone is `failed`.
 */
export function findDisappeared(names: Iterable<string>, baseNames: Iterable<string>): Disappeared {
  const [now, before] = [new Set(names), new Set(baseNames)]
  const gone = [...before].filter((name) => !now.has(name))
  const added = [...now].filter((name) => !before.has(name))
  const change = { gone, added }
  if (before.size === 0) return { ...change, verdict: 'inconclusive', because: 'the base has no names of tests' }
  if (gone.length === 0)
    return { ...change, verdict: 'passed', because: `all ${before.size} tests of the base are there` }
  const because = `${gone.length} of ${before.size} tests of the base disappeared: ${some(gone)} (${added.length} are new)`
  return { ...change, verdict: gone.length === before.size ? 'failed' : 'warned', because }
}

function some(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `${names.slice(0, NAMED).join(', ')}${more}`
}
