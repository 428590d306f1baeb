import { type Html, html } from './html.ts'
import { leftOut } from './html-table.ts'
import { showCount, showInstant } from './numbers.ts'
import { maybe, pageHeader, renderPage, section, warningNote } from './page.ts'
import { blockers, findingsTable, raises } from './security-finding-tables.ts'
import { severityBar } from './security-marks.ts'
import { writtenLines } from './security-other-parts.ts'
import type { SecurityReport } from './security-report.ts'
import { SECURITY_LOOK } from './security-style.ts'
import {
  agesTable,
  checksTable,
  failedScans,
  gatesTable,
  licensesTable,
  scansTable,
  waiversTable,
} from './security-tables.ts'
import { tidySecurity } from './security-tidy.ts'
import { type Counts, countsOf, headline } from './security-words.ts'
import { took } from './words.ts'

/** Warnings at the head of the page. */
const MOST_WARNINGS = 10

/** One self-contained page about security: it loads nothing, runs nothing, and is read by day, by night, on a phone and on paper. */
export function renderSecurityHtml(given: SecurityReport): string {
  const report = tidySecurity(given)
  const counts = countsOf(report)
  return renderPage(`Security: ${headline(report)}`, SECURITY_LOOK, report, [
    header(report, counts),
    section('Gates', gatesTable(report)),
    maybe('Open findings', severityBar(counts.bySeverity)),
    section('What blocks', blockers(report)),
    maybe('What to raise', raises(report)),
    maybe('Could not scan', failedScans(report)),
    maybe('What warns', findingsTable(report, 'warned')),
    maybe('Supply chain', checksTable('Supply chain', report.supplyChain ?? [])),
    maybe('Licences', licensesTable(report)),
    maybe('Ages of packages', agesTable(report)),
    section('Scans', scansTable(report)),
    maybe('Waivers to look after', waiversTable(report)),
    maybe('Waived', findingsTable(report, 'waived')),
    maybe('Known to the base or the baseline', findingsTable(report, 'baseline')),
    maybe('Set aside by the tools', findingsTable(report, 'suppressed')),
    maybe('Open, below every limit', findingsTable(report, 'passed')),
    maybe('Checks', checksTable('Checks', report.checks)),
    maybe('Written', written(report)),
  ])
}

function written(report: SecurityReport): Html | undefined {
  const lines = writtenLines(report)
  return lines.length === 0 ? undefined : html`<ul class="reasons">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

function header(report: SecurityReport, { open, blocked, warned, waived, aside, failedScans }: Counts): Html {
  const { verdict, reason, startedAt, scans, score, warnings } = report
  return pageHeader({
    verdict,
    heading: html`Security: ${headline(report)}`,
    reason,
    facts: [
      ['Open findings', showCount(open)],
      ['Block', showCount(blocked)],
      ['Warn', showCount(warned)],
      ['Waived', showCount(waived)],
      ...(aside > 0 ? [['Set aside', showCount(aside)] as const] : []),
      ['Scans', failedScans > 0 ? `${scans.length}, ${failedScans} failed` : showCount(scans.length)],
      ...(score === undefined ? [] : [['Score', `${score} of 100`] as const]),
      ['Started (UTC)', showInstant(startedAt)],
      ['Took', took(report)],
    ],
    notes: [warningNote(warnings.slice(0, MOST_WARNINGS)), leftOut(warnings.length - MOST_WARNINGS, 'warning')],
  })
}
