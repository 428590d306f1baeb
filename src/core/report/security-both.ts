import type { Part } from './parts.ts'
import { blockersPart, raisesPart, suggestionsPart, warnedPart } from './security-finding-parts.ts'
import { licensesPart, supplyChainPart, waiversPart } from './security-other-parts.ts'
import { gatesPart, headingPart, warningsPart } from './security-parts.ts'
import type { SecurityReport } from './security-report.ts'
import { failedScansPart, partialScansPart } from './security-scan-parts.ts'

/** Most rows of each kind. */
export interface SecurityRoom {
  readonly rows: number
  readonly suggestions: number
  readonly warnings: number
}

/** What the summary and the comment about security tell alike, in their order. */
export function securityParts(
  report: SecurityReport,
  { rows, suggestions, warnings }: SecurityRoom,
): [Part, ...Part[]] {
  return [
    headingPart(report),
    gatesPart(report),
    blockersPart(report, rows),
    raisesPart(report, rows),
    suggestionsPart(report, suggestions),
    failedScansPart(report, rows),
    partialScansPart(report, warnings),
    supplyChainPart(report, rows),
    licensesPart(report, rows),
    waiversPart(report, rows),
    warningsPart(report, warnings),
    warnedPart(report, rows),
  ]
}
