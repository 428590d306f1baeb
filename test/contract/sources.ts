import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** Paths of all files in a folder of the repository, relative to that folder. */
export function filesIn(folder: string, extension: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort()
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Everything a module asks for: static, dynamic and type imports, and re-exports. */
export function importsOf(source: string): string[] {
  const found = source.matchAll(
    /^(?:(?:import|export)\b[^'"\n]*|\}) from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return Array.from(found, ([, from, effect, dynamic]) => from ?? effect ?? dynamic!)
}
