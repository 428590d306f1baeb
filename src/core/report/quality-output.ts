import { plainLine } from '../one-line.ts'
import { type Html, html } from './html.ts'
import { plural } from './words.ts'

/** Characters of one line, and of what it is indented by. */
const WIDTH = 300
const MOST_INDENT = 40
/** Lines that a report keeps of one text. */
const MOST_KEPT = 500

/** Some lines of a text, safe to show, and how many were left out. */
export interface Lines {
  readonly lines: readonly string[]
  readonly left: number
}

/** The last lines of what a program printed: that is where programs say why they failed. */
export function tailLines(output: string, most: number): Lines {
  const all = linesOf(output)
  return { lines: all.slice(-most).map(clean), left: Math.max(0, all.length - most) }
}

/** The first lines of a message: that is where tests say what they expected. */
export function headLines(message: string, most: number): Lines {
  const all = linesOf(message)
  return { lines: all.slice(0, most).map(clean), left: Math.max(0, all.length - most) }
}

/**
 * The end of what a program printed, as a report keeps it: lines of plain text, whole, at most `limit` characters, and how many
 * lines there were before.
 */
export function keptOutput(output: string, limit: number): string {
  const { lines } = tailLines(output, MOST_KEPT)
  const kept = within(lines.toReversed(), limit).toReversed()
  const left = linesOf(output).length - kept.length
  return [...(left > 0 ? [`[${plural(left, 'line')} before this]`] : []), ...kept].join('\n')
}

/** The beginning of a diff, as a report keeps it: at most `limit` characters in whole lines, and how many came after. */
export function keptDiff(diff: string, limit: number): { readonly diff: string; readonly left: number } {
  const { lines, left } = diffLines(diff, MOST_KEPT)
  const kept = within(lines, limit)
  return { diff: kept.join('\n'), left: left + lines.length - kept.length }
}

/** The first lines of a diff, with all white space, for a diff may be about that. */
export function diffLines(diff: string, most: number): Lines {
  const text = diff.replace(/\n+$/, '')
  const all = text === '' ? [] : text.split('\n')
  return {
    lines: all.slice(0, most).map((line) => plainLine(line, WIDTH)),
    left: Math.max(0, all.length - most),
  }
}

function within(lines: readonly string[], limit: number): string[] {
  const kept: string[] = []
  let size = 0
  for (const line of lines) {
    size += line.length + 1
    if (size > limit) break
    kept.push(line)
  }
  return kept
}

/** A line that a program wrote over is as it was at last. */
function linesOf(text: string): string[] {
  const lines = text.replace(/\r+\n/g, '\n').split('\n')
  const shown = lines.map((line) => line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1))
  const [first, last] = [shown.findIndex(isFilled), shown.findLastIndex(isFilled)]
  return first < 0 ? [] : shown.slice(first, last + 1)
}

const isFilled = (line: string): boolean => line.trim() !== ''

/** A line keeps its spaces, for programs print columns; of what it is indented by, as much as leaves room for words. */
function clean(line: string): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? []
  return indent.replaceAll('\t', '  ').slice(0, MOST_INDENT) + plainLine(line.slice(indent.length).trimEnd(), WIDTH)
}

/** Lines in the letters of code. Both a page and Markdown show exactly them: nothing in it is read as Markdown. */
export function preformatted({ lines }: Pick<Lines, 'lines'>): Html {
  return html`<pre>${lines.map((line, i) => [i > 0 && html`\n`, line])}</pre>`
}
