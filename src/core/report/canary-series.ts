import type { CanaryReport, TickRow } from './canary-report.ts'
import { turns } from './canary-words.ts'

/** A look and where it lies on the time axis: 0 is the left edge, 1 the right. */
export interface Look {
  readonly row: TickRow
  readonly share: number
}

/** Neighbouring looks that are drawn at one place; one look each while there is room for all. */
export interface Column {
  readonly rows: readonly TickRow[]
  readonly share: number
}

/** What the plots show, with the time axis they share. */
export interface Series {
  readonly columns: readonly Column[]
  readonly turns: readonly Look[]
  /** The weight from each of these moments on. */
  readonly weights: readonly { readonly share: number; readonly weight: number }[]
  /** Start of the time axis in milliseconds since the epoch, and its length. */
  readonly from: number
  readonly span: number
}

/** What is drawn at one place: the value of the looks together, and their extremes. null: nothing was measured. */
export interface Reading {
  readonly value: number
  readonly low: number
  readonly high: number
}

export type Read = (rows: readonly TickRow[]) => Reading | null

/** More columns than this run into each other. */
const MOST_COLUMNS = 160
/** Turns that can be labelled without hiding the picture; the newest count most. */
const MOST_TURNS = 12

/** Prepares a report for drawing. The time axis reaches from the start, or the first look, to the end or the last look. */
export function toSeries(report: CanaryReport): Series {
  const { ticks } = report
  const times = [report.startedAt, report.finishedAt, ...ticks.map(({ at }) => at)].map((at) => Date.parse(at))
  const from = times.reduce((a, b) => Math.min(a, b))
  const span = Math.max(
    1_000,
    times.reduce((a, b) => Math.max(a, b - from), 0),
  )
  const share = (at: string) => (Date.parse(at) - from) / span
  const turned = turns(ticks).slice(-MOST_TURNS)
  return {
    columns: toColumns(ticks, share),
    turns: turned.map((row) => ({ row, share: share(row.at) })),
    weights: weights(report, share),
    from,
    span,
  }
}

function toColumns(ticks: readonly TickRow[], share: (at: string) => number): Column[] {
  const size = Math.ceil(ticks.length / MOST_COLUMNS)
  return Array.from({ length: Math.ceil(ticks.length / size) || 0 }, (_, i) => {
    const rows = ticks.slice(i * size, (i + 1) * size)
    return { rows, share: (share(rows[0]!.at) + share(rows.at(-1)!.at)) / 2 }
  })
}

/** The error rate of one version: all errors of a column by all its requests. */
export function errorRate(role: 'canary' | 'stable'): Read {
  return (rows) => {
    const served = rows.map((row) => row[role]).filter(({ requests }) => requests > 0)
    const sum = (field: 'requests' | 'errors') => served.reduce((total, counts) => total + counts[field], 0)
    const each = served.map(({ requests, errors }) => errors / requests)
    return spread(sum('errors') / sum('requests'), each)
  }
}

/** The 99th percentile of one version: the mean over a column. */
export function p99(role: 'canary' | 'stable'): Read {
  return (rows) => {
    const each = rows.map((row) => row[role].p99 ?? Number.NaN).filter(Number.isFinite)
    return spread(each.reduce((sum, value) => sum + value, 0) / each.length, each)
  }
}

/** The evidence: where it stands at the end of a column. */
export const evidence: Read = (rows) => {
  const each = rows.map((row) => row.evidence).filter(Number.isFinite)
  return spread(each.at(-1) ?? 0, each)
}

function spread(value: number, each: readonly number[]): Reading | null {
  return each.length === 0 ? null : { value, low: Math.min(...each), high: Math.max(...each) }
}

/** Milestones know when the router was proven to have a weight; without them the looks tell it. */
function weights({ milestones, ticks }: CanaryReport, share: (at: string) => number): Series['weights'] {
  const known = (milestones.length > 0 ? milestones : ticks).map(({ at, weight }) => ({ share: share(at), weight }))
  const before = known.filter((point) => point.share <= 0).at(-1)
  const within = known.filter((point) => point.share > 0 && point.share <= 1)
  return before === undefined ? within : [{ ...before, share: 0 }, ...within]
}
