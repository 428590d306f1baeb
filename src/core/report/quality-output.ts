import { oneLine } from '../one-line.ts'
import { type Html, html } from './html.ts'

/** Characters of one line, and of what it is indented by. */
const WIDTH = 300
const MOST_INDENT = 40

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

/** A line that a program wrote over is as it was at last. */
function linesOf(text: string): string[] {
  const lines = text.replace(/\r+\n/g, '\n').split('\n')
  const shown = lines.map((line) => line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1))
  const [first, last] = [shown.findIndex(isFilled), shown.findLastIndex(isFilled)]
  return first < 0 ? [] : shown.slice(first, last + 1)
}

const isFilled = (line: string): boolean => line.trim() !== ''

/** A line keeps what it is indented by; all else of it is as in any other place. */
function clean(line: string): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? []
  return indent.replaceAll('\t', '  ').slice(0, MOST_INDENT) + oneLine(line, WIDTH)
}

/** Lines in the letters of code. Both a page and Markdown show exactly them: nothing in it is read as Markdown. */
export function preformatted({ lines }: Pick<Lines, 'lines'>): Html {
  return html`<pre>${lines.map((line, i) => [i > 0 && html`\n`, line])}</pre>`
}
