import { z } from 'zod'
import type { Package } from './finding.ts'

/**
 * Whether a package is there for development alone; undefined: the lock file does not have it. `dev` of npm says so;
 * `devOptional` is for production too: an optional dependency of it needs the package as well.
 */
export type ScopeOf = (pkg: Package) => boolean | undefined

const Entry = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
})
type Entry = z.output<typeof Entry>

const Entries = z.record(z.string(), Entry)
const Lock = z.looseObject({ packages: Entries.optional(), dependencies: z.unknown().optional() })

interface Installed {
  readonly version: string | undefined
  readonly development: boolean
}

/**
 * Reads package-lock.json and npm-shrinkwrap.json of all versions (npm Docs, "package-lock.json"). A package is looked up where
 * the tool says that it is installed, else by name and version, else by name; it is for development when all of these are. A
 * file of another form says nothing.
 */
export function readLockScopes(lock: unknown): ScopeOf {
  const read = Lock.safeParse(lock)
  if (!read.success) return () => undefined
  const { packages, dependencies } = read.data
  const paths = packages === undefined ? nestedPaths(dependencies) : Object.entries(packages)
  const byPath = new Map<string, Installed>()
  const byName = new Map<string, Installed[]>()
  for (const [path, { name = nameOf(path), version, dev = false, link = false }] of paths) {
    if (path === '' || link) continue
    const installed = { version, development: dev }
    byPath.set(path, installed)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [installed])
    else known.push(installed)
  }
  return ({ name, version, installedAt = [] }) => {
    const there = installedAt.flatMap((path) => byPath.get(path) ?? [])
    if (there.length > 0 && there.length === installedAt.length) return isForDevelopment(there)
    const all = byName.get(name) ?? []
    const same = all.filter((each) => each.version === version)
    return isForDevelopment(same.length > 0 ? same : all)
  }
}

function isForDevelopment(installed: readonly Installed[]): boolean | undefined {
  return installed.length === 0 ? undefined : installed.every(({ development }) => development)
}

/** Nobody installs deeper than this, and what a file nests without end has to end. */
const DEEPEST = 64

/** The entries of npm 6 under the paths that npm 7 gives them. */
function nestedPaths(dependencies: unknown, above = '', depth = 0): [string, Entry][] {
  const read = Entries.safeParse(dependencies)
  if (!read.success || depth > DEEPEST) return []
  return Object.entries(read.data).flatMap(([name, entry]): [string, Entry][] => {
    const path = `${above}node_modules/${name}`
    return [[path, entry], ...nestedPaths(entry['dependencies'], `${path}/`, depth + 1)]
  })
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
