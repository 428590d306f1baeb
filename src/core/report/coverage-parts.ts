import { METRICS } from '../coverage/count.ts'
import type { CheckRow } from './check-row.ts'
import { advise } from './coverage-advice.ts'
import { troubles } from './coverage-order.ts'
import type { CoverageReport } from './coverage-report.ts'
import { showTotal, type TotalRow, totalRows } from './coverage-totals.ts'
import {
  headline,
  measured,
  PATCH_CHECK,
  showActual,
  showCarried,
  showChange,
  showCommit,
  showCoverage,
  showExpected,
  showOf,
  showOrigin,
} from './coverage-words.ts'
import { code, escapeMarkdown, steady, table } from './markdown.ts'
import { NOTHING } from './numbers.ts'
import { fold, more, type Part } from './parts.ts'
import { capital, plural, took, VERDICT_ICONS } from './words.ts'

/** The first line, all of it our own words. */
export function headingLine(report: CoverageReport): string {
  return `## ${VERDICT_ICONS[report.verdict]} Coverage ${headline(report)}`
}

/** Verdict, reason, and what was read and compared. */
export function headingPart(report: CoverageReport): Part {
  const { verdict, reason, inputs, files, base } = report
  const compared =
    base !== null && `compared with ${code(showCommit(base.commit))} (${escapeMarkdown(showOrigin(base))})`
  const facts = [
    `verdict **${verdict}**`,
    `${plural(inputs.length, 'report')} about ${plural(files.length, 'file')}`,
    compared,
    took(report),
  ]
  const lines = [headingLine(report), `**${escapeMarkdown(reason, 1_000)}**`, facts.filter(Boolean).join(' · ')]
  return { name: 'heading', rank: 9, text: lines.join('\n\n') }
}

/** One row per metric, and one for the changed lines: what is covered, how that changed, and what is expected. */
export function totalsPart(report: CoverageReport): Part {
  const rows = totalRows(report)
  const compared = report.base !== null
  const limited = rows.some(({ check }) => check !== undefined)
  const header = [
    'Metric',
    'Coverage:',
    'Covered:',
    ...(compared ? ['Base:', 'Change (points):'] : []),
    ...(limited ? ['Expected:', 'Verdict'] : []),
  ]
  const body = rows.map((row) => [
    row.label,
    row.count === null ? showTotal(row) : `**${steady(showTotal(row))}**`,
    steady(showOf(row.count)),
    ...(compared ? baseCells(row) : []),
    ...(limited ? limitCells(row) : []),
  ])
  return { name: 'totals', rank: 8, text: table(header, body) }
}

function baseCells({ count, was }: TotalRow): string[] {
  return was === undefined ? ['', ''] : [was === null ? NOTHING : steady(showCoverage(was)), showChange(count, was)]
}

function limitCells({ check }: TotalRow): string[] {
  return check === undefined ? ['', ''] : [steady(showExpected(check)), showVerdict(check)]
}

/** Every check that did not pass, and what to do about it. */
export function troublesPart(report: CoverageReport, most: number): Part {
  const all = troubles(report.checks)
  const lines = all.slice(0, most).map((check) => {
    const numbers =
      check.actual === null ? '' : `: ${steady(showActual(check))}, expected ${steady(showExpected(check))}`
    const words = [check.because, advise(check, report)].filter((text) => text !== undefined)
    const why = words.length === 0 ? '' : ` (${words.map((text) => escapeMarkdown(text, 1_000)).join('; ')})`
    return `- ${VERDICT_ICONS[check.verdict]} **${escapeMarkdown(check.name)}**${numbers}${why}`
  })
  const text = all.length === 0 ? '' : `### What to do\n\n${lines.join('\n')}${more(all, most, 'check')}`
  return { name: 'what to do', rank: 7, text }
}

/** All checks, folded; nothing where the table of totals has them all. */
export function checksPart({ checks }: CoverageReport, most: number): Part {
  const shown: readonly string[] = [...METRICS, PATCH_CHECK]
  if (checks.every(({ name }) => shown.includes(name))) return { name: 'checks', rank: 1, text: '' }
  const rows = checks
    .slice(0, most)
    .map((check) => [
      showVerdict(check),
      escapeMarkdown(check.name),
      steady(showExpected(check)),
      steady(showActual(check)),
      escapeMarkdown(check.because ?? ''),
    ])
  const body = table(['Verdict', 'Check', 'Expected:', 'Actual:', 'Because'], rows)
  return {
    name: 'checks',
    rank: 1,
    text: fold(`All ${plural(checks.length, 'check')}`, `${body}${more(checks, most, 'check')}`),
  }
}

/** The flags and what was carried forward for those that were not tested. */
export function flagsPart(report: CoverageReport, most: number): Part {
  const { flags } = report
  const metrics = measured(flags.map(({ totals }) => totals))
  const rows = flags
    .slice(0, most)
    .map((flag) => [
      code(flag.name),
      ...metrics.map((metric) => steady(showCoverage(flag.totals[metric]))),
      escapeMarkdown(showCarried(flag, report)),
    ])
  const body = table(['Flag', ...metrics.map((metric) => `${capital(metric)}:`), 'From'], rows)
  return { name: 'flags', rank: 4, text: flags.length === 0 ? '' : `### Flags\n\n${body}${more(flags, most, 'flag')}` }
}

export function warningsPart({ warnings }: CoverageReport, most: number): Part {
  const lines = warnings.slice(0, most).map((line) => `- ${escapeMarkdown(line)}`)
  const text = warnings.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${more(warnings, most, 'warning')}`
  return { name: 'warnings', rank: 5, text }
}

function showVerdict({ verdict }: CheckRow): string {
  return `${VERDICT_ICONS[verdict]} ${verdict}`
}
