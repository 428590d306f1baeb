import { joinParts, type Part } from './parts.ts'
import { securityParts } from './security-both.ts'
import { agesPart, waivedPart, writtenPart } from './security-other-parts.ts'
import { headingLine } from './security-parts.ts'
import type { SecurityReport } from './security-report.ts'
import { scansPart } from './security-scan-parts.ts'
import { tidySecurity } from './security-tidy.ts'

/** GitHub drops a summary above 1 MiB; other steps of the same action may add to it. */
const LIMIT = 900_000

/** Most rows of one kind. */
const MOST = { rows: 50, suggestions: 20, warnings: 20 }

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
    ...securityParts(report, MOST),
    waivedPart(report, MOST.rows),
    agesPart(report, MOST.rows),
    scansPart(report, MOST.rows),
    writtenPart(report),
  ]
  return joinParts(parts, Math.min(limitBytes, LIMIT), `${headingLine(report)}\n`)
}
