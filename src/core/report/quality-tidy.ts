import { oneLine } from '../one-line.ts'
import type { AnnotationRow, OutlookRow, QualityCheck, QualityReport } from './quality-report.ts'
import { tidyTexts } from './tidy-texts.ts'

/** Longest reason, text of one row, and name, in characters. */
const REASON = 1_000
const ROW = 500
const NAME = 100
/** Names of tests are as long as sentences. */
const TEST = 200
/** Warnings of one check. */
const MOST_WARNINGS = 20

/**
 * A report to show to people: every text from outside is one line without hidden characters, and capped. Annotations, the
 * names of tests that disappeared and outputs may be many and long: those that are shown are made ready one by one.
 */
export function tidyQuality(report: QualityReport): QualityReport {
  const { checks, stages, outlook, preset, sarif } = report
  return {
    ...report,
    reason: oneLine(report.reason, REASON),
    ...(preset !== undefined && { preset: oneLine(preset, NAME) }),
    checks: checks.map(tidyCheck),
    stages: stages.map((row) => ({ ...row, name: oneLine(row.name, NAME), ...because(row) })),
    ...(sarif && { sarif: tidyTexts(sarif, ROW) }),
    ...(outlook && { outlook: tidyOutlook(outlook) }),
    warnings: report.warnings.map((line) => oneLine(line, ROW)),
  }
}

function tidyCheck(row: QualityCheck): QualityCheck {
  const { metrics, unit, fix, fixed, warnings } = row
  return {
    ...row,
    name: oneLine(row.name, NAME),
    stage: oneLine(row.stage, NAME),
    ...because(row),
    ...(metrics && {
      metrics: metrics.map((each) => ({ ...each, name: oneLine(each.name, NAME), unit: oneLine(each.unit, 20) })),
    }),
    ...(unit !== undefined && { unit: oneLine(unit, 20) }),
    ...(fix !== undefined && { fix: oneLine(fix, NAME * 2) }),
    ...(fixed && { fixed: { ...fixed, ...because(fixed) } }),
    ...(warnings && { warnings: warnings.slice(0, MOST_WARNINGS).map((line) => oneLine(line, ROW)) }),
  }
}

function tidyOutlook(row: OutlookRow): OutlookRow {
  const { unknown, of, leftOut } = row
  return {
    ...row,
    ...(unknown !== undefined && { unknown: oneLine(unknown, ROW) }),
    ...(of !== undefined && { of: oneLine(of, NAME) }),
    ...(leftOut && { leftOut: leftOut.map((each) => ({ ...each, because: oneLine(each.because, NAME) })) }),
    because: row.because.map(tidyFeature),
  }
}

function tidyFeature({ feature, contribution }: { readonly feature: string; readonly contribution: number }) {
  return { feature: oneLine(feature, NAME), contribution }
}

function because(row: { readonly because?: string | undefined }): { because?: string } {
  return row.because === undefined ? {} : { because: oneLine(row.because, ROW) }
}

/** An annotation as it can be shown in one line. */
export function tidyAnnotation(row: AnnotationRow): AnnotationRow {
  return { ...row, rule: oneLine(row.rule, TEST), message: oneLine(row.message, ROW) }
}

/** The name of a test as it can be shown. */
export function tidyTest(name: string): string {
  return oneLine(name, TEST)
}
