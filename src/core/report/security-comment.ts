import { type CommentSettings, joinComment, linkTo, markerOf } from './comment.ts'
import { securityParts } from './security-both.ts'
import type { SecurityReport } from './security-report.ts'
import { tidySecurity } from './security-tidy.ts'

/** Most rows of one kind: a comment is read beside a change. */
const MOST = { rows: 15, suggestions: 15, warnings: 5 }

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
    [...securityParts(report, MOST), { name: 'link', rank: 8, text: linkTo(link) }],
    limitBytes,
  )
}
