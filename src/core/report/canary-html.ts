import { renderPlots } from './canary-plots.ts'
import type { CanaryReport } from './canary-report.ts'
import { CANARY_LOOK } from './canary-style.ts'
import { checksTable, looksTable, milestoneList } from './canary-tables.ts'
import { tidyCanary } from './canary-tidy.ts'
import { PHASE_WORDS } from './canary-words.ts'
import { type Html, html } from './html.ts'
import { showInstant, showRatio, showWeight } from './numbers.ts'
import { pageHeader, renderPage, section, warningNote } from './page.ts'
import { took } from './words.ts'

/** One self-contained page about a canary: it loads nothing, runs nothing, and says with words and tables all that its plots show. */
export function renderCanaryHtml(given: CanaryReport): string {
  const report = tidyCanary(given)
  const title = ['Canary', report.version, PHASE_WORDS[report.phase]].filter(Boolean).join(' ')
  return renderPage(title, CANARY_LOOK, report, [
    header(report),
    section('Over time', renderPlots(report)),
    section('Checks', checksTable(report)),
    milestoneList(report),
    section('Looks', looksTable(report) ?? html`<p class="empty">None.</p>`),
  ])
}

function header(report: CanaryReport): Html {
  const { verdict, version, phase, reason, takeover, warnings } = report
  return pageHeader({
    verdict,
    heading: html`Canary ${version && html`<span class="version">${version}</span>`} ${PHASE_WORDS[phase]}`,
    reason,
    facts: facts(report),
    notes: [takeover ? html`<div class="note"><b>Taken over.</b> ${takeover}</div>` : undefined, warningNote(warnings)],
  })
}

function facts(report: CanaryReport): (readonly [string, string])[] {
  const { environment, weight, startedAt, ticks, errorRatio } = report
  return [
    ...(environment === '' ? [] : [['Environment', environment] as const]),
    ...(weight === null ? [] : [['Canary weight now', showWeight(weight)] as const]),
    ['Started (UTC)', showInstant(startedAt)],
    ['Took', took(report)],
    ['Looks', String(ticks.length)],
    ...(errorRatio === null ? [] : [['Errors against stable', ratio(errorRatio)] as const]),
  ]
}

function ratio({ low, estimate, high }: NonNullable<CanaryReport['errorRatio']>): string {
  return `${showRatio(estimate)} times (95 %: ${showRatio(low)} to ${showRatio(high)})`
}
