import type { GitHub } from '../core/github.ts'
import type { CommentSettings } from '../core/report/comment.ts'
import type { Notes } from '../core/report/notes.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Context, Outcome } from '../runner/action.ts'
import { annotate, checkName } from './annotate.ts'
import { commentOnChange, type Saying } from './comment.ts'

/** The forms in which people and machines read what became of a gate. */
export interface Forms<Report> {
  readonly action: string
  /** What an annotation is about, in the singular. */
  readonly noun: string
  marker(key: string): string
  comment(report: Report, settings: CommentSettings): string
  outputs(report: Report): Readonly<Record<string, string>>
  summary(report: Report): string
  html(report: Report): string
}

/** What one run tells, as its inputs want it, and to whom. */
export interface Telling {
  readonly values: Parameters<typeof commentOnChange>[0] & { readonly annotations: boolean }
  /** Asked for only where annotations are wanted. */
  readonly notes: () => Notes
  readonly github: GitHub
  readonly context: Context
}

/** What the comment says of a report. */
export function sayingOf<Report>(report: Report, { marker, comment }: Forms<Report>): Saying {
  return { marker, render: (settings) => comment(report, settings) }
}

/** Tells what became of a gate in every form; nothing of it can change the verdict any more. */
export async function tellGate<Report extends { readonly verdict: Verdict; readonly reason: string }>(
  report: Report,
  forms: Forms<Report>,
  { values, notes, github, context }: Telling,
): Promise<Outcome> {
  const { action, noun, outputs, summary, html } = forms
  const naming = { noun, check: checkName(action, values['comment-key']) }
  if (values.annotations) await annotate(notes(), naming, github, context)
  await commentOnChange(values, sayingOf(report, forms), github, context.signal)
  const { verdict, reason } = report
  return { verdict, reason, outputs: outputs(report), report, summary: summary(report), html: html(report) }
}
