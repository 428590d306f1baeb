import { type CommentSettings, joinComment, linkTo, markerOf } from './comment.ts'
import { qualityParts } from './quality-both.ts'
import type { QualityReport } from './quality-report.ts'
import { tidyQuality } from './quality-tidy.ts'

/** Most rows of one kind: a comment is read beside a change. */
const MOST = { checks: 30, rows: 15, warnings: 5 }

/** What the comment of one use of the action is found by: it is in it and shows nothing. */
export function qualityMarker(key: string): string {
  return markerOf('quality-gate', key)
}

/**
 * The comment on a pull request, as Markdown that begins with its marker: the verdict, what to do, each check, and what
 * failed. It never exceeds what GitHub takes. No output of a program is in it: GitHub masks secrets in logs and summaries, and
 * not in comments. `link` is the https address of the whole report.
 */
export function renderQualityComment(given: QualityReport, { key, link, limitBytes }: CommentSettings): string {
  const report = tidyQuality(given)
  return joinComment(
    qualityMarker(key),
    [...qualityParts(report, MOST), { name: 'link', rank: 4, text: linkTo(link) }],
    limitBytes,
  )
}
