import { chooseLooks } from './canary-looks.ts'
import { renderCharts } from './canary-mermaid.ts'
import type { CanaryReport, Milestone, TickRow } from './canary-report.ts'
import { tidyCanary } from './canary-tidy.ts'
import { clockOf, compareErrors, NO_CHECKS, PHASE_WORDS, showActual, showLimits } from './canary-words.ts'
import { code, escapeMarkdown, steady, table } from './markdown.ts'
import { showCount, showEvidence, showInstant, showRate, showWeight } from './numbers.ts'
import { joinParts, more, type Part, SUMMARY_BYTES } from './parts.ts'
import { plural, took, VERDICT_ICONS } from './words.ts'

export interface SummaryOptions {
  /** Most bytes of UTF-8 the summary may have; GitHub drops one above 1 MiB. */
  readonly limitBytes?: number | undefined
  /** The name of the artifact that holds the HTML report. */
  readonly artifact?: string | undefined
}

/** Most rows of one kind. */
const MOST = { looks: 40, checks: 50, milestones: 40, warnings: 20 }

/**
 * The job summary of a canary, as Markdown: verdict, reason and checks first, then every look with a picture, and what happened.
 * It never exceeds the limit: the least important parts are left out, and it says which.
 */
export function renderCanarySummary(
  given: CanaryReport,
  { limitBytes = SUMMARY_BYTES, artifact }: SummaryOptions = {},
): string {
  const report = tidyCanary(given)
  const parts = [
    heading(report),
    checks(report),
    looks(report),
    picture(report),
    milestones(report),
    warnings(report),
    whereabouts(artifact),
  ]
  const headline = `## ${VERDICT_ICONS[report.verdict]} Canary ${PHASE_WORDS[report.phase]}\n`
  return joinParts(parts, Math.min(limitBytes, SUMMARY_BYTES), headline)
}

function heading(report: CanaryReport): Part {
  const { verdict, phase, version, environment, weight, takeover, ticks } = report
  const clock = clockOf(report)
  const facts = [
    `verdict **${verdict}**`,
    environment && `environment ${code(environment)}`,
    weight !== null && `canary weight now **${steady(showWeight(weight))}**`,
    `${clock(report.startedAt)} to ${clock(report.finishedAt)} UTC (${took(report)})`,
    plural(ticks.length, 'look'),
  ]
  const lines = [
    `## ${VERDICT_ICONS[verdict]} Canary ${version && `${code(version)} `}${PHASE_WORDS[phase]}`,
    `**${escapeMarkdown(report.reason, 1_000)}**`,
    facts.filter(Boolean).join(' · '),
    compareErrors(report),
    takeover && `**Taken over:** ${escapeMarkdown(takeover, 1_000)}`,
  ]
  return { name: 'heading', rank: 6, text: lines.filter(Boolean).join('\n\n') }
}

function checks({ checks: all }: CanaryReport): Part {
  const rows = all
    .slice(0, MOST.checks)
    .map((row) => [
      `${VERDICT_ICONS[row.verdict]} ${row.verdict}`,
      escapeMarkdown(row.name),
      steady(escapeMarkdown(showLimits(row))),
      steady(showActual(row)),
      escapeMarkdown(row.because ?? ''),
    ])
  const body = rows.length === 0 ? NO_CHECKS : table(['Verdict', 'Check', 'Expected:', 'Actual:', 'Because'], rows)
  return { name: 'checks', rank: 5, text: `### Checks\n\n${body}${more(all, MOST.checks, 'check')}` }
}

function looks(report: CanaryReport): Part {
  const { ticks } = report
  const clock = clockOf(report)
  const arms = ['Canary: errors of requests:', 'Stable: errors of requests:']
  const header = ['Look:', 'Time (UTC):', 'Weight:', ...arms, 'Evidence:', 'Decision', 'Because']
  const rows = chooseLooks(ticks, MOST.looks).map((shown) =>
    'leftOut' in shown ? gap(shown.leftOut) : look(shown, clock),
  )
  const note = 'The canary is aborted when the evidence against it reaches its limit.'
  const body = rows.length === 0 ? 'No look at the versions was recorded.' : `${table(header, rows)}\n\n${note}`
  return { name: 'looks', rank: 4, text: `### Looks\n\n${body}` }
}

function look(shown: { readonly number: number; readonly row: TickRow }, clock: (instant: string) => string): string[] {
  const { number, row } = shown
  const { at, weight, canary, stable, evidence, limit, decision, because } = row
  return [
    showCount(number),
    clock(at),
    steady(showWeight(weight)),
    arm(canary),
    arm(stable),
    steady(showEvidence(evidence, limit)),
    decision === 'continue' || decision === 'hold' ? decision : `**${decision}**`,
    escapeMarkdown(because),
  ]
}

function gap(count: number): string[] {
  return ['⋮', '', '', '', '', '', '', `${plural(count, 'look')} left out here; the reports have all of them`]
}

function arm(counts: TickRow['canary']): string {
  if (counts.requests === 0) return steady('no requests')
  return steady(`${showCount(counts.errors)} of ${showCount(counts.requests)} (${showRate(counts)})`)
}

function picture({ ticks }: CanaryReport): Part {
  return { name: 'picture', rank: 1, text: renderCharts(ticks) }
}

function milestones({ milestones: all }: CanaryReport): Part {
  const row = ({ at, weight, what }: Milestone) => [
    steady(showInstant(at)),
    steady(showWeight(weight)),
    escapeMarkdown(what),
  ]
  const body = table(['Time (UTC):', 'Weight:', 'What'], all.slice(-MOST.milestones).map(row))
  return {
    name: 'milestones',
    rank: 2,
    text:
      all.length === 0
        ? ''
        : `### What happened\n\n${body}${more(all, MOST.milestones, 'earlier entry', 'earlier entries')}`,
  }
}

function warnings({ warnings: all }: CanaryReport): Part {
  const lines = all.slice(0, MOST.warnings).map((line) => `- ${escapeMarkdown(line)}`)
  return {
    name: 'warnings',
    rank: 3,
    text: all.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${more(all, MOST.warnings, 'warning')}`,
  }
}

function whereabouts(artifact: string | undefined): Part {
  const where =
    artifact === undefined
      ? 'the file named by the output `html`'
      : `the artifact ${code(artifact)}, where the workflow uploads it, or else the file named by the output \`html\``
  return { name: 'whereabouts', rank: 5, text: `Plots of every look are in the HTML report: ${where}.` }
}
