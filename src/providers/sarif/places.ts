import type { Finding, Flow, Package, Spot } from '../../core/findings/finding.ts'
import { readLockScopes } from '../../core/findings/lock-scope.ts'
import { isAboutPackage } from '../../core/findings/member.ts'
import { isOfSystem, packageIds } from '../../core/findings/package-id.ts'
import { plainPath, projectOf } from '../../core/findings/place.ts'
import { ecosystemOfFile, type FindLine, readLockFile, usualFiles } from '../../core/findings/sarif/locks/lock-file.ts'
import type { ScanReport } from '../../core/findings/scan.ts'
import { remembering } from '../../core/remembering.ts'
import { parseJson } from '../json-text.ts'
import type { RepositoryFiles } from './repository-files.ts'

export interface Where {
  readonly files: RepositoryFiles
  /** Absolute folders that paths of reports are made relative to: the repository as the tools saw it. */
  readonly roots: readonly string[]
  /** The folder below the repository that the tools ran in; empty for the repository itself. */
  readonly folder: string
}

/**
 * The scans with the places of their findings as the repository has them: paths below its root, and packages on their line
 * of the lock file, which is where a pull request shows them. Packages of npm are told whether they are for development
 * alone, as package-lock.json has it. A finding that knows better keeps what it has.
 */
export function placeFindings(scans: readonly ScanReport[], where: Where): ScanReport[] {
  const { files, roots, folder } = where
  const locks = new Map<string, FindLine>()
  const paths = new Map<string, string>()
  const lockFiles = new Map<string, readonly string[]>()
  const idOf = packageIds()

  const scopesIn = remembering((path) => readLockScopes(parseJson(files.text(path) ?? '')?.value))

  function inRepository(path: string): string {
    let known = paths.get(path)
    if (known === undefined) {
      const plain = plainPath(path, roots)
      const below = folder === '' ? plain : `${folder}/${plain}`
      paths.set(path, (known = below !== plain && !files.has(plain) && files.has(below) ? below : plain))
    }
    return known
  }

  function lineOf(path: string, pkg: Package): number | undefined {
    let find = locks.get(path)
    if (find === undefined) locks.set(path, (find = readLockFile(path, files.text(path) ?? '')))
    return find(pkg)
  }

  function lockFilesFor(ecosystem: string, path: string | undefined): readonly string[] {
    const key = `${ecosystem}\n${path ?? ''}`
    let there = lockFiles.get(key)
    if (there === undefined)
      lockFiles.set(key, (there = candidatesFor(ecosystem, path, folder).filter((each) => files.has(each))))
    return there
  }

  function spotOfPackage(pkg: Package, path: string | undefined): Spot | undefined {
    for (const candidate of lockFilesFor(idOf(pkg).ecosystem, path)) {
      const line = lineOf(candidate, pkg)
      if (line !== undefined) return { path: candidate, line }
    }
    return undefined
  }

  function scopeOf(pkg: Package, path: string | undefined): boolean | undefined {
    const lock = lockFilesFor(idOf(pkg).ecosystem, path).find((each) => NPM_LOCK.test(each))
    return lock === undefined ? undefined : scopesIn(lock)(pkg)
  }

  function placed(finding: Finding): Finding {
    const { spot, package: pkg, flows } = finding
    const path = spot === undefined ? undefined : inRepository(spot.path)
    if (pkg !== undefined) return placedPackage(finding, pkg, path)
    const isSame = path === spot?.path && flows === undefined
    return isSame ? finding : { ...finding, spot: moved(spot, path), flows: flows?.map(placedFlow) }
  }

  function placedPackage(finding: Finding, pkg: Package, path: string | undefined): Finding {
    const { spot } = finding
    const found = isAboutPackage(finding) && spot?.line === undefined ? spotOfPackage(pkg, path) : undefined
    const development = pkg.development ?? scopeOf(pkg, path)
    const isSame = found === undefined && path === spot?.path && development === pkg.development
    if (isSame) return finding
    const scoped = development === pkg.development ? pkg : { ...pkg, development }
    return { ...finding, spot: found ?? moved(spot, path), package: scoped }
  }

  function placedFlow(flow: Flow): Flow {
    return flow.map((step) => ({ ...step, spot: { ...step.spot, path: inRepository(step.spot.path) } }))
  }

  return scans.map((scan) => ({ ...scan, findings: scan.findings.map(placed) }))
}

const NPM_LOCK = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/

function moved(spot: Spot | undefined, path: string | undefined): Spot | undefined {
  return spot === undefined || path === undefined || path === spot.path ? spot : { ...spot, path }
}

/** The file that the report names, then the usual ones of its project. Packages of a system stand in no file of ours. */
function candidatesFor(ecosystem: string, path: string | undefined, folder: string): readonly string[] {
  if (isOfSystem(ecosystem)) return []
  const project = path === undefined ? folder : projectOf(path)
  const isTold = path !== undefined && ecosystemOfFile(path) !== undefined
  const isElsewhere = path !== undefined && !isTold && !/(?:^|\/)(?:node_modules|site-packages)(?:\/|$)/.test(path)
  if (isElsewhere) return []
  const usual = usualFiles(ecosystem === '' && path !== undefined ? ecosystemOfFile(path) : ecosystem)
  const below = usual.map((name) => (project === '' || project === '.' ? name : `${project}/${name}`))
  return isTold ? [path, ...below] : below
}
