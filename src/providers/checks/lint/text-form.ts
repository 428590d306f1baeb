import type { Level } from '../../../core/quality/report.ts'

/**
 * Named groups of a pattern: path, line, endLine, column, level, rule, message; `symbol` is a name of the rule that people
 * know better than its code.
 */
export type Groups = Readonly<Record<string, string | undefined>>

/** One way in which a tool writes a finding as a line. Patterns have to be linear: they meet any text. */
export interface FindingForm {
  readonly pattern: RegExp
  /** What the pattern does not say. */
  readonly always?: Groups
  /** Columns are counted from 0. */
  readonly columnsFromZero?: boolean
  /** The message ends with the rule after two spaces, as in a table. */
  readonly endsWithRule?: boolean
  /** How the tool's word is to be taken, where it is not what the word says. */
  readonly level?: (groups: Groups) => Level
  /** The message as it may be shown, where the tool's own quotes a secret. */
  readonly shown?: (groups: Groups) => string
}

/** What the text that a tool prints consists of. A line that is nothing of it is passed over: logs hold all kinds of lines. */
export interface TextForm {
  readonly tool: string
  /** The first that matches counts. */
  readonly findings: readonly FindingForm[]
  /** A line whose groups hold for the findings after it: the file of the rows of a table. */
  readonly heading?: RegExp
  /** A line that carries on the message above it. */
  readonly more?: RegExp
  /** A line that says that the tool looked and found nothing. */
  readonly clean?: RegExp
  /** A line with the tool's own count of all findings (`total`) or of the errors (`errors`); several add up. */
  readonly count?: RegExp
  /** A line that says that the tool could not do its work. */
  readonly broke?: RegExp
  /** Which findings are the same said again: those whose lines are alike but for what leads them, or that are about one file. */
  readonly once?: 'line' | 'path'
}
