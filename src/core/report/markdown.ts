import { oneLine } from '../one-line.ts'

/** What means something to Markdown, HTML, a table or a formula, and what makes an address out of words. */
const SPECIAL = /[\\|<>@`*_[\]&~#$]|:(?=\/\/)|(?<=\bwww)\./gi
/** U+200B after it keeps GitHub from making a mention, a reference or a link: it looks for them after entities were read. */
const APART = '&#8203;'
const LINKS = /&#64;|&#35;(?=\d)|&#58;(?=\/\/)|www(?=&#46;)|\bGH(?=-\d)/gi

/**
 * Outside text as Markdown that shows exactly that text inside a line: no cell border, tag, comment, formatting, mention,
 * link or line break comes of it. At most `limit` characters are kept.
 */
export function escapeMarkdown(text: string, limit = 300): string {
  return encode(oneLine(text, limit)).replace(LINKS, `$&${APART}`)
}

/** The same in the letters of code. It can be copied as it stands, unless it looks like an e-mail address. */
export function code(text: string, limit = 300): string {
  return `<code>${encode(oneLine(text, limit)).replace(/&#64;(?=[\w-]+\.)/g, `$&${APART}`)}</code>`
}

/** Lines of plain text as a block of code in a language; it ends where the lines end, whatever is in them. */
export function codeBlock(lines: readonly string[], language: string): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

/** A table of cells that are Markdown already. No cell can break out of its place, and columns under "name:" stand to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(contain).join(' | ')} |`
  const rule = header.map((name) => (name.endsWith(':') ? '---:' : '---'))
  return [line(header.map((name) => name.replace(/:$/, ''))), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** Text of our own that is not to be broken over lines, such as a number and its unit. */
export function steady(text: string): string {
  return text.replace(/ /g, '\u00a0')
}

function encode(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
}

function contain(cell: string): string {
  return cell.replace(/\|/g, '&#124;').replace(/\s*[\r\n]+\s*/g, ' ')
}
