import type { Metric } from '../coverage/count.ts'
import { fileChange, patchSentence } from './coverage-file-parts.ts'
import { cellBar } from './coverage-meters.ts'
import { type RankedFile, uncovered, uncoveredFirst, worstFirst } from './coverage-order.ts'
import { showRanges } from './coverage-ranges.ts'
import type { CoverageReport, PatchFile } from './coverage-report.ts'
import { leading, measured, showCoverage, showOf } from './coverage-words.ts'
import { type Html, html } from './html.ts'
import { columns, leftOut, numberColumns, numbers, pathOf, tableOf } from './html-table.ts'
import { showCount } from './numbers.ts'
import { capital, plural, showPath } from './words.ts'

/** Files that are shown at once, and in all: a browser takes long for more. */
const MOST_OPEN = 50
const MOST_FILES = 2_000
/** Changed files, names and ranges of lines in one place. */
const MOST_CHANGES = 500
const MOST_NAMES = 100
const MOST_RANGES = 20

/** The changed lines that no test ran; undefined when no change was looked at. */
export function changes({ patch }: CoverageReport): Html | undefined {
  if (patch === null) return undefined
  const open = uncoveredFirst(patch.files)
  const row = (file: PatchFile) => html`<tr>
<th scope="row" class="path">${pathOf(showPath(file.path))}</th>${numbers(showOf(file))}<td>${showRanges(file.uncovered, MOST_RANGES)}</td>
</tr>
`
  const header = [columns('File'), numberColumns('Covered'), columns('Uncovered changed lines')]
  const { moved, unknown } = patch
  return html`<p>${patchSentence(patch)} Compared with ${patch.from}.${moved > 0 && ` ${plural(moved, 'line')} only moved and ${moved === 1 ? 'is' : 'are'} not counted.`}</p>
${open.length > 0 && tableOf('Changed lines', 'changes', header, open.slice(0, MOST_CHANGES).map(row))}${leftOut(open.length - MOST_CHANGES, 'file')}
${unknown.length > 0 && html`<div class="note"><b>${plural(unknown.length, 'changed file')} in no report</b><ul>${unknown.slice(0, MOST_NAMES).map((path) => html`<li class="path">${pathOf(showPath(path))}</li>`)}</ul>${leftOut(unknown.length - MOST_NAMES, 'file')}</div>`}`
}

/** The files, the worst first; all but the first are folded away. */
export function filesTable(report: CoverageReport): Html {
  const ranked = worstFirst(report).slice(0, MOST_FILES)
  if (ranked.length === 0) return html`<p class="empty">No file was measured.</p>`
  const [shown, folded] = [ranked.slice(0, MOST_OPEN), ranked.slice(MOST_OPEN)]
  const table = (rows: readonly RankedFile[]) => filesOf(report, rows)
  return html`${table(shown)}
${folded.length > 0 && html`<details><summary>${plural(folded.length, 'more file')}</summary>${table(folded)}</details>`}${leftOut(report.files.length - MOST_FILES, 'file')}`
}

function filesOf({ files, base }: CoverageReport, rows: readonly RankedFile[]): Html {
  const first = leading(files[0]!)?.metric === 'statements' ? 'statements' : 'lines'
  const others: readonly Metric[] = measured(files).filter((metric) => metric !== first)
  const row = ({ file, count, below }: RankedFile) => html`<tr>
<th scope="row" class="path">${below && html`<span class="failed" title="below its limit"></span> `}${pathOf(showPath(file.path))}</th>
<td class="number">${cellBar(count)}</td>${numbers(count === null ? '' : showCount(uncovered(count)), ...others.map((metric) => showCoverage(file[metric])))}${base !== null && numbers(fileChange(file, count))}
<td>${showRanges(file.uncovered, MOST_RANGES)}</td>
</tr>
`
  const names = [capital(first), 'Uncovered', ...others.map(capital), ...(base === null ? [] : ['Change'])]
  return tableOf(
    'Files',
    'files',
    [columns('File'), numberColumns(...names), columns('Uncovered lines')],
    rows.map(row),
  )
}
