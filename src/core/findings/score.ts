import { type Disposition, isOpen } from './dispose.ts'
import type { Severity } from './severity.ts'

/** What one open finding takes off. What nobody rated counts as low. */
const WEIGHTS = { critical: 25, high: 10, medium: 3, low: 1, unrated: 1, info: 0 } as const satisfies Record<
  Severity,
  number
>

/**
 * The security score: 100 − (25·critical + 10·high + 3·medium + 1·low + 1·unrated) of the open findings, 0 at least. It is told,
 * and no gate judges it unless someone asks for it. null: a tool could not scan, or none did, so there is no number.
 */
export function securityScore(
  findings: Iterable<{ readonly disposition: Disposition; readonly finding: { readonly severity: Severity } }>,
  scans: readonly { readonly couldNotScan?: string | undefined }[],
): number | null {
  if (scans.length === 0 || scans.some(({ couldNotScan }) => couldNotScan !== undefined)) return null
  let score = 100
  for (const judged of findings) if (isOpen(judged)) score -= WEIGHTS[judged.finding.severity]
  return Math.max(0, score)
}
