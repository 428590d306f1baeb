const PLACEHOLDER = /\{([a-z]+(?:-[a-z]+)*)\}/g

/** A placeholder that nothing fills, and where it stands ("probes[0].url"; empty for the value itself). */
export interface UnknownPlaceholder {
  readonly path: string
  readonly name: string
}

/**
 * Replaces `{word}` in every string inside a JSON-like value. Only the given words are placeholders, so JSON bodies,
 * PromQL selectors and words that are filled later survive. What was filled in is not searched again, keys are left
 * alone, and a string stays a string.
 */
export function fill<Value>(value: Value, words: Readonly<Record<string, string | number>>): Value {
  return walk(value, (text) =>
    text.replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(words, name) ? String(words[name]) : whole)),
  ) as Value
}

/** The placeholders in a value that are none of `words`, in the order in which they stand there. */
export function unknownPlaceholders(value: unknown, words: Iterable<string>): readonly UnknownPlaceholder[] {
  const known = new Set(words)
  const unknown: UnknownPlaceholder[] = []
  walk(value, (text, path) => {
    for (const [, name] of text.matchAll(PLACEHOLDER)) if (!known.has(name!)) unknown.push({ path, name: name! })
    return text
  })
  return unknown
}

function walk(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path)
  if (Array.isArray(value)) return value.map((item, index) => walk(item, change, `${path}[${index}]`))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, walk(item, change, path === '' ? key : `${path}.${key}`)]),
  )
}
