import { showDuration } from '../duration.ts'
import { oneLine } from '../one-line.ts'
import type { Verdict } from '../verdict.ts'

/** One sign per verdict for Markdown, where a font with colours is there. */
export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  passed: '✅',
  warned: '⚠️',
  inconclusive: '⚪',
  errored: '💥',
  failed: '❌',
}

/** Names in one sentence. */
const MOST_NAMES = 5

/** How long the run took that a report is about. */
export function took({ startedAt, finishedAt }: { readonly startedAt: string; readonly finishedAt: string }): string {
  return showDuration(Date.parse(finishedAt) - Date.parse(startedAt))
}

/** "1 look", "14 looks". */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** With its first letter as a capital one. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A path as it can be shown: of a long one the end, which tells files apart, from the beginning of a folder where one begins. */
export function showPath(path: string, limit = 90): string {
  const characters = Array.from(oneLine(path, 5_000))
  if (characters.length <= limit) return characters.join('')
  const end = characters.slice(1 - limit).join('')
  const folder = end.indexOf('/')
  return `…${folder > 0 && folder < end.length - 1 ? end.slice(folder) : end}`
}

/** Path and line: "src/app.ts:12"; undefined where it has no place. */
export function showPlace({ path, line }: { readonly path?: string | undefined; readonly line?: number | undefined }) {
  if (path === undefined || path === '') return undefined
  return line === undefined || line === 0 ? showPath(path) : `${showPath(path)}:${line}`
}

/** "trivy, grype and npm-audit". */
export function join(list: readonly string[]): string {
  const names = list.slice(0, MOST_NAMES)
  const left = list.length - names.length
  const all = left > 0 ? [...names, `${left} more`] : names
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
