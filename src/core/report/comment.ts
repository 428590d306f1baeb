import { html } from './html.ts'
import { joinParts, type Part } from './parts.ts'

/** GitHub takes 65 536 characters; counted in bytes there are never more. */
const LIMIT = 65_536

export interface CommentSettings {
  /** Tells the uses of one action in a pull request apart. */
  readonly key: string
  /** The https address of the whole report. */
  readonly link?: string | undefined
  readonly limitBytes?: number
}

/** What the comment of one use of an action is found by: it is in it and shows nothing. */
export function markerOf(action: string, key: string): string {
  return `<!-- sluice:${action}:${encodeURIComponent(key.replace(/\p{Cs}/gu, '?'))} -->`
}

/** A comment that begins with its marker and never exceeds what GitHub takes. Its first part begins with the headline, which is kept when nothing else fits. */
export function joinComment(marker: string, parts: readonly [Part, ...Part[]], limitBytes = LIMIT): string {
  const [heading, ...others] = parts
  const headline = heading.text.split('\n', 1)[0]
  const marked = { ...heading, text: `${marker}\n${heading.text}` }
  return joinParts([marked, ...others], Math.min(limitBytes, LIMIT), `${marker}\n${headline}\n`)
}

/** Leads to the whole report; empty for what is no address. */
export function linkTo(link: string | undefined): string {
  if (link === undefined || !/^https?:\/\/[^\s]+$/.test(link)) return ''
  return html`<a href="${link}">The whole report</a>`.html
}
