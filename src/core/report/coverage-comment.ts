import { type CommentSettings, joinComment, linkTo, markerOf } from './comment.ts'
import { changesPart, filesPart } from './coverage-file-parts.ts'
import { flagsPart, headingPart, totalsPart, troublesPart, warningsPart } from './coverage-parts.ts'
import type { CoverageReport } from './coverage-report.ts'
import { tidyCoverage } from './coverage-tidy.ts'
import { fold } from './parts.ts'

/** Most rows of one kind: a comment is read beside a change. */
const MOST = { checks: 20, changes: 20, files: 10, flags: 20, warnings: 5 }

/** What the comment of one use of the action is found by: it is in it and shows nothing. */
export function coverageMarker(key: string): string {
  return markerOf('coverage-threshold', key)
}

/**
 * The comment on a pull request, as Markdown that begins with its marker: verdict, totals, what to do and the changed lines
 * that no test ran. It never exceeds what GitHub takes. `link` is the https address of the whole report.
 */
export function renderCoverageComment(given: CoverageReport, { key, link, limitBytes }: CommentSettings): string {
  const report = tidyCoverage(given)
  const files = filesPart(report, MOST.files)
  return joinComment(
    coverageMarker(key),
    [
      headingPart(report),
      totalsPart(report),
      troublesPart(report, MOST.checks),
      changesPart(report, MOST.changes),
      { ...files, text: files.text && fold('Worst files', files.text.replace(/^### .*\n\n/, '')) },
      flagsPart(report, MOST.flags),
      warningsPart(report, MOST.warnings),
      { name: 'link', rank: 3, text: linkTo(link) },
    ],
    limitBytes,
  )
}
