import { remembering } from '../remembering.ts'
import { advisoryNames } from './advisory.ts'
import type { Finding, Package } from './finding.ts'
import { isOfSystem, type PackageId, packageIds } from './package-id.ts'
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
  const placeOf = remembering((path) => {
    const plain = plainPath(path, roots)
    return { path: plain, project: plain === '' ? '' : projectOf(plain) }
  })
  const idOf = packageIds()
  const members: Member[] = []
  for (const { tool, findings, couldNotScan } of scans) {
    if (couldNotScan !== undefined) continue
    for (const finding of findings) {
      const place = finding.spot === undefined ? NOWHERE : placeOf(finding.spot.path)
      members.push(memberOf(tool, finding, place, idOf))
    }
  }
  return members
}

interface Place {
  readonly path: string
  readonly project: string
}

const NOWHERE: Place = { path: '', project: '' }
const NO_NAMES: readonly string[] = []

function memberOf(tool: string, finding: Finding, { path, project }: Place, idOf: (pkg: Package) => PackageId): Member {
  if (!isAboutPackage(finding)) return { tool, finding, path, names: NO_NAMES, package: undefined, project: '' }
  const id = finding.package === undefined ? undefined : idOf(finding.package)
  const names =
    finding.kind === 'license' ? [`licence:${finding.rule}`] : advisoryNames(tool, finding.rule, finding.aliases)
  return { tool, finding, path, names, package: id, project: isOfSystem(id?.ecosystem) ? '' : project }
}
