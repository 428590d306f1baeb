import { floorPercent } from '../coverage/percent.ts'
import type { CoverageReport, TrendPoint } from './coverage-report.ts'
import { showCommit, showCoverage, showOf } from './coverage-words.ts'
import { type Html, html } from './html.ts'
import { columns, numberColumns, numbers, scrolling } from './html-table.ts'
import { showInstant } from './numbers.ts'
import { dots, line, percent, stretched } from './svg-line.ts'
import { panel, timeAxis } from './svg-panel.ts'
import { linear, type Scale } from './svg-scale.ts'
import { plural } from './words.ts'

const HEIGHT = 160
/** Commits in the plot: the newest ones. */
const MOST = 200
/** More dots than this run into each other. */
const MOST_DOTS = 60
/** A limit is drawn when it is at most this many points away from what was measured. */
const NEAR = 10
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25]

/** How the lines were covered from commit to commit, as a plot and as a table; undefined below two commits that measured them. */
export function renderTrend({ trend, checks }: CoverageReport): Html | undefined {
  const points = trend.slice(-MOST)
  const values = points.map(({ lines }) => (lines === null || lines.total === 0 ? null : floorPercent(lines)))
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return undefined
  const limit = checks.find(({ name }) => name === 'lines')?.expected ?? undefined
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const near = limit !== undefined && limit >= low - NEAR && limit <= high + NEAR ? limit : undefined
  const scale = scaleOf(Math.min(low, near ?? low), Math.max(high, near ?? high))
  const share = (i: number) => i / (points.length - 1)
  const drawn = values.map((value, i) => ({ share: share(i), y: value === null ? null : scale.y(value) }))
  const plot = panel({
    title: 'Covered lines',
    label: `Covered lines of ${plural(points.length, 'commit')}: first ${known[0]} %, last ${known.at(-1)} %, between ${low} % and ${high} %.`,
    legend: [
      html`<span>last ${known.at(-1)} %</span>`,
      ...(near === undefined ? [] : [html`<span class="limitkey">at least ${near} %</span>`]),
    ],
    height: HEIGHT,
    scale,
    times: [],
    content: [
      ...(near === undefined ? [] : [level(scale.y(near))]),
      stretched(HEIGHT, [line(drawn, 'covered')]),
      ...(points.length <= MOST_DOTS ? [dots(drawn, 'covered')] : []),
      tips(points, share),
    ],
  })
  return html`${plot}${timeAxis(dates(points, share))}
<details>
<summary>${plural(points.length, 'commit')}</summary>
${trendTable(points)}
</details>`
}

function level(y: number): Html {
  return html`<line class="line limit" x1="0" x2="100%" y1="${y}" y2="${y}"/>`
}

/** Round marks around the values, never above 100 and never below 0. */
function scaleOf(low: number, high: number): Scale {
  const [from, to] = high - low < 0.05 ? [low - 0.5, high + 0.5] : [low, high]
  const step = STEPS.find((candidate) => (to - from) / candidate <= 4) ?? 25
  const bottom = Math.max(0, Math.floor(from / step))
  const top = Math.min(Math.round(100 / step), Math.ceil(to / step))
  const marks = Array.from({ length: top - bottom + 1 }, (_, i) => {
    const value = Number(((bottom + i) * step).toFixed(2))
    return { value, text: `${value} %` }
  })
  return linear(bottom * step, top * step, HEIGHT, marks)
}

/** What a point is, for those who point at it. */
function tips(points: readonly TrendPoint[], share: (i: number) => number): Html {
  const width = percent(1 / points.length)
  const tip = (point: TrendPoint, i: number) =>
    html`<rect class="tip" x="${percent(share(i) - 0.5 / points.length)}" width="${width}" y="0" height="${HEIGHT}"><title>${tell(point)}</title></rect>`
  return html`<g>${points.map(tip)}</g>`
}

function tell({ commit, at, lines }: TrendPoint): string {
  return `${showCommit(commit)}, ${showInstant(at)} UTC: ${showCoverage(lines)}${lines === null ? '' : `, ${showOf(lines)} lines`}`
}

function dates(points: readonly TrendPoint[], share: (i: number) => number) {
  const middle = points.length > 4 ? [Math.floor((points.length - 1) / 2)] : []
  return [0, ...middle, points.length - 1].map((i) => ({ share: share(i), text: points[i]!.at.slice(0, 10) }))
}

function trendTable(points: readonly TrendPoint[]): Html {
  const row = ({ commit, at, lines }: TrendPoint) => html`<tr>
<th scope="row"><code>${showCommit(commit)}</code></th><td><time datetime="${at}">${showInstant(at)}</time></td>${numbers(showCoverage(lines), showOf(lines))}
</tr>
`
  return scrolling(
    'Commits',
    html`<table class="commits">
<thead><tr>${columns('Commit', 'Time (UTC)')}${numberColumns('Lines', 'Covered')}</tr></thead>
<tbody>
${points.toReversed().map(row)}</tbody>
</table>`,
  )
}
