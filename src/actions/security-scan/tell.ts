import { countSeverities } from '../../core/findings/severity.ts'
import type { GitHub } from '../../core/github.ts'
import { securityAnnotations } from '../../core/report/security-annotations.ts'
import { renderSecurityComment, securityMarker } from '../../core/report/security-comment.ts'
import { renderSecurityHtml } from '../../core/report/security-html.ts'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { renderSecuritySummary } from '../../core/report/security-summary.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import type { Values } from './values.ts'

/** Dispositions that are open: judged, and neither waived nor set aside. */
const OPEN = new Set(['blocked', 'warned', 'passed'])

/** What became of it, in every form in which people and machines read it; nothing of it can change the verdict any more. */
export async function tell(
  report: SecurityReport,
  changed: ReadonlySet<string>,
  values: Values,
  github: GitHub,
  { host, signal }: Context,
): Promise<Outcome> {
  if (values.annotations) annotate(report, changed, host)
  const { pullRequest } = github.event ?? {}
  if (values.comment !== 'false' && pullRequest !== undefined) {
    const key = values['comment-key']
    const body = renderSecurityComment(report, { key, link: runOf(github) })
    await github.upsertComment({ pullRequest: pullRequest.number, marker: securityMarker(key), body }, signal)
  }
  return {
    verdict: report.verdict,
    reason: report.reason,
    outputs: outputsOf(report),
    report,
    summary: renderSecuritySummary(report),
    html: renderSecurityHtml(report),
  }
}

function runOf({ event }: GitHub): string | undefined {
  if (event === undefined || event.runId === 0) return undefined
  return `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}`
}

function annotate(report: SecurityReport, changed: ReadonlySet<string>, host: Context['host']): void {
  const { annotations, leftOut } = securityAnnotations(report, changed)
  for (const { level, message, ...place } of annotations) host[level](message, place)
  const more = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  if (more > 0) host.info(`${more} more findings; the summary has them.`)
}

function outputsOf({ findings, score, sarif, sbom }: SecurityReport): Record<string, string> {
  const open = findings.filter(({ disposition }) => OPEN.has(disposition))
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
