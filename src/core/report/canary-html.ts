import { renderPlots } from './canary-plots.ts'
import type { CanaryReport } from './canary-report.ts'
import { STYLE } from './canary-style.ts'
import { checksTable, looksTable, milestoneList } from './canary-tables.ts'
import { PHASE_WORDS, plural, took } from './canary-words.ts'
import { type Html, html } from './html.ts'
import { showInstant, showRatio, showWeight } from './numbers.ts'
import { tidy } from './tidy.ts'

/** A page may do nothing but look good: no script, no request, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** One self-contained page about a canary: it loads nothing, runs nothing, and says with words and tables all that its plots show. */
export function renderCanaryHtml(given: CanaryReport): string {
  const report = tidy(given)
  const title = ['Canary', report.version, PHASE_WORDS[report.phase]].filter(Boolean).join(' ')
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${header(report)}
<section>
<h2>Over time</h2>
${renderPlots(report)}
</section>
<section>
<h2>Checks</h2>
${checksTable(report)}
</section>
${milestoneList(report)}
<section>
<h2>Looks</h2>
${looksTable(report) ?? html`<p class="empty">None.</p>`}
</section>
<footer>Report of the Sluice action canary-shift, schema ${report.schemaVersion}, finished ${showInstant(report.finishedAt)} UTC. This page loads nothing and runs nothing.</footer>
</main>
</body>
</html>
`
  return page.html
}

function header(report: CanaryReport): Html {
  const { verdict, version, phase, reason, takeover, warnings } = report
  return html`<header>
<span class="badge ${verdict}">${verdict}</span>
<h1>Canary ${version && html`<span class="version">${version}</span>`} ${PHASE_WORDS[phase]}</h1>
<p class="reason">${reason}</p>
<dl>${facts(report).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${takeover && html`<div class="note"><b>Taken over.</b> ${takeover}</div>`}
${warnings.length > 0 && html`<div class="note"><b>${plural(warnings.length, 'warning')}</b><ul>${warnings.map((line) => html`<li>${line}</li>`)}</ul></div>`}
</header>`
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
