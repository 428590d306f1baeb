import { html } from './html.ts'
import { joinParts, type Part } from './parts.ts'
import { blockersPart, raisesPart, suggestionsPart, warnedPart } from './security-finding-parts.ts'
import { licensesPart, supplyChainPart, waiversPart } from './security-other-parts.ts'
import { gatesPart, headingLine, headingPart, warningsPart } from './security-parts.ts'
import type { SecurityReport } from './security-report.ts'
import { failedScansPart, partialScansPart } from './security-scan-parts.ts'
import { tidySecurity } from './security-shown.ts'

/** GitHub takes 65 536 characters; counted in bytes there are never more. */
const LIMIT = 65_536

/** Most rows of one kind: a comment is read beside a change. */
const MOST = 15
const MOST_WARNINGS = 5

/** What the comment of one use of the action is found by: it is in it and shows nothing. */
export function securityMarker(key: string): string {
  return `<!-- sluice:security-scan:${encodeURIComponent(key.replace(/\p{Cs}/gu, '?'))} -->`
}

/**
 * The comment on a pull request, as Markdown that begins with its marker: the verdict per gate, what blocks and how to fix it,
 * what could not scan. It never exceeds what GitHub takes. `link` is the https address of the whole report.
 */
export function renderSecurityComment(
  given: SecurityReport,
  {
    key,
    link,
    limitBytes = LIMIT,
  }: { readonly key: string; readonly link?: string | undefined; readonly limitBytes?: number },
): string {
  const report = tidySecurity(given)
  const marker = securityMarker(key)
  const heading = headingPart(report)
  const parts: Part[] = [
    { ...heading, text: `${marker}\n${heading.text}` },
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
  ]
  return joinParts(parts, Math.min(limitBytes, LIMIT), `${marker}\n${headingLine(report)}\n`)
}

function linkTo(link: string | undefined): string {
  if (link === undefined || !/^https?:\/\/[^\s]+$/.test(link)) return ''
  return html`<a href="${link}">The whole report</a>`.html
}
