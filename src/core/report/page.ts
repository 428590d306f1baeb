import { type Html, html } from './html.ts'
import { showInstant } from './numbers.ts'
import { type Look, pageStyle } from './page-style.ts'
import { plural } from './words.ts'

/** A page may do nothing but look good: no script, no request, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** What a page is about. */
export interface Subject {
  readonly action: string
  readonly schemaVersion: number
  readonly finishedAt: string
}

/** One self-contained page: it loads nothing and runs nothing. */
export function renderPage(
  title: string,
  look: Look,
  subject: Subject,
  content: readonly (Html | undefined)[],
): string {
  const { action, schemaVersion, finishedAt } = subject
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle(look)}</style>
</head>
<body>
<main>
${content.map((part) => html`${part}\n`)}<footer>Report of the Sluice action ${action}, schema ${schemaVersion}, finished ${showInstant(finishedAt)} UTC. This page loads nothing and runs nothing.</footer>
</main>
</body>
</html>
`
  return page.html
}

/** A part of a page under its heading. */
export function section(heading: string, content: Html): Html {
  return html`<section>
<h2>${heading}</h2>
${content}
</section>`
}

/** A part of a page that is there only where it has something to say. */
export function maybe(heading: string, content: Html | undefined): Html | undefined {
  return content === undefined ? undefined : section(heading, content)
}

/** What came of it, in large letters, and the facts that everything below is to be read with. */
export function pageHeader(given: {
  readonly verdict: string
  readonly heading: Html
  readonly reason: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly notes: readonly (Html | undefined)[]
}): Html {
  const { verdict, heading, reason, facts, notes } = given
  return html`<header>
<span class="badge ${verdict}">${verdict}</span>
<h1>${heading}</h1>
<p class="reason">${reason}</p>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${notes.map((note) => html`${note}\n`)}</header>`
}

/** The warnings of a report; nothing when there are none. */
export function warningNote(warnings: readonly string[]): Html | undefined {
  if (warnings.length === 0) return undefined
  return html`<div class="note"><b>${plural(warnings.length, 'warning')}</b><ul>${warnings.map((line) => html`<li>${line}</li>`)}</ul></div>`
}
