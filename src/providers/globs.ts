import { posix } from 'node:path'

/**
 * Whether a path of the repository is matched by a glob: "*" and "?" stay within a folder, "**" does not, and braces and
 * classes are known. A glob that ends with "/" means everything below.
 */
export function matcherOf(glob: string): (path: string) => boolean {
  const whole = glob.endsWith('/') ? `${glob}**` : glob
  const pattern = whole.replace(/^(?:\.\/)+/, '')
  return (path) => posix.matchesGlob(path, pattern)
}
