import type { Package } from '../../finding.ts'
import { packageId, packageIds } from '../../package-id.ts'
import type { LockScanner } from './package-line.ts'
import * as scan from './scanners.ts'

interface LockFile {
  readonly matches: RegExp
  readonly ecosystem: string
  readonly scan: LockScanner
}

/** Of one ecosystem the files that say most come first: a lock file has the packages that nobody asked for by name, too. */
const FILES: readonly LockFile[] = [
  { matches: /^(?:package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', scan: scan.packageLock },
  { matches: /^yarn\.lock$/, ecosystem: 'npm', scan: scan.yarnLock },
  { matches: /^pnpm-lock\.yaml$/, ecosystem: 'npm', scan: scan.pnpmLock },
  { matches: /^package\.json$/, ecosystem: 'npm', scan: scan.packageJson },
  { matches: /^(?:poetry|uv|pdm)\.lock$/, ecosystem: 'pypi', scan: scan.tomlLock },
  { matches: /^Pipfile\.lock$/, ecosystem: 'pypi', scan: scan.pipfileLock },
  { matches: /^.*requirements.*\.(?:txt|in)$|^constraints\.txt$/, ecosystem: 'pypi', scan: scan.requirements },
  { matches: /^go\.mod$/, ecosystem: 'golang', scan: scan.goMod },
  { matches: /^go\.sum$/, ecosystem: 'golang', scan: scan.goSum },
  { matches: /^Cargo\.lock$/, ecosystem: 'cargo', scan: scan.tomlLock },
  { matches: /^Gemfile\.lock$/, ecosystem: 'gem', scan: scan.gemfileLock },
  { matches: /^composer\.lock$/, ecosystem: 'composer', scan: scan.composerLock },
  { matches: /^pom\.xml$/, ecosystem: 'maven', scan: scan.pom },
  { matches: /^(?:buildscript-)?gradle\.lockfile$/, ecosystem: 'maven', scan: scan.gradleLock },
  { matches: /^packages\.lock\.json$/, ecosystem: 'nuget', scan: scan.nugetLock },
]

const USUAL: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'package.json'],
  pypi: ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt'],
  golang: ['go.mod', 'go.sum'],
  cargo: ['Cargo.lock'],
  gem: ['Gemfile.lock'],
  composer: ['composer.lock'],
  maven: ['pom.xml', 'gradle.lockfile'],
  nuget: ['packages.lock.json'],
}

/** The ecosystem of a lock file or manifest by its name; undefined for any other file. */
export function ecosystemOfFile(path: string): string | undefined {
  return fileOf(path)?.ecosystem
}

/** Names of the files that packages of an ecosystem usually stand in, the one that says most first. */
export function usualFiles(ecosystem: string | undefined): readonly string[] {
  const word = ecosystem?.toLowerCase() ?? ''
  return Object.hasOwn(USUAL, word) ? (USUAL[word] ?? []) : []
}

/** The line of a package; undefined where the file has none of its name. */
export type FindLine = (pkg: Package) => number | undefined

/**
 * Reads on which lines the packages of a lock file or manifest stand. A package is found by name and version, or by name
 * alone where the file names no version; of several lines the first counts. Everything in one line tells no lines.
 */
export function readLockFile(path: string, text: string): FindLine {
  const file = fileOf(path)
  const lines = new Map<string, number>()
  if (file !== undefined) {
    for (const { name, version, line } of file.scan(text.split(/\r?\n/))) {
      const spelled = packageId({ name, version, ecosystem: file.ecosystem })
      const key = keyOf(spelled)
      if (!lines.has(key)) lines.set(key, line)
    }
  }
  const idOf = packageIds()
  return (pkg) => {
    const wanted = idOf(pkg.ecosystem === undefined ? { ...pkg, ecosystem: file?.ecosystem } : pkg)
    return lines.get(keyOf(wanted)) ?? lines.get(keyOf({ ...wanted, version: '' }))
  }
}

function keyOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}\n${version}`
}

function fileOf(path: string): LockFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return FILES.find(({ matches }) => matches.test(name))
}
