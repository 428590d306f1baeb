import type { CheckRow } from './check-row.ts'
import { advise } from './coverage-advice.ts'
import type { CoverageReport, FlagRow, InputRow } from './coverage-report.ts'
import { measured, showActual, showCarried, showCoverage, showExpected } from './coverage-words.ts'
import { type Html, html } from './html.ts'
import { columns, leftOut, numberColumns, numbers, pathOf, tableOf } from './html-table.ts'
import { capital, showPath } from './words.ts'

/** Rows of one table. */
const MOST = 1_000

/** Every check, and what to do about those that failed. */
export function checksTable(report: CoverageReport): Html {
  const { checks } = report
  if (checks.length === 0) return html`<p class="empty">No limit was set.</p>`
  const row = (check: CheckRow) => html`<tr>
<td><span class="badge ${check.verdict}">${check.verdict}</span></td><th scope="row">${check.name}</th>
${numbers(showExpected(check), showActual(check))}<td>${[check.because, advise(check, report)].filter(Boolean).join('; ')}</td>
</tr>
`
  const header = [columns('Verdict', 'Check'), numberColumns('Expected', 'Actual'), columns('Because')]
  return html`${tableOf('Checks', 'checks', header, checks.slice(0, MOST).map(row))}${leftOut(checks.length - MOST, 'check')}`
}

/** The flags, with the age of what was carried forward; undefined without flags. */
export function flagsTable(report: CoverageReport): Html | undefined {
  const { flags } = report
  if (flags.length === 0) return undefined
  const metrics = measured(flags.map(({ totals }) => totals))
  const row = (flag: FlagRow) => html`<tr>
<th scope="row">${flag.name}</th>${numbers(...metrics.map((metric) => showCoverage(flag.totals[metric])))}<td>${showCarried(flag, report)}</td>
</tr>
`
  const header = [columns('Flag'), numberColumns(...metrics.map(capital)), columns('From')]
  return html`${tableOf('Flags', 'flags', header, flags.slice(0, MOST).map(row))}${leftOut(flags.length - MOST, 'flag')}`
}

/** The reports that were read, and what was odd about each. */
export function inputsTable({ inputs }: CoverageReport): Html {
  if (inputs.length === 0) return html`<p class="empty">None was read.</p>`
  const metrics = measured(inputs.map(({ totals }) => totals))
  const row = ({ path, format, totals, warnings }: InputRow) => html`<tr>
<th scope="row" class="path">${pathOf(showPath(path))}</th><td>${format}</td>${numbers(...metrics.map((metric) => showCoverage(totals[metric])))}
<td>${warnings.length > 0 && html`<ul>${warnings.map((line) => html`<li>${line}</li>`)}</ul>`}</td>
</tr>
`
  const header = [columns('Report', 'Format'), numberColumns(...metrics.map(capital)), columns('Warnings')]
  return html`${tableOf('Reports', 'inputs', header, inputs.slice(0, MOST).map(row))}${leftOut(inputs.length - MOST, 'report')}`
}
