import { type Badge, renderBadge } from './badge.ts'
import type { CoverageReport } from './coverage-report.ts'
import { leading, showCoverage } from './coverage-words.ts'

/** The badge of a report: its lines, in the colour of the check on them, or of the whole verdict where there is none. */
export function renderCoverageBadge(report: CoverageReport, label = 'coverage'): string {
  const lead = leading(report.totals)
  const check = report.checks.find(({ name }) => name === lead?.metric)
  const badge: Badge = {
    label,
    value: showCoverage(lead?.count ?? null),
    verdict: lead === undefined ? 'inconclusive' : (check?.verdict ?? report.verdict),
  }
  return renderBadge(badge)
}
