import { oneLine } from '../one-line.ts'
import type { CoverageReport } from './coverage-report.ts'
import { tidyCheck } from './tidy-texts.ts'

/** Longest reason, and longest text of one row, in characters. */
const REASON = 1_000
const ROW = 500

/** A report to show to people: every text that comes from outside is one line without hidden characters, and capped. Paths stay as they are. */
export function tidyCoverage(report: CoverageReport): CoverageReport {
  const { checks, inputs, patch, base, flags, trend } = report
  return {
    ...report,
    reason: oneLine(report.reason, REASON),
    warnings: tidyLines(report.warnings),
    checks: checks.map((row) => tidyCheck(row, ROW)),
    inputs: inputs.map((row) => ({ ...row, format: oneLine(row.format, 40), warnings: tidyLines(row.warnings) })),
    patch: patch && { ...patch, from: oneLine(patch.from) },
    base: base && { ...base, ...tidyPlace(base), origin: oneLine(base.origin) },
    flags: flags.map((row) => ({
      ...row,
      name: oneLine(row.name),
      ...(row.carriedFrom !== undefined && { carriedFrom: tidyPlace(row.carriedFrom) }),
    })),
    trend: trend.map((row) => ({ ...row, ...tidyPlace(row) })),
  }
}

function tidyPlace<Place extends { readonly commit: string; readonly at: string }>({ commit, at }: Place) {
  return { commit: oneLine(commit, 64), at }
}

function tidyLines(lines: readonly string[]): string[] {
  return lines.map((line) => oneLine(line, ROW))
}
