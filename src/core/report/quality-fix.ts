import { type Html, html } from './html.ts'
import { leftOut } from './html-table.ts'
import { code, codeBlock, escapeMarkdown } from './markdown.ts'
import { fold, more, type Part } from './parts.ts'
import { withFix } from './quality-order.ts'
import { diffLines, type Lines } from './quality-output.ts'
import type { FixRow, QualityCheck, QualityReport } from './quality-report.ts'
import { some } from './quality-words.ts'

type Mended = QualityCheck & { readonly fixed: FixRow }

/** Diffs in a page, and lines of each. */
const MOST = { fixes: 50, lines: 500 }

/** What the fixes of checks would change, folded, each as a diff. */
export function fixesPart(report: QualityReport, most: number, lines: number): Part {
  const all = withFix(report)
  const text = all.slice(0, most).map((check) => fixOf(check, lines))
  return { name: 'diffs of fixes', rank: 6, text: `${text.join('\n\n')}${more(all, most, 'fix', 'fixes')}` }
}

function fixOf({ name, fix = '', fixed }: Mended, most: number): string {
  const { lines, left } = linesOf(fixed, most)
  const head = `What ${code(fix)} would change for ${escapeMarkdown(name)}`
  const told = escapeMarkdown(stateOf(fixed), 500)
  if (lines.length === 0) return `${head}: ${told}`
  const rest = left > 0 ? `\n\n${some(left, 'more line')} of the diff left out.` : ''
  return fold(head, `${codeBlock(lines, 'diff')}\n\n${told}${rest}`)
}

/** What the fixes of checks would change, for a page; undefined where none was tried. */
export function fixes(report: QualityReport): Html | undefined {
  const all = withFix(report)
  if (all.length === 0) return undefined
  return html`${all.slice(0, MOST.fixes).map(fixTold)}${leftOut(all.length - MOST.fixes, 'diff')}`
}

function fixTold({ name, fix = '', fixed }: Mended): Html {
  const { lines, left } = linesOf(fixed, MOST.lines)
  const block = html`<pre>${lines.map((line, i) => [i > 0 && html`\n`, lineOf(line)])}</pre>`
  return html`<article class="diff">
<h3>${name}: <code>${fix}</code></h3>
${lines.length > 0 && block}
<p>${stateOf(fixed)}${left > 0 && ` ${some(left, 'more line')} of the diff left out.`}</p>
</article>
`
}

const KINDS = [
  [/^(?:diff|index|---|\+\+\+|@@|rename|similarity|new file|deleted file)/, 'place'],
  [/^\+/, 'plus'],
  [/^-/, 'minus'],
] as const

function lineOf(line: string): Html {
  const kind = KINDS.find(([pattern]) => pattern.test(line))?.[1]
  return kind === undefined ? html`${line}` : html`<span class="${kind}">${line}</span>`
}

function linesOf({ diff = '', left }: FixRow, most: number): Lines {
  const shown = diffLines(diff, most)
  return { lines: shown.lines, left: left + shown.left }
}

/** What came of it, and whether it is still in the working tree. */
function stateOf({ diff, because, isTakenBack }: FixRow): string {
  const kept = 'It could not be taken back: what it changed is still in the working tree.'
  if (because !== undefined) return `Not known: ${because.replace(/\.$/, '')}.${isTakenBack ? '' : ` ${kept}`}`
  if (diff === '') return 'It changes nothing.'
  return isTakenBack ? 'It was tried and taken back: the working tree is as it was.' : kept
}
