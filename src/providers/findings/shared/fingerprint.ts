import { createHash } from 'node:crypto'

/** The identity of a text that says nothing of it: the first 32 hex digits of its SHA-256. Equal bytes, equal fingerprint. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** The fingerprint of a line of code, however it is indented; undefined for one that says nothing. */
export function fingerprintOfLine(line: string | undefined): string | undefined {
  const normal = line?.replace(/\s+/g, ' ').trim() ?? ''
  return normal === '' || normal === 'requires login' ? undefined : fingerprintOf(normal)
}

/** What tools write in place of a secret that they were told to hide: it tells no secret from another. */
const HIDDEN = /^(?:redacted|\**|.*\.\.\.|.*\*{3,}.*)$/is

/** The fingerprint of a secret; undefined for one that the tool has hidden. */
export function fingerprintOfSecret(secret: string | undefined): string | undefined {
  return secret === undefined || HIDDEN.test(secret) ? undefined : fingerprintOf(secret)
}

/** The line with this number in an excerpt that numbers its lines: "36 import os" or "36: import os". */
export function numberedLine(excerpt: string | undefined, line: number | undefined): string | undefined {
  if (excerpt === undefined || line === undefined) return undefined
  const start = new RegExp(`^\\s*${line}:?[ \\t]`)
  const found = excerpt.split('\n').find((each) => start.test(each))
  return found?.replace(start, '')
}
