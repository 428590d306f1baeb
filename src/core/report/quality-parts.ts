import { showDuration } from '../duration.ts'
import { code, escapeMarkdown, steady, table } from './markdown.ts'
import { NOTHING } from './numbers.ts'
import { more, type Part } from './parts.ts'
import { advise, adviseSkipped } from './quality-advice.ts'
import { keptFromRunning, limitsOf, runsOf, troubles, worstOf } from './quality-order.ts'
import type { QualityCheck, QualityReport } from './quality-report.ts'
import {
  allTests,
  countedChecks,
  headline,
  showActual,
  showExpected,
  showFound,
  showState,
  showTests,
  some,
} from './quality-words.ts'
import { capital, join, took, VERDICT_ICONS } from './words.ts'

/** The first line, all of it our own words. */
export function headingLine(report: QualityReport): string {
  return `## ${VERDICT_ICONS[report.verdict]} Quality: ${headline(report)}`
}

/** Verdict, reason, and what was checked. */
export function headingPart(report: QualityReport): Part {
  const { verdict, reason, stages, preset } = report
  const tests = allTests(report)
  const facts = [
    `verdict **${verdict}**`,
    `${some(countedChecks(report).length, 'check')}${stages.length > 1 ? ` in ${some(stages.length, 'stage')}` : ''}`,
    tests !== undefined && showTests(tests),
    preset !== undefined && `preset ${code(preset)}`,
    took(report),
  ]
  const lines = [headingLine(report), `**${escapeMarkdown(reason, 1_000)}**`, facts.filter(Boolean).join(' · ')]
  return { name: 'heading', rank: 15, text: lines.join('\n\n') }
}

/** Every check that did not pass, why, and what to do about it. */
export function troublesPart(report: QualityReport, most: number): Part {
  const all = troubles(report)
  const lines = all.slice(0, most).map(trouble)
  const waiting = adviseSkipped(report)
  const names = keptFromRunning(report).map(({ name }) => escapeMarkdown(name))
  if (waiting !== undefined) lines.push(`- ⚪ ${waiting}: ${join(names)}.`)
  const text = lines.length === 0 ? '' : `### What to do\n\n${lines.join('\n')}${more(all, most, 'check')}`
  return { name: 'what to do', rank: 14, text }
}

function trouble(check: QualityCheck): string {
  const { verdict, name, because = '' } = check
  const sentences = [because, advise(check)].flatMap((text) => (text ? [`${capital(text).replace(/\.$/, '')}.`] : []))
  return `- ${VERDICT_ICONS[verdict]} **${escapeMarkdown(name)}**: ${sentences.map((text) => escapeMarkdown(text, 800)).join(' ')}`.replace(
    /: $/,
    '',
  )
}

/** One row per check: what came out of it and how long it took. */
export function checksPart(report: QualityReport, most: number): Part {
  const part = { name: 'checks', rank: 13 }
  const all = runsOf(report)
  const rows = worstOf(all, most)
  if (rows.length === 0) return { ...part, text: '' }
  const staged = new Set(rows.map(({ stage }) => stage)).size > 1
  const header = [...(staged ? ['Stage'] : []), 'Check', 'Verdict', 'Took:', 'Found']
  const body = rows.map((check) => [
    ...(staged ? [escapeMarkdown(check.stage)] : []),
    `${escapeMarkdown(check.name)}${check.policy === 'warn' ? ' (only warns)' : ''}`,
    `${check.skipped === undefined ? VERDICT_ICONS[check.verdict] : '⚪'} ${showState(check)}`,
    check.attempts === 0 ? NOTHING : showDuration(check.durationMs),
    escapeMarkdown(showFound(check)),
  ])
  return { ...part, text: `${table(header, body)}${more(all, rows.length, 'check')}` }
}

/** One row per limit on what reports measured. */
export function limitsPart(report: QualityReport, most: number): Part {
  const all = limitsOf(report)
  const rows = worstOf(all, most)
  const body = rows.map((check) => [
    escapeMarkdown(check.name),
    `${VERDICT_ICONS[check.verdict]} ${check.verdict}`,
    measure(showExpected(check)),
    measure(showActual(check)),
    escapeMarkdown(check.because ?? ''),
  ])
  const header = ['Limit', 'Verdict', 'Expected:', 'Actual:', 'Because']
  const text = rows.length === 0 ? '' : `### Limits\n\n${table(header, body)}${more(all, rows.length, 'limit')}`
  return { name: 'limits', rank: 12, text }
}

/** The unit comes from outside. */
function measure(text: string): string {
  return steady(escapeMarkdown(text))
}

export function warningsPart({ warnings }: QualityReport, most: number): Part {
  const lines = warnings.slice(0, most).map((line) => `- ${escapeMarkdown(line, 500)}`)
  const text = warnings.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${more(warnings, most, 'warning')}`
  return { name: 'warnings', rank: 7, text }
}
