import { type Html, html } from './html.ts'
import { columns, leftOut, pathOf, tableOf } from './html-table.ts'
import { showFlaky } from './quality-finding-parts.ts'
import { failingTests, flakyChecks, remarks, type Said, withOutput } from './quality-order.ts'
import { headLines, preformatted, tailLines } from './quality-output.ts'
import type { QualityCheck, QualityReport } from './quality-report.ts'
import { tidyAnnotation, tidyTest } from './quality-tidy.ts'
import { some } from './quality-words.ts'
import { showPlace } from './words.ts'

/** Failing tests with their messages, remarks at once and in all, names, outputs and lines: a browser takes long for more. */
const MOST_TESTS = 200
const MOST_MESSAGE = 20
const MOST_OPEN = 50
const MOST_REMARKS = 1_000
const MOST_NAMES = 500
const MOST_OUTPUTS = 50
const MOST_LINES = 200

/** The tests that failed, each with its whole message; undefined where none did. */
export function failing(report: QualityReport): Html | undefined {
  const all = failingTests(report)
  if (all.length === 0) return undefined
  return html`${all.slice(0, MOST_TESTS).map(failingTest)}${leftOut(all.length - MOST_TESTS, 'failing test')}`
}

function failingTest({ check, annotation }: Said): Html {
  const { rule, ...place } = tidyAnnotation(annotation)
  const at = showPlace(place)
  return html`<article class="finding">
<h3>${rule || 'Outside of any test'}</h3>
<p>${check.name}${at !== undefined && html` · <span class="path">${pathOf(at)}</span>`}</p>
${preformatted(headLines(annotation.message, MOST_MESSAGE))}
</article>
`
}

/** What linters and the like found; all but the first are folded away. Undefined where they found nothing. */
export function remarksTable(report: QualityReport): Html | undefined {
  const all = remarks(report)
  if (all.length === 0) return undefined
  const rows = all.slice(0, MOST_REMARKS)
  const [open, folded] = [rows.slice(0, MOST_OPEN), rows.slice(MOST_OPEN)]
  return html`${tableFor(open)}
${folded.length > 0 && html`<details><summary>${some(folded.length, 'more remark')}</summary>${tableFor(folded)}</details>`}${leftOut(all.length - MOST_REMARKS, 'remark')}`
}

function tableFor(rows: readonly Said[]): Html {
  const row = ({ check, annotation }: Said) => {
    const { level, rule, message, ...place } = tidyAnnotation(annotation)
    return html`<tr>
<td class="level ${level}">${level}</td><td class="path">${pathOf(showPlace(place) ?? '')}</td><td>${rule !== '' && html`<code>${rule}</code>`}</td><td class="said">${message}</td><td>${check.name}</td>
</tr>
`
  }
  return tableOf('Found in files', 'remarks', [columns('Level', 'Where', 'Rule', 'Message', 'Check')], rows.map(row))
}

/** What does not come out the same each time; undefined where all did. */
export function flaky(report: QualityReport): Html | undefined {
  const all = flakyChecks(report)
  if (all.length === 0) return undefined
  return list(all, 'check', (check) => html`<b>${check.name}</b> ${showFlaky(check)}`)
}

/** The tests of the base that did not run any more; undefined where all did. */
export function disappeared({ disappeared: names = [] }: QualityReport): Html | undefined {
  if (names.length === 0) return undefined
  return html`<p>${some(names.length, 'test')} of the base did not run any more.</p>
${list(names, 'test', (name) => html`<code>${tidyTest(name)}</code>`)}`
}

function list<Row>(rows: readonly Row[], word: string, show: (row: Row) => Html): Html {
  return html`<ul class="names">${rows.slice(0, MOST_NAMES).map((row) => html`<li>${show(row)}</li>`)}</ul>${leftOut(rows.length - MOST_NAMES, word)}`
}

/** The end of what checks printed that did not pass, folded; undefined where none printed anything. */
export function outputs(report: QualityReport): Html | undefined {
  const all = withOutput(report)
  if (all.length === 0) return undefined
  return html`<div class="outputs">${all.slice(0, MOST_OUTPUTS).map(outputOf)}</div>${leftOut(all.length - MOST_OUTPUTS, 'output')}`
}

function outputOf({ name, output = '' }: QualityCheck): Html {
  const tail = tailLines(output, MOST_LINES)
  const left = tail.left > 0 && `, without the ${some(tail.left, 'line')} before`
  return html`<details><summary>The end of the output of ${name}${left}</summary>${preformatted(tail)}</details>
`
}
