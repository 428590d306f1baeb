import { ANSI } from './ansi.ts'
import { clip } from './clip.ts'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** Outside text as one line that is safe to show: no colours, control or invisible characters, and at most `limit` characters. */
export function oneLine(text: string, limit = 300): string {
  return clip(visible(text, limit).replace(/\s+/g, ' ').trim(), limit)
}

/** The same with its spaces as they are, and two for a tab: for lines of code, and of what programs print in columns. */
export function plainLine(text: string, limit = 300): string {
  return clip(visible(text.replaceAll('\t', '  '), limit), limit)
}

/** Nothing past the eightfold limit can still be shown, so a huge text is not searched to its end. */
function visible(text: string, limit: number): string {
  return text
    .slice(0, limit * 8)
    .replace(ANSI, '')
    .replace(INVISIBLE, ' ')
}

/** The last lines of a program's output as one line: that is where programs say why they failed. */
export function lastLines(text: string, lines = 3, limit = 300): string {
  return oneLine(text.trimEnd().split('\n').slice(-lines).join(' '), limit)
}
