import { changesPart, filesPart } from './coverage-file-parts.ts'
import { flagsPart, fold, headingLine, headingPart, totalsPart, troublesPart, warningsPart } from './coverage-parts.ts'
import type { CoverageReport } from './coverage-report.ts'
import { tidyCoverage } from './coverage-tidy.ts'
import { html } from './html.ts'
import { joinParts, type Part } from './parts.ts'

/** GitHub takes 65 536 characters; counted in bytes there are never more. */
const LIMIT = 65_536

/** Most rows of one kind: a comment is read beside a change. */
const MOST = { checks: 20, changes: 20, files: 10, flags: 20, warnings: 5 }

/** What the comment of one use of the action is found by: it is in it and shows nothing. */
export function commentMarker(key: string): string {
  return `<!-- sluice:coverage-threshold:${encodeURIComponent(key.replace(/\p{Cs}/gu, '?'))} -->`
}

/**
 * The comment on a pull request, as Markdown that begins with its marker: verdict, totals, what to do and the changed lines
 * that no test ran. It never exceeds what GitHub takes. `link` is the https address of the whole report.
 */
export function renderCoverageComment(
  given: CoverageReport,
  {
    key,
    link,
    limitBytes = LIMIT,
  }: { readonly key: string; readonly link?: string | undefined; readonly limitBytes?: number },
): string {
  const report = tidyCoverage(given)
  const marker = commentMarker(key)
  const heading = headingPart(report)
  const files = filesPart(report, MOST.files)
  const parts: Part[] = [
    { ...heading, text: `${marker}\n${heading.text}` },
    totalsPart(report),
    troublesPart(report, MOST.checks),
    changesPart(report, MOST.changes),
    { ...files, text: files.text && fold('Worst files', files.text.replace(/^### .*\n\n/, '')) },
    flagsPart(report, MOST.flags),
    warningsPart(report, MOST.warnings),
    { name: 'link', rank: 3, text: linkTo(link) },
  ]
  return joinParts(parts, Math.min(limitBytes, LIMIT), `${marker}\n${headingLine(report)}\n`)
}

function linkTo(link: string | undefined): string {
  if (link === undefined || !/^https?:\/\/[^\s]+$/.test(link)) return ''
  return html`<a href="${link}">The whole report</a>`.html
}
