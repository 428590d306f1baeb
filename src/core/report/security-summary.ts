import { joinParts, type Part } from './parts.ts'
import { blockersPart, raisesPart, suggestionsPart, warnedPart } from './security-finding-parts.ts'
import {
  agesPart,
  licensesPart,
  supplyChainPart,
  waivedPart,
  waiversPart,
  writtenPart,
} from './security-other-parts.ts'
import { gatesPart, headingLine, headingPart, warningsPart } from './security-parts.ts'
import type { SecurityReport } from './security-report.ts'
import { failedScansPart, partialScansPart, scansPart } from './security-scan-parts.ts'
import { tidySecurity } from './security-shown.ts'

/** GitHub drops a summary above 1 MiB; other steps of the same action may add to it. */
const LIMIT = 900_000

/** Most rows of one kind. */
const MOST = 50
const MOST_WARNINGS = 20
const MOST_SUGGESTIONS = 20

/**
 * The job summary about security, as Markdown: the verdict per gate first, then what blocks and how to fix it, what could not
 * scan, and, folded, what warns and the scans with their proof. It never exceeds the limit: the least important parts are left
 * out, and it says which.
 */
export function renderSecuritySummary(
  given: SecurityReport,
  { limitBytes = LIMIT }: { readonly limitBytes?: number } = {},
): string {
  const report = tidySecurity(given)
  const parts: Part[] = [
    headingPart(report),
    gatesPart(report),
    blockersPart(report, MOST),
    raisesPart(report, MOST),
    suggestionsPart(report, MOST_SUGGESTIONS),
    failedScansPart(report, MOST),
    partialScansPart(report, MOST_WARNINGS),
    supplyChainPart(report, MOST),
    licensesPart(report, MOST),
    waiversPart(report, MOST),
    warningsPart(report, MOST_WARNINGS),
    warnedPart(report, MOST),
    waivedPart(report, MOST),
    agesPart(report, MOST),
    scansPart(report, MOST),
    writtenPart(report),
  ]
  return joinParts(parts, Math.min(limitBytes, LIMIT), `${headingLine(report)}\n`)
}
