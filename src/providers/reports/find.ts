import { globSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A report that was found: where it is, and how people know it. */
export interface Found {
  /** Absolute. */
  readonly file: string
  /** Relative to the folder that was searched, with "/" between folders. */
  readonly path: string
  /** What stood before "=" in its pattern: the format or the tool that the user named. */
  readonly named: string | undefined
}

export interface Search {
  readonly found: readonly Found[]
  /** Patterns without a match. */
  readonly missing: readonly string[]
}

const NEVER = new Set(['node_modules', '.git'])

/**
 * The files that the patterns match, each once, sorted. A pattern may be led by one of `names` and "="; one that begins with
 * "!" takes files out again. Folders named node_modules and .git are not searched unless a pattern names them.
 */
export function findReports(patterns: readonly string[], folder: string, names: readonly string[]): Search {
  const out = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const without = new Set(out.flatMap((pattern) => filesOf(pattern, folder)))
  const found = new Map<string, Found>()
  const missing: string[] = []
  for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
    const { named, glob } = splitName(pattern, names)
    const files = filesOf(glob, folder).filter((file) => !without.has(file))
    if (files.length === 0) missing.push(pattern)
    for (const file of files) if (!found.has(file)) found.set(file, { file, path: pathIn(folder, file), named })
  }
  return { found: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), missing }
}

function splitName(pattern: string, names: readonly string[]) {
  const at = pattern.indexOf('=')
  const name = pattern.slice(0, Math.max(at, 0))
  return names.includes(name) ? { named: name, glob: pattern.slice(at + 1) } : { named: undefined, glob: pattern }
}

/** A path that exists is itself, whatever it contains: "[" and "(" are common in the names of files. */
function filesOf(pattern: string, folder: string): string[] {
  const direct = resolve(folder, pattern)
  if (pattern !== '' && statSync(direct, { throwIfNoEntry: false }) !== undefined) return [direct]
  const exclude = (name: string) => NEVER.has(name) && !pattern.includes(name)
  return globSync(pattern, { cwd: folder, exclude })
    .map((path) => resolve(folder, path))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === false)
    .sort()
}

/** The path of a file as people know it: relative to the folder when it is inside, else absolute. */
export function pathIn(folder: string, file: string): string {
  const inside = relative(folder, file)
  return (inside.startsWith('..') || isAbsolute(inside) ? file : inside).split(sep).join('/')
}

/** A folder as it stands below another; empty for that one itself. */
export function pathBelow(root: string, folder: string): string {
  const path = pathIn(root, folder)
  return path === folder ? '' : path
}
