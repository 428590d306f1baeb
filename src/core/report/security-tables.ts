import { type Html, html } from './html.ts'
import { columns, leftOut, numberColumns, numbers, pathOf, tableOf } from './html-table.ts'
import { NOTHING, showCount } from './numbers.ts'
import { packagesOf } from './security-other-parts.ts'
import type { AgeRow, GateRow, LicenseRow, ScanRow, SecurityReport, WaiverRow } from './security-report.ts'
import { showDatabase, showLookedAt, showSeverities, showWaiver } from './security-words.ts'
import { showPath } from './words.ts'

/** Rows of one table, and lines in one cell. */
const MOST = 500
const MOST_LINES = 20

/** Each gate with what is open at it and why it did not pass. */
export function gatesTable({ gates }: SecurityReport): Html {
  if (gates.length === 0) return html`<p class="empty">Nothing was asked of any gate.</p>`
  const row = ({ gate, verdict, state, blocked, warned, waived, bySeverity, because }: GateRow) => html`<tr>
<th scope="row">${gate}</th><td><span class="badge ${verdict}">${state}</span></td>
${numbers(...[blocked, warned, waived].map(showCount))}<td>${showSeverities(bySeverity)}</td><td>${listOf(because)}</td>
</tr>
`
  const header = [columns('Gate', 'Verdict'), numberColumns('Blocks', 'Warns', 'Waived'), columns('Open', 'Because')]
  return tableOf('Gates', 'gates', header, gates.map(row))
}

/** The tools that could not scan; undefined where all could. */
export function failedScans({ scans }: SecurityReport): Html | undefined {
  const failed = scans.filter(({ status }) => status === 'could-not-scan')
  if (failed.length === 0) return undefined
  return html`<p>What these would have found is not known.</p>
<ul class="reasons">${failed.slice(0, MOST).map((row) => html`<li><b>${nameOf(row)}</b> (${pathOf(showPath(row.source))}): ${row.reason}</li>`)}</ul>${leftOut(failed.length - MOST, 'scan')}`
}

/** Every scan, with the proof of what it did. */
export function scansTable(report: SecurityReport): Html {
  const { scans } = report
  if (scans.length === 0) return html`<p class="empty">Nothing was scanned.</p>`
  const row = (scan: ScanRow) => html`<tr>
<th scope="row">${nameOf(scan)}</th><td>${statusOf(scan)}</td><td>${showLookedAt(scan)}${listOf(scan.partial)}</td>
${numbers(showCount(scan.reported))}<td>${scan.reported > 0 && showSeverities(scan.bySeverity)}</td><td>${showDatabase(scan, report)}</td>${numbers(scan.exitCode === undefined ? NOTHING : String(scan.exitCode))}<td class="path">${pathOf(showPath(scan.source))}</td>
</tr>
`
  const header = [
    columns('Tool', 'Status', 'Looked at'),
    numberColumns('Reported'),
    columns('Of them', 'Database'),
    numberColumns('Exit code'),
    columns('Report'),
  ]
  return html`${tableOf('Scans', 'scans', header, scans.slice(0, MOST).map(row))}${leftOut(scans.length - MOST, 'scan')}`
}

function statusOf({ status, partial }: ScanRow): Html {
  if (status === 'could-not-scan') return html`<span class="badge errored">could not scan</span>`
  return partial.length > 0
    ? html`<span class="badge warned">in part</span>`
    : html`<span class="badge passed">scanned</span>`
}

function nameOf({ tool, toolVersion }: ScanRow): string {
  return [tool, toolVersion].filter(Boolean).join(' ')
}

/** Expired waivers and those that match nothing; undefined without any. */
export function waiversTable({ waivers: { expired, unused } }: SecurityReport): Html | undefined {
  const rows = [
    ...expired.map((row) => ({ state: `expired ${row.expires}`, row })),
    ...unused.map((row) => ({ state: 'matches nothing', row })),
  ]
  if (rows.length === 0) return undefined
  const show = ({ state, row }: { readonly state: string; readonly row: WaiverRow }) => html`<tr>
<td>${state}</td><th scope="row" class="path">${showWaiver(row)}</th><td>${row.owner}</td><td>${row.reason}</td>
</tr>
`
  const header = [columns('Waiver', 'About', 'Owner', 'Reason')]
  return html`${tableOf('Waivers', 'waivers', header, rows.slice(0, MOST).map(show))}${leftOut(rows.length - MOST, 'waiver')}`
}

/** The licences; undefined where nobody looked at them. */
export function licensesTable({ licenses = [] }: SecurityReport): Html | undefined {
  if (licenses.length === 0) return undefined
  const sorted = licenses.toSorted((a, b) => Number(a.verdict === 'passed') - Number(b.verdict === 'passed'))
  const row = (each: LicenseRow) => html`<tr>
<td><span class="badge ${each.verdict}">${each.verdict}</span></td><th scope="row" class="path">${each.license}</th><td>${each.family}</td>
${numbers(showCount(each.packages.length))}<td class="path">${packagesOf(each)}</td><td>${each.because}</td>
</tr>
`
  const header = [columns('Verdict', 'Licence', 'Family'), numberColumns('Packages'), columns('Which', 'Because')]
  return html`${tableOf('Licences', 'licenses', header, sorted.slice(0, MOST).map(row))}${leftOut(sorted.length - MOST, 'licence')}`
}

/** The ages of packages; undefined where nobody asked. */
export function agesTable({ ages = [] }: SecurityReport): Html | undefined {
  if (ages.length === 0) return undefined
  const days = (count: number | undefined) => (count === undefined ? NOTHING : showCount(Math.floor(count)))
  const row = (each: AgeRow) => html`<tr>
<td><span class="badge ${each.verdict}">${each.verdict}</span></td><th scope="row" class="path">${each.package}</th><td>${each.version}</td><td>${each.newest ?? NOTHING}</td>
${numbers(days(each.ageDays), days(each.behindDays))}<td>${each.because}</td>
</tr>
`
  const header = [
    columns('Verdict', 'Package', 'Installed', 'Newest'),
    numberColumns('Days old', 'Days behind'),
    columns('Because'),
  ]
  return html`${tableOf('Ages', 'ages', header, ages.slice(0, MOST).map(row))}${leftOut(ages.length - MOST, 'package')}`
}

/** Checks by name with what came of them; undefined without any. */
export function checksTable(label: string, checks: SecurityReport['checks']): Html | undefined {
  if (checks.length === 0) return undefined
  const row = ({ verdict, name, operator, expected, actual, because }: SecurityReport['checks'][number]) => html`<tr>
<td><span class="badge ${verdict}">${verdict}</span></td><th scope="row">${name}</th>
${numbers(operator === null || expected === null ? NOTHING : `${operator} ${expected}`, actual === null ? NOTHING : String(actual))}<td>${because}</td>
</tr>
`
  const header = [columns('Verdict', 'Check'), numberColumns('Expected', 'Actual'), columns('Because')]
  return html`${tableOf(label, 'checks', header, checks.slice(0, MOST).map(row))}${leftOut(checks.length - MOST, 'check')}`
}

/** Lines as a list, the first of many; undefined for none. */
function listOf(lines: readonly string[]): Html | undefined {
  if (lines.length === 0) return undefined
  const left = lines.length - MOST_LINES
  return html`<ul>${lines.slice(0, MOST_LINES).map((line) => html`<li>${line}</li>`)}${left > 0 && html`<li>and ${left} more</li>`}</ul>`
}
