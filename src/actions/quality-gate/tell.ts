import type { GitHub } from '../../core/github.ts'
import { qualityAnnotations } from '../../core/report/quality-annotations.ts'
import { qualityMarker, renderQualityComment } from '../../core/report/quality-comment.ts'
import { renderQualityHtml } from '../../core/report/quality-html.ts'
import type { QualityReport } from '../../core/report/quality-report.ts'
import { renderQualitySummary } from '../../core/report/quality-summary.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { type Forms, tellGate } from '../tell-gate.ts'
import type { Values } from './values.ts'

const FORMS: Forms<QualityReport> = {
  action: 'quality-gate',
  noun: 'place',
  marker: qualityMarker,
  comment: renderQualityComment,
  outputs: outputsOf,
  summary: renderQualitySummary,
  html: renderQualityHtml,
}

/** What became of it, in every form; the annotations on changed files first. */
export function tell(
  report: QualityReport,
  changed: ReadonlySet<string>,
  values: Values,
  github: GitHub,
  context: Context,
): Promise<Outcome> {
  return tellGate(report, FORMS, { values, notes: () => qualityAnnotations(report, changed), github, context })
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
