import { showDuration } from '../duration.ts'
import { showMeasure } from '../measure.ts'
import { escapeMarkdown, steady, table } from './markdown.ts'
import { NOTHING } from './numbers.ts'
import { fold, more, type Part } from './parts.ts'
import { overBudget, slowest, withOutput } from './quality-order.ts'
import { preformatted, tailLines } from './quality-output.ts'
import type { QualityCheck, QualityReport } from './quality-report.ts'
import { some } from './quality-words.ts'
import { sarifLine } from './sarif-row.ts'
import { VERDICT_ICONS } from './words.ts'

/** The stages, where there are several: how they ended and how long they took. */
export function stagesPart({ stages }: QualityReport, most: number): Part {
  const part = { name: 'stages', rank: 3 }
  if (stages.length < 2) return { ...part, text: '' }
  const rows = stages
    .slice(0, most)
    .map(({ name, verdict, durationMs, budgetMs, because = '' }) => [
      escapeMarkdown(name),
      `${VERDICT_ICONS[verdict]} ${verdict}`,
      durationMs === 0 ? NOTHING : showDuration(durationMs),
      budgetMs === undefined ? NOTHING : showDuration(budgetMs),
      escapeMarkdown(because),
    ])
  const body = table(['Stage', 'Verdict', 'Took:', 'Budget:', 'Because'], rows)
  return { ...part, text: fold(some(stages.length, 'stage'), `${body}${more(stages, most, 'stage')}`) }
}

/** What took longer than it should. */
export function budgetsPart(report: QualityReport, most: number): Part {
  const all = overBudget(report)
  const rows = all
    .slice(0, most)
    .map(({ what, name, durationMs, budgetMs }) => [
      `${what} ${escapeMarkdown(name)}`,
      showDuration(durationMs),
      showDuration(budgetMs),
      showDuration(durationMs - budgetMs),
    ])
  const body = table(['Over budget', 'Took:', 'Budget:', 'Over by:'], rows)
  return {
    name: 'over budget',
    rank: 8,
    text: all.length === 0 ? '' : `### Over budget\n\n${body}${more(all, most, 'row')}`,
  }
}

/** The checks that took longest, folded; nothing where there is nothing to compare. */
export function slowestPart(report: QualityReport, most: number): Part {
  const checks = slowest(report, most)
  if (checks.length < 2) return { name: 'slowest checks', rank: 2, text: '' }
  const rows = checks.map(({ name, stage, durationMs, budgetMs }) => [
    escapeMarkdown(name),
    escapeMarkdown(stage),
    showDuration(durationMs),
    budgetMs === undefined ? NOTHING : showDuration(budgetMs),
  ])
  const text = fold('Slowest checks', table(['Check', 'Stage', 'Took:', 'Budget:'], rows))
  return { name: 'slowest checks', rank: 2, text }
}

/** The end of what checks printed that did not pass, folded. */
export function outputsPart(report: QualityReport, most: number, lines: number): Part {
  const all = withOutput(report)
  const text = all.slice(0, most).map((check) => outputOf(check, lines))
  return { name: 'outputs', rank: 6, text: `${text.join('\n\n')}${more(all, most, 'output')}` }
}

function outputOf({ name, output = '' }: QualityCheck, most: number): string {
  const tail = tailLines(output, most)
  const left = tail.left > 0 ? `, without the ${some(tail.left, 'line')} before` : ''
  return fold(`The end of the output of ${escapeMarkdown(name)}${left}`, preformatted(tail).html)
}

/** What the reports measured, folded. */
export function metricsPart({ checks }: QualityReport, most: number): Part {
  const all = checks.flatMap(({ name, metrics = [] }) => metrics.map((metric) => ({ check: name, metric })))
  if (all.length === 0) return { name: 'measurements', rank: 1, text: '' }
  const rows = all
    .slice(0, most)
    .map(({ check, metric }) => [
      escapeMarkdown(check),
      escapeMarkdown(metric.name),
      steady(escapeMarkdown(showMeasure(metric.value, metric.unit))),
    ])
  const body = `${table(['Check', 'Measured', 'Value:'], rows)}${more(all, most, 'measurement')}`
  return { name: 'measurements', rank: 1, text: fold(some(all.length, 'measurement'), body) }
}

/** What was written for code scanning. */
export function writtenPart({ sarif }: QualityReport): Part {
  return { name: 'whereabouts', rank: 2, text: sarif === undefined ? '' : escapeMarkdown(sarifLine(sarif), 800) }
}
