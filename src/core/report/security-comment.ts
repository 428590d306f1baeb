import { type CommentSettings, joinComment, linkTo, markerOf } from './comment.ts'
import { blockersPart, raisesPart, suggestionsPart, warnedPart } from './security-finding-parts.ts'
import { licensesPart, supplyChainPart, waiversPart } from './security-other-parts.ts'
import { gatesPart, headingPart, warningsPart } from './security-parts.ts'
import type { SecurityReport } from './security-report.ts'
import { failedScansPart, partialScansPart } from './security-scan-parts.ts'
import { tidySecurity } from './security-shown.ts'

/** Most rows of one kind: a comment is read beside a change. */
const MOST = 15
const MOST_WARNINGS = 5

/** What the comment of one use of the action is found by: it is in it and shows nothing. */
export function securityMarker(key: string): string {
  return markerOf('security-scan', key)
}

/**
 * The comment on a pull request, as Markdown that begins with its marker: the verdict per gate, what blocks and how to fix it,
 * what could not scan. It never exceeds what GitHub takes. `link` is the https address of the whole report.
 */
export function renderSecurityComment(given: SecurityReport, { key, link, limitBytes }: CommentSettings): string {
  const report = tidySecurity(given)
  return joinComment(
    securityMarker(key),
    [
      headingPart(report),
      gatesPart(report),
      blockersPart(report, MOST),
      raisesPart(report, MOST),
      suggestionsPart(report, MOST),
      failedScansPart(report, MOST),
      partialScansPart(report, MOST_WARNINGS),
      supplyChainPart(report, MOST),
      licensesPart(report, MOST),
      waiversPart(report, MOST),
      warningsPart(report, MOST_WARNINGS),
      warnedPart(report, MOST),
      { name: 'link', rank: 8, text: linkTo(link) },
    ],
    limitBytes,
  )
}
