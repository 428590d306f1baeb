import type { UnitedFinding } from './unite.ts'

/** What was known before this run. */
export interface Known {
  /** Whether the finding was there already, by any key that it may be known by. */
  has(finding: Pick<UnitedFinding, 'keys'>): boolean
}

/** Findings known by their keys: of a base report, of a scan of the base, of a baseline. */
export function knownBy(keys: Iterable<string>): Known {
  const known = new Set(keys)
  return { has: (finding) => finding.keys.some((key) => known.has(key)) }
}

/** The findings of another scan, for instance of the base branch. */
export function knownFindings(findings: Iterable<Pick<UnitedFinding, 'keys'>>): Known {
  const keys: string[] = []
  for (const finding of findings) keys.push(...finding.keys)
  return knownBy(keys)
}
