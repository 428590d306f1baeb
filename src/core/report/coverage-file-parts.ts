import { uncovered, uncoveredFirst, worstFirst } from './coverage-order.ts'
import { showRanges } from './coverage-ranges.ts'
import type { CoverageReport, InputRow } from './coverage-report.ts'
import { measured, showChange, showCoverage, showOf } from './coverage-words.ts'
import { code, escapeMarkdown, steady, table } from './markdown.ts'
import { showCount } from './numbers.ts'
import { fold, more, type Part } from './parts.ts'
import { capital, plural, showPath } from './words.ts'

/** Ranges of uncovered lines in one cell. */
const MOST_RANGES = 12
/** Warnings about one report, and names of files that no report knows. */
const MOST_NAMES = 20

/** The changed lines that no test ran, by file, and what was left out of them; empty where no change was looked at. */
export function changesPart({ patch }: CoverageReport, most: number): Part {
  const part = { name: 'changed lines', rank: 6 }
  if (patch === null) return { ...part, text: '' }
  const open = uncoveredFirst(patch.files)
  const rows = open
    .slice(0, most)
    .map((file) => [
      code(showPath(file.path)),
      steady(showOf(file)),
      escapeMarkdown(showRanges(file.uncovered, MOST_RANGES)),
    ])
  const notes = [
    `Compared with ${escapeMarkdown(patch.from)}.`,
    patch.moved > 0 && `${plural(patch.moved, 'line')} only moved and ${patch.moved === 1 ? 'is' : 'are'} not counted.`,
  ]
  const lines = [
    '### Changed lines',
    patchSentence(patch),
    rows.length > 0 && `${table(['File', 'Covered:', 'Uncovered changed lines'], rows)}${more(open, most, 'file')}`,
    notes.filter(Boolean).join(' '),
    patch.unknown.length > 0 && unknownSentence(patch.unknown),
  ]
  return { ...part, text: lines.filter(Boolean).join('\n\n') }
}

/** How many of the changed lines are covered. */
export function patchSentence({ covered, total }: { readonly covered: number; readonly total: number }): string {
  if (total === 0) return 'This change has no line that can be covered.'
  const coverage = showCoverage({ covered, total })
  return `${showCount(covered)} of ${plural(total, 'changed line')} that can be covered ran in a test (${coverage}).`
}

function unknownSentence(unknown: readonly string[]): string {
  const names = unknown.slice(0, MOST_NAMES).map((path) => code(showPath(path)))
  const left = unknown.length - names.length
  return `In no report: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`
}

/** The files with the most to do, the worst first. */
export function filesPart(report: CoverageReport, most: number): Part {
  const part = { name: 'files', rank: 5 }
  const open = worstFirst(report).filter(({ count, below }) => below || uncovered(count) > 0)
  if (open.length === 0) return { ...part, text: '' }
  const shown = open.slice(0, most)
  const branches = shown.some(({ file }) => file.branches !== null)
  const header = [
    'File',
    'Coverage:',
    'Uncovered:',
    ...(branches ? ['Branches:'] : []),
    ...(report.base === null ? [] : ['Change (points):']),
    'Uncovered lines',
  ]
  const rows = shown.map(({ file, count, below }) => [
    `${below ? '❌ ' : ''}${code(showPath(file.path))}`,
    steady(showCoverage(count)),
    showCount(uncovered(count)),
    ...(branches ? [steady(showCoverage(file.branches))] : []),
    ...(report.base === null ? [] : [fileChange(file, count)]),
    escapeMarkdown(showRanges(file.uncovered, MOST_RANGES)),
  ])
  return { ...part, text: `### Worst files\n\n${table(header, rows)}${more(open, most, 'file')}` }
}

/** How a file changed against the base; "new" when it was not there. */
export function fileChange(
  { base, lines }: CoverageReport['files'][number],
  count: InputRow['totals']['lines'],
): string {
  if (base === null) return 'new'
  return showChange(count, lines === null ? base?.statements : base?.lines)
}

/** The reports that were read, with what each counts and what was odd about it, folded. */
export function inputsPart({ inputs }: CoverageReport, most: number): Part {
  if (inputs.length === 0) return { name: 'reports', rank: 2, text: '' }
  const metrics = measured(inputs.map(({ totals }) => totals))
  const rows = inputs
    .slice(0, most)
    .map(({ path, format, totals, warnings }) => [
      code(showPath(path)),
      escapeMarkdown(format),
      ...metrics.map((metric) => steady(`${showCoverage(totals[metric])}`)),
      warnings.length === 0 ? '' : plural(warnings.length, 'warning'),
    ])
  const body = table(['Report', 'Format', ...metrics.map((metric) => `${capital(metric)}:`), 'Warnings'], rows)
  const odd = inputs
    .slice(0, most)
    .flatMap(({ path, warnings }) => warnings.map((line) => `- ${code(showPath(path))}: ${escapeMarkdown(line)}`))
  const said = odd.length === 0 ? '' : `\n\n${odd.slice(0, MOST_NAMES).join('\n')}${more(odd, MOST_NAMES, 'warning')}`
  const text = fold(plural(inputs.length, 'report'), `${body}${more(inputs, most, 'report')}${said}`)
  return { name: 'reports', rank: 2, text }
}
