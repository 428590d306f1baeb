import { SEVERITIES } from '../findings/severity.ts'
import { escapeMarkdown, steady, table } from './markdown.ts'
import { showCount } from './numbers.ts'
import { more, type Part } from './parts.ts'
import type { SecurityReport } from './security-report.ts'
import { countsOf, findings, headline, showSeverities } from './security-words.ts'
import { capital, plural, took, VERDICT_ICONS } from './words.ts'

/** Reasons of one gate in its row. */
const MOST_REASONS = 3

/** The first line, all of it our own words. */
export function headingLine(report: SecurityReport): string {
  return `## ${VERDICT_ICONS[report.verdict]} Security: ${headline(report)}`
}

/** Verdict, reason, and what was found and looked at. */
export function headingPart(report: SecurityReport): Part {
  const { verdict, reason, scans, score } = report
  const { open, waived, aside, failedScans, bySeverity } = countsOf(report)
  const facts = [
    `verdict **${verdict}**`,
    `${findings(open)} open${open > 0 ? ` (${showSeverities(bySeverity)})` : ''}`,
    waived > 0 && `${showCount(waived)} waived`,
    aside > 0 && `${showCount(aside)} set aside`,
    `${plural(scans.length, 'scan')}${failedScans > 0 ? `, ${failedScans} failed` : ''}`,
    score !== undefined && `score ${score} of 100`,
    took(report),
  ]
  const lines = [headingLine(report), `**${escapeMarkdown(reason, 1_000)}**`, facts.filter(Boolean).join(' · ')]
  return { name: 'heading', rank: 12, text: lines.join('\n\n') }
}

/** One row per gate: its verdict, what is open at it, and why it did not pass. */
export function gatesPart({ gates }: SecurityReport): Part {
  const part = { name: 'gates', rank: 11 }
  if (gates.length === 0) return { ...part, text: '' }
  const severities = SEVERITIES.filter((name) => gates.some(({ bySeverity }) => bySeverity[name] > 0))
  const rows = gates.map(({ gate, verdict, state, because, blocked, warned, waived, bySeverity }) => [
    gate,
    `${VERDICT_ICONS[verdict]} ${state}`,
    ...[blocked, warned, waived].map(countCell),
    ...severities.map((name) => countCell(bySeverity[name])),
    reasons(because),
  ])
  const header = [
    'Gate',
    'Verdict',
    'Blocks:',
    'Warns:',
    'Waived:',
    ...severities.map((name) => `${capital(name)}:`),
    'Because',
  ]
  return { ...part, text: table(header, rows) }
}

function countCell(count: number): string {
  return count === 0 ? '' : steady(showCount(count))
}

function reasons(because: readonly string[]): string {
  const left = because.length - MOST_REASONS
  const shown = because.slice(0, MOST_REASONS).map((line) => escapeMarkdown(line))
  return `${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}`
}

export function warningsPart({ warnings }: SecurityReport, most: number): Part {
  const lines = warnings.slice(0, most).map((line) => `- ${escapeMarkdown(line, 500)}`)
  const text = warnings.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${more(warnings, most, 'warning')}`
  return { name: 'warnings', rank: 6, text }
}
