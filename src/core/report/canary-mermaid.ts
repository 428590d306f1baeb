import type { TickRow } from './canary-report.ts'

/** Mermaid writes a label under every point; more of them run into each other. */
const MOST_POINTS = 30
/** Readable on the light and the dark page of GitHub, and apart for every kind of colour vision. */
const CANARY = '#e8710a'
const STABLE = '#4393c9'

/**
 * Two charts in the language of Mermaid, as fenced Markdown: the error rates of both versions, the stable one as bars and the
 * canary as a line so that they differ without colours, and the weight. Several looks share a point where there are many.
 * Empty below two looks at which both versions served something: there is no line to draw.
 */
export function renderCharts(ticks: readonly TickRow[]): string {
  const numbered = ticks.map((row, i) => ({ ...row, number: i + 1 }))
  const seen = numbered.filter(({ canary, stable }) => canary.requests > 0 && stable.requests > 0)
  if (seen.length < 2) return ''
  const size = Math.ceil(seen.length / MOST_POINTS)
  const points = Array.from({ length: Math.ceil(seen.length / size) }, (_, i) => seen.slice(i * size, (i + 1) * size))
  const labels = points.map((rows) => `"${rows.at(-1)!.number}"`).join(', ')
  const axis = `x-axis "${size === 1 ? 'look' : `look (each point sums up ${size})`}" [${labels}]`
  const stable = points.map((rows) => percent(rows, 'stable'))
  const canary = points.map((rows) => percent(rows, 'canary'))
  const weight = points.map((rows) => rows.at(-1)!.weight)
  const errorAxis = `y-axis "errors, % of requests" 0 --> ${ceiling([...stable, ...canary])}`
  return [
    '🟧 line: canary, 🟦 bars: stable version.',
    chart(280, [STABLE, CANARY], [axis, errorAxis, `bar ${list(stable)}`, `line ${list(canary)}`]),
    chart(200, [CANARY], [axis, 'y-axis "weight, %" 0 --> 100', `bar ${list(weight)}`]),
  ].join('\n\n')
}

function chart(height: number, palette: readonly string[], statements: readonly string[]): string {
  const axis = { labelFontSize: 10, titleFontSize: 12 }
  const look = { xyChart: { width: 900, height, xAxis: axis, yAxis: axis } }
  const theme = { themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } }
  const init = `%%{init: ${JSON.stringify({ ...look, ...theme })}}%%`
  return ['```mermaid', init, 'xychart-beta', ...statements.map((statement) => `    ${statement}`), '```'].join('\n')
}

function percent(rows: readonly TickRow[], role: 'canary' | 'stable'): number {
  const sum = (field: 'requests' | 'errors') => rows.reduce((total, row) => total + row[role][field], 0)
  return (100 * sum('errors')) / sum('requests')
}

function list(values: readonly number[]): string {
  return `[${values.map(plain).join(', ')}]`
}

/** Mermaid reads no exponents: four decimals are plenty for a picture. */
function plain(value: number): string {
  return String(Number(value.toFixed(4)))
}

/** A little above the highest value, and above 0 where all are 0. */
function ceiling(values: readonly number[]): string {
  const highest = Math.max(...values)
  return highest > 0 ? plain(Math.min(100, highest * 1.1) + 0.0001) : '1'
}
