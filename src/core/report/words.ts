import { showDuration } from '../duration.ts'
import type { Verdict } from '../verdict.ts'

/** One sign per verdict for Markdown, where a font with colours is there. */
export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  passed: '✅',
  warned: '⚠️',
  inconclusive: '⚪',
  errored: '💥',
  failed: '❌',
}

/** How long the run took that a report is about. */
export function took({ startedAt, finishedAt }: { readonly startedAt: string; readonly finishedAt: string }): string {
  return showDuration(Date.parse(finishedAt) - Date.parse(startedAt))
}

/** "1 look", "14 looks". */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
