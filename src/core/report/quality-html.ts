import { type Html, html } from './html.ts'
import { leftOut } from './html-table.ts'
import { showCount, showInstant } from './numbers.ts'
import { maybe, pageHeader, renderPage, section, warningNote } from './page.ts'
import { disappeared, failing, flaky, outputs, remarksTable } from './quality-finding-tables.ts'
import { fixes } from './quality-fix.ts'
import { outlookPage } from './quality-outlook.ts'
import type { QualityReport } from './quality-report.ts'
import { QUALITY_LOOK } from './quality-style.ts'
import { checksTable, limitsTable, metricsTable, stagesTable, todo } from './quality-tables.ts'
import { tidyQuality } from './quality-tidy.ts'
import { allTests, countedChecks, headline } from './quality-words.ts'
import { sarifLine } from './sarif-row.ts'
import { took } from './words.ts'

/** Warnings at the head of the page. */
const MOST_WARNINGS = 10

/** One self-contained page about quality: it loads nothing, runs nothing, and is read by day, by night, on a phone and on paper. */
export function renderQualityHtml(given: QualityReport): string {
  const report = tidyQuality(given)
  return renderPage(`Quality: ${headline(report)}`, QUALITY_LOOK, report, [
    header(report),
    maybe('What to do', todo(report)),
    section('Checks', checksTable(report)),
    maybe('Limits', limitsTable(report)),
    maybe('Failing tests', failing(report)),
    maybe('Tests that disappeared', disappeared(report)),
    maybe('Found in files', remarksTable(report)),
    maybe('Flaky', flaky(report)),
    maybe('What a fix would change', fixes(report)),
    maybe('Outputs of what did not pass', outputs(report)),
    maybe('Stages', stagesTable(report)),
    maybe('Outlook', outlookPage(report)),
    maybe('Measurements', metricsTable(report)),
    maybe('Written', written(report)),
  ])
}

function written({ sarif }: QualityReport): Html | undefined {
  return sarif === undefined ? undefined : html`<ul class="reasons"><li>${sarifLine(sarif)}</li></ul>`
}

function header(report: QualityReport): Html {
  const { verdict, reason, startedAt, checks, preset, warnings } = report
  const [tests, counted] = [allTests(report), countedChecks(report)]
  const skipped = checks.length - counted.length
  return pageHeader({
    verdict,
    heading: html`Quality: ${headline(report)}`,
    reason,
    facts: [
      ['Checks', showCount(counted.length)],
      ...(skipped > 0 ? [['Did not run', showCount(skipped)] as const] : []),
      ...(tests === undefined ? [] : testFacts(tests)),
      ...(preset === undefined ? [] : [['Preset', preset] as const]),
      ['Started (UTC)', showInstant(startedAt)],
      ['Took', took(report)],
    ],
    notes: [warningNote(warnings.slice(0, MOST_WARNINGS)), leftOut(warnings.length - MOST_WARNINGS, 'warning')],
  })
}

function testFacts({ total, failed, errors, skipped, flaky: unsure }: NonNullable<ReturnType<typeof allTests>>) {
  return [
    ['Tests', showCount(total)] as const,
    ['Failed', showCount(failed + errors)] as const,
    ...(skipped > 0 ? [['Skipped', showCount(skipped)] as const] : []),
    ...(unsure > 0 ? [['Flaky', showCount(unsure)] as const] : []),
  ]
}
