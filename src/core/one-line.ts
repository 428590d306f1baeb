const ESCAPE = String.fromCharCode(0x1b)
const BELL = String.fromCharCode(0x07)
/** Colours and the like, and what links and titles of windows are made of, with the address in it. */
const ANSI = new RegExp(`${ESCAPE}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\))`, 'g')
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

function clip(line: string, limit: number): string {
  const characters = Array.from(line)
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`
}

/** The last lines of a program's output as one line: that is where programs say why they failed. */
export function lastLines(text: string, lines = 3, limit = 300): string {
  return oneLine(text.trimEnd().split('\n').slice(-lines).join(' '), limit)
}
