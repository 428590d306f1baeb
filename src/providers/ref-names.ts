import { createHash } from 'node:crypto'

const LONGEST = 100

/**
 * A name of an environment as one part of a ref: letters, digits, "-" and "_" as they are, everything else as "=" and two
 * hex digits of each byte, a long name cut with a hash behind it. Two environments never share one; upper and lower case are
 * the same, as they are to GitHub's environments.
 */
export function refPart(environment: string): string {
  const folded = environment.toLowerCase()
  const written = Array.from(Buffer.from(folded), (byte) =>
    /[a-z0-9_-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `=${byte.toString(16).padStart(2, '0')}`,
  ).join('')
  if (written.length <= LONGEST) return written
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 16)
  return `${written.slice(0, LONGEST - 18).replace(/=.?$/, '')}==${hash}`
}
