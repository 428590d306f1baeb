import type { CanaryReport, Milestone, TickRow } from './canary-report.ts'
import { clockOf, NO_CHECKS, showActual, showLimits } from './canary-words.ts'
import type { CheckRow } from './check-row.ts'
import { type Html, html } from './html.ts'
import { columns, numberColumns, numbers, scrolling } from './html-table.ts'
import { showCount, showEvidence, showInstant, showLatency, showRate, showWeight } from './numbers.ts'
import { plural } from './words.ts'

/** More looks than this are folded away until somebody asks for them. */
const MOST_OPEN = 60

/** The checks of a report as a table, or a sentence when there are none. */
export function checksTable({ checks }: CanaryReport): Html {
  if (checks.length === 0) return html`<p class="empty">${NO_CHECKS}</p>`
  const row = (check: CheckRow) => html`<tr>
<td><span class="badge ${check.verdict}">${check.verdict}</span></td><th scope="row">${check.name}</th>
${numbers(showLimits(check), showActual(check))}<td>${check.because}</td>
</tr>
`
  const table = html`<table class="checks">
<thead><tr>${columns('Verdict', 'Check')}${numberColumns('Expected', 'Actual')}${columns('Because')}</tr></thead>
<tbody>
${checks.map(row)}</tbody>
</table>`
  return scrolling('Checks', table)
}

/** Every look of a report, none left out. */
export function looksTable(report: CanaryReport): Html | undefined {
  const { ticks } = report
  if (ticks.length === 0) return undefined
  const measured = ticks.some(({ canary, stable }) => canary.p99 !== undefined || stable.p99 !== undefined)
  const clock = clockOf(report)
  const row = (tick: TickRow, i: number) => html`<tr>
${numbers(String(i + 1), html`<time datetime="${tick.at}">${clock(tick.at)}</time>`, showWeight(tick.weight))}
${armCells(tick.canary, measured)}
${armCells(tick.stable, measured)}
${numbers(showEvidence(tick.evidence, tick.limit))}
<td><span class="decision ${tick.decision}">${tick.decision}</span></td><td>${tick.because}</td>
</tr>
`
  const table = html`<table class="looks">
${looksHead(measured)}
<tbody>
${ticks.map(row)}</tbody>
</table>`
  return html`<details${ticks.length <= MOST_OPEN && html` open`}>
<summary>${plural(ticks.length, 'look')}</summary>
${scrolling('Looks', table)}
</details>`
}

function looksHead(measured: boolean): Html {
  const names = ['requests', 'errors', 'rate', ...(measured ? ['p99'] : [])]
  const tall = (name: string, kind: string) => html`<th scope="col" rowspan="2" class="${kind}">${name}</th>`
  const arm = (name: string, kind: string) =>
    html`<th scope="colgroup" colspan="${names.length}" class="arm ${kind}">${name}</th>`
  return html`<thead>
<tr>${['Look', 'Time (UTC)', 'Weight'].map((name) => tall(name, 'number'))}${arm('Canary', 'canary')}${arm('Stable', 'stable')}
${tall('Evidence', 'number')}${['Decision', 'Because'].map((name) => tall(name, 'text'))}</tr>
<tr>${numberColumns(...names)}${numberColumns(...names)}</tr>
</thead>`
}

function armCells(counts: TickRow['canary'], measured: boolean): Html {
  const latency = measured ? [showLatency(counts.p99)] : []
  return numbers(showCount(counts.requests), showCount(counts.errors), showRate(counts), ...latency)
}

/** What happened to the rollout, in order. */
export function milestoneList({ milestones }: CanaryReport): Html | undefined {
  if (milestones.length === 0) return undefined
  const entry = ({ at, weight, what }: Milestone) => html`<li>
<time datetime="${at}">${showInstant(at)}</time> <span class="number">${showWeight(weight)}</span> <span>${what}</span>
</li>
`
  return html`<section>
<h2>What happened</h2>
<ol class="milestones">
${milestones.map(entry)}</ol>
</section>`
}
