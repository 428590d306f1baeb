import type { GitHub } from '../../core/github.ts'
import type { CommentSettings } from '../../core/report/comment.ts'
import { qualityAnnotations } from '../../core/report/quality-annotations.ts'
import { qualityMarker, renderQualityComment } from '../../core/report/quality-comment.ts'
import { renderQualityHtml } from '../../core/report/quality-html.ts'
import type { QualityReport } from '../../core/report/quality-report.ts'
import { renderQualitySummary } from '../../core/report/quality-summary.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { annotate, checkName } from '../annotate.ts'
import { commentOnChange } from '../comment.ts'
import type { Values } from './values.ts'

/** What became of it, in every form in which people and machines read it; nothing of it can change the verdict any more. */
export async function tell(
  report: QualityReport,
  changed: ReadonlySet<string>,
  values: Values,
  github: GitHub,
  context: Context,
): Promise<Outcome> {
  const naming = { noun: 'place', check: checkName('quality-gate', values['comment-key']) }
  if (values.annotations) await annotate(qualityAnnotations(report, changed), naming, github, context)
  const render = (settings: CommentSettings) => renderQualityComment(report, settings)
  await commentOnChange(values, { marker: qualityMarker, render }, github, context.signal)
  return {
    verdict: report.verdict,
    reason: report.reason,
    outputs: outputsOf(report),
    report,
    summary: renderQualitySummary(report),
    html: renderQualityHtml(report),
  }
}

/** Checks that were skipped after a block are counted nowhere. */
function outputsOf({ checks, sarif }: QualityReport): Record<string, string> {
  const counted = checks.filter(({ skipped }) => skipped !== 'stage')
  const count = (...verdicts: readonly string[]) =>
    String(counted.filter(({ verdict }) => verdicts.includes(verdict)).length)
  const tests = counted.flatMap((check) => check.tests ?? [])
  const sum = (of: (each: (typeof tests)[number]) => number) =>
    String(tests.reduce((total, each) => total + of(each), 0))
  return {
    passed: count('passed'),
    warned: count('warned'),
    failed: count('failed', 'errored', 'inconclusive'),
    'tests-total': tests.length === 0 ? '' : sum(({ total }) => total),
    'tests-failed': tests.length === 0 ? '' : sum(({ failed, errors }) => failed + errors),
    sarif: sarif?.path ?? '',
  }
}
