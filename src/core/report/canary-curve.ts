import type { Column, Read, Reading } from './canary-series.ts'
import type { Html } from './html.ts'
import { band, dots, line, type Point, type Span, stretched } from './svg-line.ts'
import { readable, type Scale } from './svg-scale.ts'

/** More dots than this run into each other. */
const MOST_DOTS = 80

/** One curve: its line, the range of what it stands for, and its dots where there is room for them. */
export interface Curve {
  readonly lines: readonly Html[]
  readonly dots: readonly Html[]
}

/** Draws what was read at every column; `name` is what the style knows it by. */
export function curve(columns: readonly Column[], read: Read, { y }: Scale, name: string): Curve {
  const seen = columns.map(({ rows, share }) => ({ share, reading: read(rows) }))
  const points: Point[] = seen.map(({ share, reading }) => ({ share, y: reading === null ? null : y(reading.value) }))
  const drawn = line(points, name)
  if (columns.every(({ rows }) => rows.length === 1)) {
    return { lines: [drawn], dots: columns.length <= MOST_DOTS ? [dots(points, name)] : [] }
  }
  const measured = seen.filter((column): column is { share: number; reading: Reading } => column.reading !== null)
  const spans: Span[] = measured.map(({ share, reading }) => ({ share, top: y(reading.high), bottom: y(reading.low) }))
  return { lines: [band(spans, name), drawn], dots: [] }
}

/** Everything that was read, to choose a scale by. */
export function readAll(columns: readonly Column[], read: Read): Reading[] {
  return columns.map(({ rows }) => read(rows)).filter((reading) => reading !== null)
}

/** What two versions are compared by, and how it is shown. */
export interface Comparison {
  readonly canary: Read
  readonly stable: Read
  readonly height: number
  readonly show: (value: number) => string
}

/** Two curves, the stable version behind the canary, on a scale on which both can be read. */
export function compare(columns: readonly Column[], { canary, stable, height, show }: Comparison) {
  const usual = readAll(columns, stable)
  const all = [...readAll(columns, canary), ...usual].flatMap(({ low, high }) => [low, high])
  const typical = usual.map(({ value }) => value)
  const scale = readable(all, typical, height, show)
  const [back, front] = [curve(columns, stable, scale, 'stable'), curve(columns, canary, scale, 'canary')]
  return {
    height,
    scale,
    content: [stretched(height, [...back.lines, ...front.lines]), ...back.dots, ...front.dots],
  }
}
