import { showDuration } from '../duration.ts'
import { compare, curve, readAll } from './canary-curve.ts'
import type { CanaryReport, TickRow } from './canary-report.ts'
import { type Column, errorRate, evidence, p99, type Read, type Series, toSeries } from './canary-series.ts'
import { hover, turnLabels } from './canary-turns.ts'
import { type Html, html } from './html.ts'
import {
  showChance,
  showCount,
  showEvidence,
  showInstant,
  showLatency,
  showRate,
  showShare,
  showWeight,
} from './numbers.ts'
import { area, steps, stretched } from './svg-line.ts'
import { key, panel, timeAxis } from './svg-panel.ts'
import { linear, timeMarks } from './svg-scale.ts'

/** The plots of a report over one time axis: decisions, weight, error rates, latency when measured, evidence. */
export function renderPlots(report: CanaryReport): Html {
  if (report.ticks.length === 0) {
    return html`<p class="empty">No look at the versions was recorded, so there is nothing to plot.</p>`
  }
  const series = toSeries(report)
  const marks = timeMarks(series.span).map((distance) => ({
    share: distance / series.span,
    text: distance === 0 ? '0' : showDuration(distance),
  }))
  const times = marks.map(({ share }) => share)
  const start = showInstant(new Date(series.from).toISOString())
  const most = Math.max(...series.columns.map(({ rows }) => rows.length))
  const shared =
    most > 1 && ` A point stands for up to ${most} looks; the shade reaches from the lowest to the highest.`
  return html`<div class="plots">
${turnLabels(series.turns)}
${weightPlot(series, times)}${errorPlot(series, times, report.ticks)}${latencyPlot(series, times)}${evidencePlot(series, times)}
${timeAxis(marks)}
${hover(series)}
</div>
<p class="caption">Time since ${start} UTC. Point at the plots to read a look; the table below has every one.${shared}</p>`
}

function weightPlot({ weights }: Series, times: readonly number[]): Html {
  const height = 64
  const marks = [0, 50, 100].map((value) => ({ value, text: `${value} %` }))
  const scale = linear(0, 100, height, marks)
  const path = weights.map(({ share, weight }) => ({ share, y: scale.y(weight) }))
  const told = weights.map(({ weight }) => showWeight(weight)).join(', ')
  return panel({
    title: 'Traffic on the canary',
    label: `Weight of the canary over time: ${told || 'not recorded'}.`,
    height,
    scale,
    times,
    content: [stretched(height, [area(path, height, 'weight'), steps(path, 'canary')])],
  })
}

function errorPlot({ columns }: Series, times: readonly number[], ticks: readonly TickRow[]): Html {
  const [canary, stable] = (['canary', 'stable'] as const).map((role) => `${role} ${showTotal(ticks, role)}`)
  const range = showRange(columns, errorRate('canary'), showShare)
  return panel({
    title: 'Error rate',
    label: `Error rate over time. In all: ${canary}; ${stable}. ${range}`,
    legend: [key('canary', canary!), key('stable', stable!)],
    times,
    ...compare(columns, {
      canary: errorRate('canary'),
      stable: errorRate('stable'),
      height: 150,
      show: (share) => `${Number((share * 100).toPrecision(6))} %`,
    }),
  })
}

function showTotal(ticks: readonly TickRow[], role: 'canary' | 'stable'): string {
  const sum = (field: 'requests' | 'errors') => ticks.reduce((total, row) => total + row[role][field], 0)
  const total = { requests: sum('requests'), errors: sum('errors') }
  return `${showRate(total)} of ${showCount(total.requests)} requests`
}

function showRange(columns: readonly Column[], read: Read, show: (value: number) => string): string {
  const seen = readAll(columns, read)
  if (seen.length === 0) return 'The canary was never measured.'
  const [low, high] = [Math.min(...seen.map((one) => one.low)), Math.max(...seen.map((one) => one.high))]
  return `The looks at the canary lie between ${show(low)} and ${show(high)}.`
}

function latencyPlot({ columns }: Series, times: readonly number[]): Html | undefined {
  const [canary, stable] = (['canary', 'stable'] as const).map((role) => readAll(columns, p99(role)))
  if (canary!.length + stable!.length === 0) return undefined
  const front = `canary last ${showLatency(canary!.at(-1)?.value)}`
  const back = `stable last ${showLatency(stable!.at(-1)?.value)}`
  const range = showRange(columns, p99('canary'), showLatency)
  return panel({
    title: 'Latency, 99th percentile',
    label: `99th percentile of the latency over time: ${front}, ${back}. ${range}`,
    legend: [key('canary', front), key('stable', back)],
    times,
    ...compare(columns, { canary: p99('canary'), stable: p99('stable'), height: 110, show: showMilliseconds }),
  })
}

/** A mark of an axis: round already, so no digits are added. */
function showMilliseconds(value: number): string {
  return value < 1_000 ? `${value} ms` : `${Number((value / 1_000).toPrecision(6))} s`
}

function evidencePlot({ columns }: Series, times: readonly number[]): Html {
  const height = 130
  const rows = columns.flatMap((column) => column.rows)
  const last = rows.at(-1)!
  const limits = columns.map((column) => Math.max(0.1, column.rows.at(-1)!.limit))
  const top = Math.max(...limits)
  const seen = readAll(columns, evidence)
  const [lowest, highest] = [Math.min(0, ...seen.map(({ low }) => low)), Math.max(0, ...seen.map(({ high }) => high))]
  const [low, high] = [Math.max(-2 * top, lowest), Math.min(3 * top, Math.max(1.35 * top, highest))]
  const marks = [0, top].map((value) => ({ value, text: value === 0 ? '0' : value.toFixed(2) }))
  const scale = linear(low, high, height, marks)
  const limit = columns.map(({ share }, i) => ({ share: i === 0 ? 0 : share, y: scale.y(limits[i]!) }))
  const { lines, dots } = curve(columns, evidence, scale, 'evidence')
  const meaning = `abort limit: false aborts at most ${showChance(top)}`
  const now = `last ${showEvidence(last.evidence, last.limit)}`
  const cut = lowest < low || highest > high ? ', values beyond the plot lie on its edge' : ''
  return panel({
    title: 'Evidence against the canary',
    label: `Evidence against the canary over time, as a logarithm; ${meaning}; ${now}${cut}.`,
    legend: [html`<span>${now}${cut}</span>`],
    height,
    scale,
    times,
    content: [
      html`<rect class="zone" x="0" y="0" width="100%" height="${scale.y(top)}"/>`,
      stretched(height, [steps(limit, 'limit'), ...lines]),
      ...dots,
      html`<text class="meaning" x="0" dx="6" y="${scale.y(top) - 6}">${meaning}</text>`,
    ],
  })
}
