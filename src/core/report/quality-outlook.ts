import { type Html, html } from './html.ts'
import { columns, tableOf } from './html-table.ts'
import { outlookSentence, showPull, strongest, trustSentence } from './quality-other-parts.ts'
import type { OutlookRow, QualityReport } from './quality-report.ts'

/** How likely this change fails, where that lies, and what it rests on; undefined where nobody forecast. */
export function outlookPage({ outlook, checks }: QualityReport): Html | undefined {
  if (outlook === undefined) return undefined
  const decides = checks.some(({ kind }) => kind === 'outlook')
  const rows = strongest(outlook)
  const most = Math.max(...rows.map(({ contribution }) => Math.abs(contribution)))
  const row = ({ feature, contribution }: OutlookRow['because'][number]) => html`<tr>
<th scope="row" class="path">${feature}</th><td>${pullBar(contribution, most)}${showPull(contribution)}</td>
</tr>
`
  return html`<p><b>${outlookSentence(outlook)}</b></p>
${gauge(outlook)}<p>${trustSentence(outlook)}${!decides && ' It decides nothing.'}</p>
${rows.length > 0 && tableOf('What the outlook rests on', 'outlook', [columns('What it rests on', 'Speaks')], rows.map(row))}`
}

/** The chance on a scale from 0 to 1, with its range; the sentence above it says the same. */
function gauge({ chance, low = chance, high = chance }: OutlookRow): Html {
  const x = percent(chance)
  return html`<svg class="gauge" aria-hidden="true" width="100%" height="22">
<rect class="track" y="5" width="100%" height="12" rx="3"/>${high > low && html`<rect class="span" x="${percent(low)}" y="5" width="${percent(high - low)}" height="12"/>`}<line class="mark" x1="${x}" x2="${x}" y1="1" y2="21"/>
</svg>
`
}

/** To the left what speaks for passing, to the right what speaks for failing. */
function pullBar(contribution: number, most: number): Html {
  const share = most > 0 ? Math.abs(contribution) / most / 2 : 0
  const [x, kind] = contribution > 0 ? [0.5, 'against'] : [0.5 - share, 'towards']
  return html`<svg class="cellbar" aria-hidden="true" width="120" height="8"><rect class="track" width="100%" height="8" rx="2"/><rect class="fill ${kind}" x="${percent(x)}" width="${percent(share)}" height="8"/></svg>`
}

function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10}%`
}
