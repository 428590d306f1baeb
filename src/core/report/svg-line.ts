import { type Html, html } from './html.ts'

/** A point of a plot: `share` is its place from the left edge (0) to the right (1), `y` pixels from the top; null is a gap. */
export interface Point {
  readonly share: number
  readonly y: number | null
}

/** A point that stands for several values, from `top` to `bottom`. */
export interface Span {
  readonly share: number
  readonly top: number
  readonly bottom: number
}

/** Lines stretch with the width of the page, so they are drawn on a canvas of this width that keeps no proportions. */
const WIDTH = 1_000

/** Lines that stretch with the page; their strokes stay as thick as they are. */
export function stretched(height: number, shapes: readonly Html[]): Html {
  return html`<svg width="100%" height="${height}" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" overflow="visible">${shapes}</svg>`
}

/** A line through the points, interrupted at gaps. A point alone between two gaps is a dot. */
export function line(points: readonly Point[], name: string): Html {
  return html`<path class="line ${name}" d="${linePath(points)}"/>`
}

/** Level from each point to the next, and to the right edge from the last. */
export function steps(points: readonly Point[], name: string): Html {
  return html`<path class="line ${name}" d="${stepPath(points)}"/>`
}

/** The area between such steps and the bottom of a plot. */
export function area(points: readonly Point[], height: number, name: string): Html {
  const first = points[0]
  return html`<path class="${name}" d="${first && `${stepPath(points)}V${height}H${x(first.share)}Z`}"/>`
}

/** The area between the extremes of neighbouring points, so that no value is lost where several share a place. */
export function band(spans: readonly Span[], name: string): Html {
  const there = spans.map(({ share, top }) => `${x(share)} ${top}`)
  const back = spans.toReversed().map(({ share, bottom }) => `${x(share)} ${bottom}`)
  return html`<path class="band ${name}" d="${there.length > 0 && `M${[...there, ...back].join('L')}Z`}"/>`
}

/** Dots of a round shape; their place is a share of the width, so they do not stretch. */
export function dots(points: readonly Point[], name: string): Html {
  const dot = ({ share, y }: Point) =>
    y !== null && html`<circle class="dot ${name}" cx="${percent(share)}" cy="${y}" r="2.6"/>`
  return html`${points.map(dot)}`
}

/** A place in the width of a plot, for elements outside the stretched canvas. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`
}

function linePath(points: readonly Point[]): string {
  const draw = ({ share, y }: Point, i: number) => {
    if (y === null) return ''
    const starts = (points[i - 1]?.y ?? null) === null
    const alone = starts && (points[i + 1]?.y ?? null) === null
    return `${starts ? 'M' : 'L'}${x(share)} ${y}${alone ? 'h0' : ''}`
  }
  return points.map(draw).join('')
}

function stepPath(points: readonly Point[]): string {
  const known = points.filter((point) => point.y !== null)
  const draw = ({ share, y }: Point, i: number) => (i === 0 ? `M${x(share)} ${y}` : `H${x(share)}V${y}`)
  return known.length === 0 ? '' : `${known.map(draw).join('')}H${WIDTH}`
}

const x = (share: number): number => Math.round(share * WIDTH * 10) / 10
