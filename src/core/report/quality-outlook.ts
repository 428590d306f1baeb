import { type Html, html } from './html.ts'
import { columns, tableOf } from './html-table.ts'
import { escapeMarkdown, steady, table } from './markdown.ts'
import type { Part } from './parts.ts'
import { outlookSentence, showPull, strongest, trustSentence } from './quality-forecast.ts'
import type { OutlookRow, QualityReport } from './quality-report.ts'

/** How likely this change fails, and what that rests on. */
export function outlookPart(report: QualityReport): Part {
  const part = { name: 'outlook', rank: 5 }
  const { outlook } = report
  if (outlook === undefined) return { ...part, text: '' }
  const rows = strongest(outlook).map(({ feature, contribution }) => [
    escapeMarkdown(feature),
    steady(showPull(contribution)),
  ])
  const told = escapeMarkdown(`${trustSentence(outlook)}${decisionOf(report)}`, 2_000)
  const lines = [
    '### Outlook',
    `**${escapeMarkdown(outlookSentence(outlook), 1_000)}** ${told}`.trimEnd(),
    rows.length > 0 && table(['What it rests on', 'Speaks, in log odds'], rows),
  ]
  return { ...part, text: lines.filter(Boolean).join('\n\n') }
}

/** A forecast is no verdict unless somebody asked for one. */
function decisionOf({ checks }: Pick<QualityReport, 'checks'>): string {
  return checks.some(({ kind }) => kind === 'outlook') ? '' : ' It decides nothing.'
}

/** How likely this change fails, where that lies, and what it rests on; undefined where nobody forecast. */
export function outlookPage(report: QualityReport): Html | undefined {
  const { outlook } = report
  if (outlook === undefined) return undefined
  const rows = strongest(outlook)
  const most = Math.max(...rows.map(({ contribution }) => Math.abs(contribution)))
  const row = ({ feature, contribution }: OutlookRow['because'][number]) => html`<tr>
<th scope="row" class="path">${feature}</th><td>${pullBar(contribution, most)}${showPull(contribution)}</td>
</tr>
`
  return html`<p><b>${outlookSentence(outlook)}</b></p>
${outlook.chance !== null && gauge({ ...outlook, chance: outlook.chance })}<p>${trustSentence(outlook)}${decisionOf(report)}</p>
${rows.length > 0 && tableOf('What the outlook rests on', 'outlook', [columns('What it rests on', 'Speaks, in log odds')], rows.map(row))}`
}

/** The chance on a scale from 0 to 1, with its range; the sentence above it says the same. */
function gauge({ chance, low = chance, high = chance }: OutlookRow & { readonly chance: number }): Html {
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
