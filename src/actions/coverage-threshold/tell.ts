import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Count, METRICS, type PerMetric } from '../../core/coverage/count.ts'
import { floorPercent } from '../../core/coverage/percent.ts'
import type { GitHub } from '../../core/github.ts'
import { coverageAnnotations } from '../../core/report/coverage-annotations.ts'
import { renderCoverageBadge } from '../../core/report/coverage-badge.ts'
import { coverageMarker, renderCoverageComment } from '../../core/report/coverage-comment.ts'
import { renderCoverageHtml } from '../../core/report/coverage-html.ts'
import type { CoverageReport } from '../../core/report/coverage-report.ts'
import { renderCoverageSummary } from '../../core/report/coverage-summary.ts'
import type { Notes } from '../../core/report/notes.ts'
import { writeIn } from '../../providers/files.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { type Forms, tellGate } from '../tell-gate.ts'
import type { Values } from './values.ts'

export const FORMS: Forms<CoverageReport> = {
  action: 'coverage-threshold',
  noun: 'uncovered place',
  marker: coverageMarker,
  comment: renderCoverageComment,
  outputs: (report) => ({ ...countOutputs(report.totals), ...patchOutputs(report) }),
  summary: renderCoverageSummary,
  html: renderCoverageHtml,
}

/** What became of it, in every form, and as a badge where one is wanted. */
export async function tell(report: CoverageReport, values: Values, github: GitHub, context: Context): Promise<Outcome> {
  if (values.badge !== undefined) writeBadge(resolve(context.workingDirectory, values.badge), report)
  return tellGate(report, FORMS, { values, notes: () => notesOf(report), github, context })
}

function notesOf(report: CoverageReport): Notes {
  const { annotations, rest } = coverageAnnotations(report)
  const noted = (all: typeof rest) => all.map((one) => ({ ...one, level: 'warning' as const, title: 'Not covered' }))
  return { annotations: noted(annotations), rest: noted(rest), leftOut: { warning: rest.length } }
}

function writeBadge(file: string, report: CoverageReport): void {
  writeIn(file, () => writeFileSync(file, renderCoverageBadge(report)))
}

function countOutputs(totals: PerMetric<Count | null>): Record<string, string> {
  return Object.fromEntries(METRICS.flatMap((metric) => Object.entries(outputsOf(metric, totals[metric] ?? undefined))))
}

function patchOutputs({ patch }: CoverageReport): Record<string, string> {
  return outputsOf('patch', patch ?? undefined)
}

/** Nothing to cover has no percentage; what was not measured has no counts either. */
function outputsOf(name: string, count: Count | undefined): Record<string, string> {
  if (count === undefined) return {}
  return {
    [name]: count.total === 0 ? '' : floorPercent(count).toFixed(2),
    [`${name}-covered`]: String(count.covered),
    [`${name}-total`]: String(count.total),
  }
}
