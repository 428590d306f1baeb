import { SEVERITIES, type Severity } from '../findings/severity.ts'
import { type Html, html } from './html.ts'
import { pathOf } from './html-table.ts'
import { showCount } from './numbers.ts'
import type { FindingRow } from './security-report.ts'
import { advisoryUrl, showOthers, showPackage, showSeverities } from './security-words.ts'
import { showPlace } from './words.ts'

/** A severity as a word with its colour. */
export function severityMark(severity: Severity): Html {
  return html`<span class="sev ${severity}">${severity}</span>`
}

/** The shares of the severities as one bar, with the numbers under it; undefined where there is nothing. */
export function severityBar(counts: Readonly<Record<Severity, number>>): Html | undefined {
  const total = SEVERITIES.reduce((sum, name) => sum + counts[name], 0)
  if (total === 0) return undefined
  let x = 0
  const parts = SEVERITIES.map((name) => {
    const width = (counts[name] / total) * 100
    const part = html`<rect class="part ${name}" x="${percent(x)}" width="${percent(width)}" height="14"/>`
    x += width
    return counts[name] > 0 && part
  })
  return html`<svg class="bar" role="img" aria-label="Open findings: ${showSeverities(counts)}" width="100%" height="14">
<rect class="track" width="100%" height="14"/>${parts}
</svg>
<ul class="legend">${SEVERITIES.map((name) => html`<li>${severityMark(name)} <b>${showCount(counts[name])}</b></li>`)}</ul>`
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}

/** The rule, which leads to where the advisory is explained to everybody. */
export function ruleMark({ rule }: FindingRow): Html {
  const url = advisoryUrl(rule)
  return url === undefined ? html`<code>${rule}</code>` : html`<a href="${url}" rel="noreferrer">${rule}</a>`
}

/** Package and place. */
export function whereMark(row: FindingRow): Html {
  const [pkg, place] = [showPackage(row), showPlace(row)]
  const others = showOthers(row)
  return html`${pkg !== undefined && html`<b>${pkg}</b> `}${place !== undefined && html`<span class="path">${pathOf(place)}</span>`}${others !== '' && ` ${others}`}`
}
