import { groupAliases } from './alias-groups.ts'
import type { Finding } from './finding.ts'
import type { JudgedFinding } from './judge.ts'
import { stableKey } from './key.ts'
import { isAboutPackage, membersOf } from './member.ts'
import type { ScanReport } from './scan.ts'

/** The findings of the scans themselves that were waived as part of a united one. */
export function waivedFindings(
  scans: readonly ScanReport[],
  judged: readonly JudgedFinding[],
  roots: readonly string[],
): ReadonlySet<Finding> {
  const keys = new Set(judged.flatMap((each) => (each.disposition === 'waived' ? each.keys : [])))
  if (keys.size === 0) return new Set()
  const members = membersOf(scans, roots)
  const about = members.filter(({ finding }) => isAboutPackage(finding))
  const aliases = groupAliases(about.map(({ names }) => names))
  const waived = members.filter((member) => keys.has(stableKey(member, aliases)))
  return new Set(waived.map(({ finding }) => finding))
}
