import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { ReadReport } from '../../core/coverage/combine.ts'
import { indexPaths, type PathIndex } from '../../core/coverage/path-index.ts'
import { type GoModule, mapPaths } from '../../core/coverage/paths.ts'

/** The files of a repository, as far as reports may speak of them. */
export interface Repository {
  /** Absolute path of its root. */
  readonly root: string
  readonly index: PathIndex
  readonly goModules: readonly GoModule[]
}

/** `files` are paths from the root; `more` are files that a change speaks of, should git not list them. */
export function repositoryOf(root: string, files: readonly string[], more: readonly string[]): Repository {
  return { root, index: indexPaths([...files, ...more]), goModules: files.flatMap((path) => goModule(root, path)) }
}

function goModule(root: string, path: string): GoModule[] {
  if (path !== 'go.mod' && !path.endsWith('/go.mod')) return []
  const [, module] = /^\s*module\s+"?([^\s"]+)"?/m.exec(textOf(join(root, path))) ?? []
  return module === undefined ? [] : [{ folder: path === 'go.mod' ? '' : dirname(path), module }]
}

/** A go.mod that cannot be read names no module. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Where the files of the reports are in the repository, and what could not be told. */
export interface Placing {
  place(path: string, read: ReadReport): string
  readonly warnings: readonly string[]
}

/** Finds the file of the repository for every path of every report; one that is none stays as it is. */
export function placeReports(reports: readonly ReadReport[], repository: Repository, folder: string): Placing {
  const maps = reports.map((read) => [read, placeReport(read, repository, folder)] as const)
  const places = new Map(maps)
  return {
    place: (path, read) => places.get(read)?.paths.get(path) ?? path.replace(/^(?:\.\/)+/, ''),
    warnings: maps.flatMap(([read, { ambiguous }]) =>
      ambiguous.map(
        ({ path, candidates }) => `${read.path}: ${path} could be ${candidates.join(' or ')}; it was left as it is.`,
      ),
    ),
  }
}

function placeReport({ path, report }: ReadReport, { root, index, goModules }: Repository, folder: string) {
  const inside = relative(root, dirname(join(folder, path)))
    .split(sep)
    .join('/')
  const reportFolder = inside.startsWith('..') ? undefined : inside
  const given = report.files.map((file) => file.path)
  return mapPaths(given, index, { workspace: root, reportFolder, roots: report.roots, goModules })
}
