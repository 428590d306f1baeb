import { oneLine } from '../one-line.ts'
import type { Verdict } from '../verdict.ts'
import { html } from './html.ts'

/** What a badge says, and how good that is. */
export interface Badge {
  readonly label: string
  readonly value: string
  readonly verdict: Verdict
}

/** White text has a contrast of at least 4.5 on each. */
const COLOURS: Readonly<Record<Verdict, string>> = {
  passed: '#1a7f37',
  warned: '#9a6700',
  inconclusive: '#57606a',
  errored: '#cf222e',
  failed: '#cf222e',
}

/** Widths in Verdana as a share of the size of the letters: characters of the same width together. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'|", 0.28],
  [' ft.,:;I/\\!()[]-', 0.39],
  ['rJ"`{}°', 0.45],
  ['csz', 0.52],
  ['aegkvxyL?_', 0.6],
  ['bdhnopqu0123456789EFSTPZ*$', 0.64],
  ['ABCKRVXY', 0.69],
  ['wDGHNOQU+<>=~^#&', 0.82],
  ['mMW%@', 1.03],
]
const SIZE = 11
const PADDING = 6
const LONGEST = 60

/** A badge as one SVG: label at the left, value at the right, both read out as its title. It loads nothing. */
export function renderBadge(badge: Badge): string {
  const [label, value] = [oneLine(badge.label, LONGEST), oneLine(badge.value, LONGEST)]
  const [left, right] = [boxWidth(label), boxWidth(value)]
  const title = `${label}: ${value}`
  const text = (words: string, start: number, box: number) =>
    html`<text x="${start + box / 2}" y="14" textLength="${box - 2 * PADDING}">${words}</text>`
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d444d"/><rect x="${left}" width="${right}" height="20" fill="${COLOURS[badge.verdict]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SIZE}">${text(label, 0, left)}${text(value, left, right)}</g>
</svg>
`
  return svg.html
}

function boxWidth(text: string): number {
  const letters = Array.from(text).reduce((width, character) => width + widthOf(character), 0)
  return Math.ceil(letters * SIZE) + 2 * PADDING
}

/** Of characters that the table does not have, those of Latin, Greek and Cyrillic are like a wide letter, all others square. */
function widthOf(character: string): number {
  const row = WIDTHS.find(([characters]) => characters.includes(character))
  return row?.[1] ?? (character.codePointAt(0)! < 0x500 ? 0.7 : 1)
}
