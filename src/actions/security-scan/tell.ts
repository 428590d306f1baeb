import { isOpen } from '../../core/findings/dispose.ts'
import { countSeverities } from '../../core/findings/severity.ts'
import type { GitHub } from '../../core/github.ts'
import { securityAnnotations } from '../../core/report/security-annotations.ts'
import { renderSecurityComment, securityMarker } from '../../core/report/security-comment.ts'
import { renderSecurityHtml } from '../../core/report/security-html.ts'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { renderSecuritySummary } from '../../core/report/security-summary.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { type Forms, tellGate } from '../tell-gate.ts'
import type { Values } from './values.ts'

const FORMS: Forms<SecurityReport> = {
  action: 'security-scan',
  noun: 'finding',
  marker: securityMarker,
  comment: renderSecurityComment,
  outputs: outputsOf,
  summary: renderSecuritySummary,
  html: renderSecurityHtml,
}

/** What became of it, in every form; the annotations on changed files first. */
export function tell(
  report: SecurityReport,
  changed: ReadonlySet<string>,
  values: Values,
  github: GitHub,
  context: Context,
): Promise<Outcome> {
  return tellGate(report, FORMS, { values, notes: () => securityAnnotations(report, changed), github, context })
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
