import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a project as a preset sees them; paths are relative to its folder. */
export interface Project {
  readonly folder: string
  has(...paths: readonly string[]): boolean
  /** Whether a file matches one of the globs; only the folder itself and what the glob names is looked at. */
  hasAny(...globs: readonly string[]): boolean
  /** The text of a file; empty where there is none. */
  text(path: string): string
  /** Those of the paths that are there, absolute. */
  existing(...paths: readonly string[]): string[]
}

export function openProject(folder: string): Project {
  const isThere = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false }) !== undefined
  return {
    folder,
    has: (...paths) => paths.some(isThere),
    hasAny: (...globs) => globs.some((glob) => globSync(glob, { cwd: folder }).length > 0),
    existing: (...paths) => paths.filter(isThere).map((path) => join(folder, path)),
    text: (path) => (isThere(path) ? readFileSync(join(folder, path), 'utf8') : ''),
  }
}
