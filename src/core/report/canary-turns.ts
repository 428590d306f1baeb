import type { TickRow } from './canary-report.ts'
import type { Column, Look, Series } from './canary-series.ts'
import { type Html, html } from './html.ts'
import { showClock, showEvidence, showInstant, showLatency, showRate, showWeight } from './numbers.ts'
import { percent } from './svg-line.ts'

/** Height of one row of labels, and the share of the narrowest page that one letter takes. */
const LANE = 18
const LETTER = 0.026

/** The labels of the turns, above the plots; they take as many rows as keep them apart. */
export function turnLabels(turns: readonly Look[]): Html | undefined {
  if (turns.length === 0) return undefined
  const lanes = placeLabels(turns)
  const height = (Math.max(...lanes) + 1) * LANE
  const told = turns.map(({ row }) => `${row.decision} at ${showClock(row.at)}`).join(', ')
  const label = ({ row, share }: Look, i: number) => {
    const side = opensRight(share) ? html`dx="6" text-anchor="start"` : html`dx="-6" text-anchor="end"`
    const place = html`x="${percent(share)}" y="${lanes[i]! * LANE + 12}"`
    return html`<text class="turn ${row.decision}" ${place} ${side}>${row.decision} ${showClock(row.at)}</text>`
  }
  return html`<svg class="plot lanes" width="100%" height="${height}" role="img" aria-label="Decisions: ${told}">${turns.map(label)}</svg>`
}

/** Lines for the turns through all plots, and an invisible strip per column whose tooltip tells its looks. */
export function hover({ columns, turns }: Series): Html {
  const mark = ({ row, share }: Look) =>
    html`<line class="turn ${row.decision}" x1="${percent(share)}" x2="${percent(share)}" y1="0" y2="100%"/>`
  const strip = ({ rows, share }: Column, i: number) => {
    const from = i === 0 ? 0 : (columns[i - 1]!.share + share) / 2
    const to = i === columns.length - 1 ? 1 : (columns[i + 1]!.share + share) / 2
    return html`<rect x="${percent(from)}" width="${percent(to - from)}" height="100%"><title>${tell(rows)}</title></rect>
`
  }
  return html`<svg class="plot hover" width="100%" height="100%" aria-hidden="true">${turns.map(mark)}${columns.map(strip)}</svg>`
}

/** What a tooltip says: one line each for the time, both versions, and the decision. */
function tell(rows: readonly TickRow[]): string {
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const many = rows.length > 1
  const when = many ? `${showInstant(first.at)} to ${showInstant(last.at)}, ${rows.length} looks` : showInstant(last.at)
  const strength = `evidence ${showEvidence(last.evidence, last.limit)}`
  return [
    `${when}, weight ${showWeight(last.weight)}`,
    `canary: ${tellArm(rows.map((row) => row.canary))}`,
    `stable: ${tellArm(rows.map((row) => row.stable))}`,
    `${strength}, ${last.decision}: ${last.because}`,
  ].join(' | ')
}

function tellArm(counts: readonly TickRow['canary'][]): string {
  const sum = (field: 'requests' | 'errors') => counts.reduce((total, one) => total + one[field], 0)
  const total = { requests: sum('requests'), errors: sum('errors') }
  const slowest = Math.max(...counts.map((one) => one.p99 ?? -1))
  const latency = slowest < 0 ? '' : `, ${counts.length > 1 ? 'highest ' : ''}p99 ${showLatency(slowest)}`
  return `${total.errors} of ${total.requests} failed (${showRate(total)})${latency}`
}

const opensRight = (share: number): boolean => share < 0.6

/** For each label the first row in which it meets no earlier one. */
function placeLabels(turns: readonly Look[]): number[] {
  const taken: (readonly [number, number])[][] = []
  return turns.map(({ row, share }) => {
    const width = (row.decision.length + 10) * LETTER
    const [from, to] = opensRight(share) ? [share, share + width] : [share - width, share]
    const free = taken.findIndex((lane) => lane.every(([start, end]) => to < start || from > end))
    const lane = free === -1 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), [from, to]]
    return lane
  })
}
