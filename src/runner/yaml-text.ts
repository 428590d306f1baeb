/** Where something stands inside a value: keys and indexes from the outside in. */
export type Path = readonly PropertyKey[]

/** A value with the way back to its text, or the one mistake that made it unreadable. */
export type Read = { readonly value: unknown; readonly lineOf?: (path: Path) => number | undefined } | Unreadable
export interface Unreadable {
  readonly mistake: string
  readonly line?: number | undefined
}

const MAX_BYTES = 256 * 1024

/**
 * Reads one YAML 1.2 document strictly: a key twice, an unknown tag, a second document, a key that is not text and anything
 * larger than 256 KiB is a mistake. Aliases are limited, so a small text cannot become a huge value.
 */
export async function readYaml(text: string): Promise<Read> {
  if (Buffer.byteLength(text) > MAX_BYTES) return { mistake: `is larger than ${MAX_BYTES / 1024} KiB` }
  const { LineCounter, isNode, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    strict: true,
    stringKeys: true,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  })
  const [first] = [...document.errors, ...document.warnings]
  if (first !== undefined)
    return { mistake: `is not valid YAML: ${decapitalise(first.message)}`, line: lines.linePos(first.pos[0]).line }
  const lineOf = (path: Path) => {
    const node = document.getIn(path, true)
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), lineOf }
  } catch (thrown) {
    return { mistake: `is not valid YAML: ${thrown instanceof Error ? decapitalise(thrown.message) : String(thrown)}` }
  }
}

function decapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\s+/g, ' ')
}
