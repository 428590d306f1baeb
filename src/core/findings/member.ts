import { advisoryNames } from './advisory.ts'
import type { Finding } from './finding.ts'
import { isOfSystem, type PackageId, packageId } from './package-id.ts'
import { plainPath, projectOf } from './place.ts'
import type { ScanReport } from './scan.ts'

/** One finding of one tool, with what it is compared by. */
export interface Member {
  readonly tool: string
  readonly finding: Finding
  /** See `plainPath`; empty: not told. */
  readonly path: string
  /** See `advisoryNames`; only of packages. */
  readonly names: readonly string[]
  readonly package?: PackageId | undefined
  /** See `projectOf`; empty: not told. Packages of a system belong to none. */
  readonly project: string
}

/** Whether it is about a package, and so is told by advisory and package instead of by a place. */
export function isAboutPackage({ kind, package: pkg }: Finding): boolean {
  return kind === 'dependency' || (kind === 'license' && pkg !== undefined)
}

/** The findings of all scans; those of a tool that could not scan say nothing. `roots`: see `plainPath`. */
export function membersOf(scans: readonly ScanReport[], roots: readonly string[]): Member[] {
  const paths = new Map<string, string>()
  const plain = (path: string) => {
    let known = paths.get(path)
    if (known === undefined) paths.set(path, (known = plainPath(path, roots)))
    return known
  }
  const members: Member[] = []
  for (const { tool, findings, couldNotScan } of scans) {
    if (couldNotScan !== undefined) continue
    for (const finding of findings) {
      members.push(memberOf(tool, finding, finding.spot === undefined ? '' : plain(finding.spot.path)))
    }
  }
  return members
}

function memberOf(tool: string, finding: Finding, path: string): Member {
  if (!isAboutPackage(finding)) return { tool, finding, path, names: [], project: '' }
  const id = finding.package === undefined ? undefined : packageId(finding.package)
  const names =
    finding.kind === 'license' ? [`licence:${finding.rule}`] : advisoryNames(tool, finding.rule, finding.aliases)
  const project = path === '' || isOfSystem(id?.ecosystem) ? '' : projectOf(path)
  return { tool, finding, path, names, package: id, project }
}
