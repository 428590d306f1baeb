import { LineHasher } from '../../core/findings/sarif/line-hash.ts'
import type { RepositoryFiles } from './repository-files.ts'

interface Place {
  readonly path: string
  readonly line: number
}
type HashOfLine = (path: string, line: number) => string | undefined

/** Hashes the lines that are asked for; each file is read once, and no further than the hashes need. */
export function hashLines(places: Iterable<Place>, files: RepositoryFiles): HashOfLine {
  const wanted = new Map<string, Set<number>>()
  for (const { path, line } of places) {
    const lines = wanted.get(path)
    if (lines === undefined) wanted.set(path, new Set([line]))
    else lines.add(line)
  }
  const hashes = new Map([...wanted].map(([path, lines]) => [path, hashFile(path, lines, files)]))
  return (path, line) => hashes.get(path)?.get(line)
}

function hashFile(path: string, lines: ReadonlySet<number>, files: RepositoryFiles): Map<number, string> {
  const hashes = new Map<number, string>()
  if (!files.has(path)) return hashes
  const hasher = new LineHasher((line, hash) => {
    if (lines.has(line)) hashes.set(line, hash)
  })
  for (const piece of files.pieces(path)) {
    hasher.feed(piece)
    if (hashes.size === lines.size) return hashes
  }
  hasher.end()
  return hashes
}
