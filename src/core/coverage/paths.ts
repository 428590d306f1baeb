import type { PathIndex } from './path-index.ts'
import { below, type GivenPath, joinPath, readPath } from './path-text.ts'
import { type Foreign, type Placed, placeForeign } from './paths-foreign.ts'

/** A Go module: where its go.mod lies in the repository, and the module path it declares. */
export interface GoModule {
  readonly folder: string
  readonly module: string
}

/** What is known about where a report comes from. */
export interface PathContext {
  /** Absolute path of the repository on this machine. */
  readonly workspace: string
  /** Folder of the report in the repository, '' for its root; undefined: it lies elsewhere. */
  readonly reportFolder: string | undefined
  /** Folders that the report says its paths are relative to. */
  readonly roots: readonly string[]
  readonly goModules: readonly GoModule[]
}

export interface PathMap {
  /** Each given path → the file of the repository that it is, undefined when it is none or cannot be told. */
  readonly paths: ReadonlyMap<string, string | undefined>
  /** Paths that fit several files equally well, with some of these. */
  readonly ambiguous: readonly { readonly path: string; readonly candidates: readonly string[] }[]
}

/**
 * Finds the files of the repository that the paths of one report mean. In this order: an absolute path under the workspace;
 * a Go import path by the nearest module; a path below one of the report's roots; a path relative to the folder of the
 * report or one above it, of which the one with the most of the report's paths leads, among equals the nearest; and last
 * the longest end that only one file has (containers, other machines, Java packages), see `placeForeign`.
 *
 * A path is never mapped to what is not in `repository`, and never to one of several files that fit equally well.
 */
export function mapPaths(given: readonly string[], repository: PathIndex, context: PathContext): PathMap {
  const paths = new Map<string, string | undefined>()
  const ambiguous: { path: string; candidates: readonly string[] }[] = []
  const settle = (path: string, placed: Placed) => {
    paths.set(path, 'file' in placed ? placed.file : undefined)
    if ('candidates' in placed) ambiguous.push({ path, candidates: placed.candidates.slice(0, 3) })
  }
  const all = [...new Set(given)].map((path) => ({ path, read: readPath(path) }))
  const bases = orderedBases(all, repository, context)
  const direct = placerOf(repository, context, bases)
  const foreign: Foreign[] = []
  for (const { path, read } of all) {
    const placed = direct(read)
    if (placed !== undefined) settle(path, placed)
    else foreign.push({ path, variants: variantsOf(read, context.roots) })
  }
  const claimed = new Set([...paths.values()].filter((file) => file !== undefined))
  const places = placeForeign(foreign, repository, { claimed, total: all.length, near: context.reportFolder ?? '' })
  for (const [path, placed] of places) settle(path, placed)
  return { paths, ambiguous }
}

/** Places a path by what is known for certain; undefined when that says nothing about it. */
function placerOf(repository: PathIndex, context: PathContext, bases: readonly string[]) {
  const workspace = readPath(context.workspace)
  const rootFolders = rootsIn(context, workspace, bases)
  const modules = context.goModules.map(({ folder, module }) => ({
    folder: segmentsOf(folder),
    module: segmentsOf(module),
  }))
  const existing = (folders: readonly (readonly string[])[], path: readonly string[]) => {
    const files = folders.map((folder) => joinPath(folder, path)?.join('/') ?? '')
    return [...new Set(files.filter((file) => repository.has(file)))]
  }
  return (given: GivenPath): Placed | undefined => {
    if (given.absolute) {
      const rest = below(workspace, given)
      return rest === undefined ? undefined : { file: existing([[]], rest)[0] }
    }
    const imported = importedFrom(modules, given.segments)
    if (imported !== undefined) return only(existing(imported.folders, imported.rest)) ?? { file: undefined }
    const fromRoots = only(existing(rootFolders, given.segments))
    if (fromRoots !== undefined) return fromRoots
    const [lead = '', ...others] = bases
    const led = existing([segmentsOf(lead)], given.segments)
    return only(led.length > 0 ? led : existing(others.map(segmentsOf), given.segments))
  }
}

function only(files: readonly string[]): Placed | undefined {
  if (files.length === 0) return undefined
  return files.length === 1 ? { file: files[0] } : { candidates: files }
}

/** The folder of the report and all above it; the one that has most of its paths first, then the nearest. */
function orderedBases(
  all: readonly { readonly read: GivenPath }[],
  repository: PathIndex,
  { reportFolder = '' }: PathContext,
): string[] {
  const segments = segmentsOf(reportFolder)
  const bases = segments.map((_, at) => segments.slice(0, segments.length - at))
  const fits = (base: readonly string[]) =>
    all.filter(({ read }) => !read.absolute && repository.has(joinPath(base, read.segments)?.join('/') ?? '')).length
  return [...bases, []]
    .map((base) => ({ base, count: fits(base) }))
    .sort((one, other) => other.count - one.count)
    .map(({ base }) => base.join('/'))
}

/** The roots that lie in the repository, as folders of it. */
function rootsIn(
  { roots }: PathContext,
  workspace: GivenPath,
  bases: readonly string[],
): readonly (readonly string[])[] {
  return roots.flatMap((root) => {
    if (root.trim() === '') return []
    const read = readPath(root)
    if (!read.absolute)
      return bases.flatMap((base) => [joinPath(segmentsOf(base), read.segments)].filter((at) => at !== undefined))
    const rest = read.segments.join('/') === workspace.segments.join('/') ? [] : below(workspace, read)
    return rest === undefined ? [] : [rest]
  })
}

const MOST_ROOTS = 32

/** A path as it would be on the machine of the report: below each of its absolute roots, or as it is; none when it leads out of all we know. */
function variantsOf(read: GivenPath, roots: readonly string[]): readonly (readonly string[])[] {
  if (read.absolute) return [read.segments]
  const absolute = roots
    .map(readPath)
    .filter((root) => root.absolute)
    .slice(0, MOST_ROOTS)
  const joined = absolute.flatMap((root) => [joinPath(root.segments, read.segments)].filter((at) => at !== undefined))
  if (joined.length > 0) return joined
  return read.segments[0] === '..' ? [] : [read.segments]
}

interface Module {
  readonly folder: readonly string[]
  readonly module: readonly string[]
}

/** The modules with the longest path that an import path begins with, and what follows it. */
function importedFrom(modules: readonly Module[], path: readonly string[]) {
  const owners = modules.filter(
    ({ module }) => module.length > 0 && module.length < path.length && module.every((part, at) => part === path[at]),
  )
  const longest = Math.max(0, ...owners.map(({ module }) => module.length))
  if (longest === 0) return undefined
  const folders = owners.filter(({ module }) => module.length === longest).map(({ folder }) => folder)
  return { folders, rest: path.slice(longest) }
}

function segmentsOf(path: string): readonly string[] {
  return readPath(path).segments
}
