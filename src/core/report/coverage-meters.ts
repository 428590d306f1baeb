import { floorPercent } from '../coverage/percent.ts'
import type { CoverageReport } from './coverage-report.ts'
import { showTotal, type TotalRow, totalRows } from './coverage-totals.ts'
import { NOT_MEASURED, showChange, showCoverage, showExpected, showOf } from './coverage-words.ts'
import { type Html, html } from './html.ts'

/** The totals as bars, each with its limit and what it was in the base. */
export function meters(report: CoverageReport): Html {
  const rows = totalRows(report)
  const none = rows.filter(({ count }) => count === null).map(({ label }) => label.toLowerCase())
  const compared = rows.some(({ was }) => was)
  return html`<div class="meters">${rows.map(meter)}</div>
<p class="caption">${[
    none.length > 0 && `Not measured: ${none.join(', ')}.`,
    rows.some(({ check }) => check) && 'The upright mark is what is expected.',
    compared && 'The triangle is the base.',
  ]
    .filter(Boolean)
    .join(' ')}</p>`
}

function meter(row: TotalRow): Html | undefined {
  const { label, count, was, check } = row
  if (count === null) return undefined
  const facts = [
    showOf(count),
    ...(was ? [`${showChange(count, was)} points`] : []),
    ...(check === undefined ? [] : [showExpected(check)]),
  ]
  const told = `${label}: ${showTotal(row)} covered, ${facts.join(', ')}${was ? `, ${showCoverage(was)} in the base` : ''}`
  return html`<div class="meter">
<b>${label}</b><span class="value">${check ? html`<span class="${check.verdict}">${showTotal(row)}</span>` : showTotal(row)}</span>
${bar(row, told)}<span class="facts">${facts.join(' · ')}</span>
</div>
`
}

function bar({ count, was, check }: TotalRow, told: string): Html {
  const share = count === null ? 0 : floorPercent(count)
  const expected = check?.operator === '>=' ? (check.expected ?? undefined) : undefined
  return html`<svg class="bar" role="img" aria-label="${told}" width="100%" height="22">
<rect class="track" y="5" width="100%" height="12" rx="3"/><rect class="fill ${check?.verdict ?? 'plain'}" y="5" width="${share}%" height="12" rx="3"/>
${expected !== undefined && html`<line class="mark" x1="${expected}%" x2="${expected}%" y1="1" y2="21"/>`}${
  was
    ? html`<svg x="${floorPercent(was)}%" y="16" overflow="visible"><path class="was" d="M0 0l4 6h-8z"/></svg>`
    : undefined
}
</svg>`
}

/** A small bar for a cell of a table. */
export function cellBar(count: CoverageReport['totals']['lines']): Html {
  if (count === null) return html`<span class="empty">${NOT_MEASURED}</span>`
  return html`<svg class="cellbar" aria-hidden="true" width="60" height="8"><rect class="track" width="100%" height="8" rx="2"/><rect class="fill plain" width="${floorPercent(count)}%" height="8" rx="2"/></svg><span class="share">${showCoverage(count)}</span>`
}
