import { changes, filesTable } from './coverage-file-tables.ts'
import { meters } from './coverage-meters.ts'
import type { CoverageReport } from './coverage-report.ts'
import { COVERAGE_LOOK } from './coverage-style.ts'
import { checksTable, flagsTable, inputsTable } from './coverage-tables.ts'
import { tidyCoverage } from './coverage-tidy.ts'
import { renderTrend } from './coverage-trend.ts'
import { headline, showCommit, showOrigin } from './coverage-words.ts'
import { type Html, html } from './html.ts'
import { leftOut } from './html-table.ts'
import { showCount, showInstant } from './numbers.ts'
import { maybe, pageHeader, renderPage, section, warningNote } from './page.ts'
import { took } from './words.ts'

/** Warnings at the head of the page. */
const MOST_WARNINGS = 50

/** One self-contained page about coverage: it loads nothing, runs nothing, and says with words and tables all that its plots show. */
export function renderCoverageHtml(given: CoverageReport): string {
  const report = tidyCoverage(given)
  return renderPage(`Coverage ${headline(report)}`, COVERAGE_LOOK, report, [
    header(report),
    section('Totals', meters(report)),
    section('Checks', checksTable(report)),
    maybe('Changed lines', changes(report)),
    maybe('Over time', renderTrend(report)),
    maybe('Flags', flagsTable(report)),
    section('Files', filesTable(report)),
    section('Reports', inputsTable(report)),
  ])
}

function header(report: CoverageReport): Html {
  const { verdict, reason, startedAt, files, inputs, base, warnings } = report
  return pageHeader({
    verdict,
    heading: html`Coverage ${headline(report)}`,
    reason,
    facts: [
      ['Reports', showCount(inputs.length)],
      ['Files', showCount(files.length)],
      ...(base === null ? [] : [[`Compared with ${showCommit(base.commit)}`, showOrigin(base)] as const]),
      ['Started (UTC)', showInstant(startedAt)],
      ['Took', took(report)],
    ],
    notes: [warningNote(warnings.slice(0, MOST_WARNINGS)), leftOut(warnings.length - MOST_WARNINGS, 'warning')],
  })
}
