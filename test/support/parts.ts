import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import parts from './parts.json' with { type: 'json' }

/** A program that some tests need and that npm cannot install; `scripts/setup` does. */
export type Part = keyof typeof parts

type Source = { readonly version: string } | { readonly program: string }

/** Where `scripts/setup` puts a part: what is built lies in a cache outside the repository, by its version; packages know their place. */
export function placeOf(name: Part): string {
  const source: Source = parts[name]
  if ('program' in source) return source.program
  const cache = process.env['SLUICE_CACHE'] || join(homedir(), '.cache', 'sluice')
  return join(cache, 'bin', `${name}-${source.version}`)
}

/** The path of a part, or undefined: its tests are then skipped by name. In CI (`CI=true`) an absent part is an error. */
export function part(name: Part): string | undefined {
  const path = placeOf(name)
  if (existsSync(path)) return path
  if (process.env['CI'] === 'true')
    throw new Error(`${name} is not at ${path}: in CI every part has to be there, see scripts/setup`)
  return undefined
}
