import { showDuration } from '../duration.ts'
import { showMeasure } from '../measure.ts'
import { type Html, html } from './html.ts'
import { columns, leftOut, numberColumns, numbers, pathOf, tableOf } from './html-table.ts'
import { NOTHING } from './numbers.ts'
import { advise, adviseSkipped } from './quality-advice.ts'
import { keptFromRunning, limitsOf, runsOf, troubles, worstOf } from './quality-order.ts'
import type { MetricRow, QualityCheck, QualityReport, StageRow } from './quality-report.ts'
import { isOverBudget, showActual, showExpected, showFound, showState } from './quality-words.ts'
import { capital, join } from './words.ts'

/** Rows of one table. */
const MOST = 500

/** Every check that did not pass, why, and what to do about it; undefined where all passed. */
export function todo(report: QualityReport): Html | undefined {
  const all = troubles(report)
  const waiting = adviseSkipped(report)
  if (all.length === 0 && waiting === undefined) return undefined
  const item = (
    check: QualityCheck,
  ) => html`<li>${badge(check)}<div><b>${check.name}</b>${sentencesOf(check)}</div></li>
`
  const names = join(keptFromRunning(report).map(({ name }) => name))
  return html`<ul class="todo">
${all.slice(0, MOST).map(item)}${waiting !== undefined && html`<li><span class="badge inconclusive">skipped</span><div>${waiting}: ${names}.</div></li>`}</ul>${leftOut(all.length - MOST, 'check')}`
}

function sentencesOf(check: QualityCheck): string {
  const texts = [check.because, advise(check)].filter((text) => text !== undefined && text !== '')
  return texts.map((text = '') => `${capital(text).replace(/\.$/, '')}.`).join(' ')
}

function badge({ verdict, skipped }: Pick<QualityCheck, 'verdict' | 'skipped'>): Html {
  return html`<span class="badge ${skipped === undefined ? verdict : 'inconclusive'}">${showState({ verdict, skipped })}</span>`
}

/** Every check that is no limit: what came out of it, how long it took, and why. */
export function checksTable(report: QualityReport): Html {
  const all = runsOf(report)
  if (all.length === 0) return html`<p class="empty">Nothing was run or read.</p>`
  const rows = worstOf(all, MOST)
  const longest = Math.max(...rows.map(({ durationMs }) => durationMs))
  const row = (check: QualityCheck) => html`<tr>
<td>${badge(check)}</td><th scope="row">${pathOf(check.name)}${check.policy === 'warn' && html`<small>only warns</small>`}</th><td>${check.stage}</td>
<td class="number">${tookBar(check, longest)}</td>${numbers(check.attempts > 1 ? String(check.attempts) : '')}<td>${showFound(check)}</td><td>${check.because}</td>
</tr>
`
  const header = [columns('Verdict', 'Check', 'Stage'), numberColumns('Took', 'Runs'), columns('Found', 'Because')]
  return html`${tableOf('Checks', 'checks', header, rows.map(row))}${leftOut(all.length - rows.length, 'check')}`
}

function tookBar(check: QualityCheck, longest: number): Html {
  const { attempts, durationMs, budgetMs } = check
  if (attempts === 0) return html`${NOTHING}`
  const width = longest > 0 ? Math.round((durationMs / longest) * 1_000) / 10 : 0
  const told =
    budgetMs !== undefined && html`<small>${isOverBudget(check) ? 'over' : 'of'} ${showDuration(budgetMs)}</small>`
  return html`<svg class="cellbar" aria-hidden="true" width="60" height="8"><rect class="track" width="100%" height="8" rx="2"/><rect class="fill ${isOverBudget(check) ? 'late' : 'fit'}" width="${width}%" height="8" rx="2"/></svg>${showDuration(durationMs)}${told}`
}

/** The limits on what reports measured; undefined where none was set. */
export function limitsTable(report: QualityReport): Html | undefined {
  const all = limitsOf(report)
  if (all.length === 0) return undefined
  const rows = worstOf(all, MOST)
  const row = (check: QualityCheck) => html`<tr>
<td>${badge(check)}</td><th scope="row">${check.name}</th>${numbers(showExpected(check), showActual(check))}<td>${check.because}</td>
</tr>
`
  const header = [columns('Verdict', 'Limit'), numberColumns('Expected', 'Actual'), columns('Because')]
  return html`${tableOf('Limits', 'limits', header, rows.map(row))}${leftOut(all.length - rows.length, 'limit')}`
}

/** The stages with their budgets; undefined for fewer than two. */
export function stagesTable({ stages }: QualityReport): Html | undefined {
  if (stages.length < 2) return undefined
  const row = ({ name, verdict, durationMs, budgetMs, because }: StageRow) => html`<tr>
<td><span class="badge ${verdict}">${verdict}</span></td><th scope="row">${name}</th>${numbers(durationMs === 0 ? NOTHING : showDuration(durationMs), budgetMs === undefined ? NOTHING : showDuration(budgetMs))}<td>${because}</td>
</tr>
`
  const header = [columns('Verdict', 'Stage'), numberColumns('Took', 'Budget'), columns('Because')]
  return html`${tableOf('Stages', 'stages', header, stages.slice(0, MOST).map(row))}${leftOut(stages.length - MOST, 'stage')}`
}

/** What the reports measured, folded; undefined where they measured nothing. */
export function metricsTable({ checks }: QualityReport): Html | undefined {
  const all = checks.flatMap(({ name, metrics = [] }) => metrics.map((metric) => ({ name, metric })))
  if (all.length === 0) return undefined
  const row = ({ name, metric }: { readonly name: string; readonly metric: MetricRow }) => html`<tr>
<td>${name}</td><th scope="row">${metric.name}</th>${numbers(showMeasure(metric.value, metric.unit))}
</tr>
`
  const header = [columns('Check', 'Measured'), numberColumns('Value')]
  return html`${tableOf('Measurements', 'metrics', header, all.slice(0, MOST).map(row))}${leftOut(all.length - MOST, 'measurement')}`
}
