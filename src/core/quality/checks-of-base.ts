/** What of a check decides whether it passes. How it is run is the change's own affair: it may have to run otherwise. */
const DECIDING = ['policy', 'minimum', 'budget', 'retries', 'flaky', 'stage'] as const

type Entry = Readonly<Record<string, unknown>>

/**
 * The checks of a change as its base lets it be judged, from both lists as they stand in YAML: those of the base are all
 * there with what decides as the base has it, and run as the change says; those that only the change has come after them.
 * A list that is none is left to its own form to refuse.
 */
export function checksOfBase(here: unknown, base: unknown): unknown {
  if (base === undefined) return here
  if (!isList(here) || !isList(base)) return base
  const own = new Map(here.map((entry) => [entry['name'], entry]))
  const named = new Set(base.map((entry) => entry['name']))
  return [
    ...base.map((entry) => united(own.get(entry['name']), entry)),
    ...here.filter((entry) => !named.has(entry['name'])),
  ]
}

function united(here: Entry | undefined, base: Entry): Entry {
  if (here === undefined) return base
  const free = Object.entries(here).filter(([key]) => !DECIDING.some((name) => name === key))
  const decided = DECIDING.flatMap((key) => (base[key] === undefined ? [] : [[key, base[key]]]))
  return Object.fromEntries([...free, ...decided])
}

function isList(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)
}
