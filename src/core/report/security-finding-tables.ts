import type { Disposition } from '../findings/dispose.ts'
import { type Html, html } from './html.ts'
import { columns, leftOut, numberColumns, numbers, tableOf } from './html-table.ts'
import { NOTHING, showCount } from './numbers.ts'
import { trace } from './security-finding-parts.ts'
import { ruleMark, severityMark, whereMark } from './security-marks.ts'
import { shownRaises } from './security-raises.ts'
import type { FindingRow, SecurityReport } from './security-report.ts'
import { shown } from './security-shown.ts'
import { waiverFile } from './security-yaml.ts'
import { join } from './words.ts'

/** Findings that are shown one by one, in tables at once, and in tables in all: a browser takes long for more. */
const MOST_BLOCKED = 200
const MOST_OPEN = 50
const MOST_ROWS = 1_000

/** Everything that blocks, each with its fix, its reason and the waiver that would apply. */
export function blockers(report: SecurityReport): Html {
  const { rows, total } = shown(report.findings, 'blocked', MOST_BLOCKED)
  if (total === 0) return html`<p class="empty">No finding blocks.</p>`
  return html`${rows.map(blocker)}${leftOut(total - rows.length, 'finding')}`
}

function blocker(row: FindingRow): Html {
  const yaml = waiverFile(row.suggestion === undefined ? [] : [row.suggestion])
  return html`<article class="finding">
<h3>${severityMark(row.severity)} ${ruleMark(row)} ${row.title}</h3>
<dl><div><dt>Where</dt><dd>${whereMark(row)}</dd></div>
${row.fix !== undefined && html`<div><dt>Fix</dt><dd class="fix">${row.fix}</dd></div>`}
<div><dt>Found by</dt><dd>${join(row.tools)}</dd></div>
<div><dt>Why</dt><dd>${trace(row)}</dd></div></dl>
${yaml !== '' && html`<details><summary>The waiver that would apply</summary><pre>${lines(yaml)}</pre></details>`}
</article>
`
}

/** Text with its line breaks kept; in any other place markup makes spaces of them. */
function lines(text: string): Html {
  return html`${text.split('\n').map((line, i) => [i > 0 && html`\n`, line])}`
}

/** What has to be raised to end what blocks; undefined where that is nothing. */
export function raises({ findings: all }: SecurityReport): Html | undefined {
  const { rows, total } = shownRaises(all, MOST_ROWS)
  if (total === 0) return undefined
  const header = [columns('Package', 'From', 'To', 'Brought in by'), numberColumns('Blocking findings it ends')]
  const body = rows.map(
    (row) => html`<tr>
<th scope="row" class="path">${row.package}</th><td>${row.from || NOTHING}</td><td>${row.to}</td><td>${join(row.through) || NOTHING}</td>${numbers(showCount(row.findings))}
</tr>
`,
  )
  return html`${tableOf('What to raise', 'raises', header, body)}${leftOut(total - rows.length, 'package')}`
}

/** The findings of one disposition, the worst first; all but the first are folded away. Undefined where there are none. */
export function findingsTable(report: SecurityReport, disposition: Disposition): Html | undefined {
  const { rows, total } = shown(report.findings, disposition, MOST_ROWS)
  if (total === 0) return undefined
  const [open, folded] = [rows.slice(0, MOST_OPEN), rows.slice(MOST_OPEN)]
  return html`${tableFor(disposition, open)}
${folded.length > 0 && html`<details><summary>${folded.length === 1 ? '1 more finding' : `${showCount(folded.length)} more findings`}</summary>${tableFor(disposition, folded)}</details>`}${leftOut(total - rows.length, 'finding')}`
}

function tableFor(disposition: Disposition, rows: readonly FindingRow[]): Html {
  const fixable = rows.some(({ fix }) => fix !== undefined)
  const body = rows.map(
    (row) => html`<tr>
<td>${severityMark(row.severity)}</td><th scope="row" class="what">${ruleMark(row)}<small>${row.title}</small></th>
<td>${whereMark(row)}</td>${fixable && html`<td>${row.fix}</td>`}<td>${join(row.tools)}</td><td>${trace(row)}</td>
</tr>
`,
  )
  const header = [columns('Severity', 'Finding', 'Where', ...(fixable ? ['Fix'] : []), 'Found by', 'Because')]
  return tableOf(`Findings: ${disposition}`, 'findings', header, body)
}
