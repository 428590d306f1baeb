import { isOpen } from '../../core/findings/dispose.ts'
import { countSeverities } from '../../core/findings/severity.ts'
import type { GitHub } from '../../core/github.ts'
import type { CommentSettings } from '../../core/report/comment.ts'
import { securityAnnotations } from '../../core/report/security-annotations.ts'
import { renderSecurityComment, securityMarker } from '../../core/report/security-comment.ts'
import { renderSecurityHtml } from '../../core/report/security-html.ts'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { renderSecuritySummary } from '../../core/report/security-summary.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { annotate, checkName } from '../annotate.ts'
import { commentOnChange } from '../comment.ts'
import type { Values } from './values.ts'

/** What became of it, in every form in which people and machines read it; nothing of it can change the verdict any more. */
export async function tell(
  report: SecurityReport,
  changed: ReadonlySet<string>,
  values: Values,
  github: GitHub,
  context: Context,
): Promise<Outcome> {
  const naming = { noun: 'finding', check: checkName('security-scan', values['comment-key']) }
  if (values.annotations) await annotate(securityAnnotations(report, changed), naming, github, context)
  const render = (settings: CommentSettings) => renderSecurityComment(report, settings)
  await commentOnChange(values, { marker: securityMarker, render }, github, context.signal)
  return {
    verdict: report.verdict,
    reason: report.reason,
    outputs: outputsOf(report),
    report,
    summary: renderSecuritySummary(report),
    html: renderSecurityHtml(report),
  }
}

function outputsOf({ findings, score, sarif, sbom }: SecurityReport): Record<string, string> {
  const open = findings.filter(isOpen)
  const counts = Object.entries(countSeverities(open)).map(([severity, count]) => [severity, String(count)])
  return {
    ...Object.fromEntries(counts),
    total: String(open.length),
    waived: String(findings.filter(({ disposition }) => disposition === 'waived').length),
    score: score === undefined ? '' : String(score),
    sarif: sarif?.path ?? '',
    sbom: sbom?.path ?? '',
  }
}
