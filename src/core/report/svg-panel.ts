import { type Html, html } from './html.ts'
import { percent } from './svg-line.ts'
import type { Scale } from './svg-scale.ts'

/** One plot of several that share the time axis. */
export interface Panel {
  readonly title: string
  /** What the plot shows, in words, for those who do not see it. */
  readonly label: string
  readonly legend?: readonly Html[]
  readonly height: number
  readonly scale: Scale
  /** Places of the marks of the time axis, from 0 to 1. */
  readonly times: readonly number[]
  readonly content: readonly Html[]
}

/** A plot with its caption, its vertical axis and a grid. */
export function panel({ title, label, legend = [], height, scale, times, content }: Panel): Html {
  return html`<figure>
<figcaption><b>${title}</b>${legend}</figcaption>
<svg class="plot" role="img" aria-label="${label}" width="100%" height="${height}">
<g class="grid">${times.map((share) => html`<line x1="${percent(share)}" x2="${percent(share)}" y1="0" y2="${height}"/>`)}${scale.marks.map(
    ({ value, text }) =>
      html`<line x1="0" x2="100%" y1="${scale.y(value)}" y2="${scale.y(value)}"/><text x="-8" y="${scale.y(value)}" dy="0.35em">${text}</text>`,
  )}</g>
${content}
</svg>
</figure>
`
}

/** An entry of a legend: how a line looks, and what it is. */
export function key(name: string, text: string): Html {
  return html`<span class="key"><svg width="26" height="10" aria-hidden="true"><path class="line ${name}" d="M1 5H25"/><circle class="dot ${name}" cx="13" cy="5" r="2.6"/></svg>${text}</span>`
}

/** The labels of the time axis that all plots share. */
export function timeAxis(marks: readonly { readonly share: number; readonly text: string }[]): Html {
  const label = ({ share, text }: (typeof marks)[number]) => html`<text x="${percent(share)}" y="14">${text}</text>`
  return html`<svg class="plot times" width="100%" height="20" aria-hidden="true">${marks.map(label)}</svg>`
}
