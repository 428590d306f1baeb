import { oneLine } from '../../../core/one-line.ts'
import type { Annotation, Level } from '../../../core/quality/report.ts'
import { spotOf } from '../../findings/shared/spot.ts'

/** Characters of a message that is shown in one place of a file. */
const LONGEST = 2000

/** What a tool says, as its report has it. */
export interface Said {
  /** undefined when it is about no file: a mistake in the configuration. */
  readonly path?: string | undefined
  readonly line?: number | undefined
  readonly endLine?: number | undefined
  /** From 1. */
  readonly column?: number | undefined
  readonly level: Level
  readonly rule?: string | undefined
  readonly message: string
}

/** The annotation of a finding: "/" between folders, places that are numbers from 1, the message in one line of at most 2000 characters. */
export function annotationOf({ path, level, rule, message, ...place }: Said): Annotation {
  const { line, endLine, column } = spotOf(path, place) ?? {}
  return {
    path: spotOf(path)?.path ?? '',
    line,
    endLine,
    column,
    level,
    rule: oneLine(rule ?? ''),
    message: oneLine(message, LONGEST),
  }
}

/** Columns that a tool counts from 0, from 1. */
export function fromOne(column: number | undefined): number | undefined {
  return column === undefined ? undefined : column + 1
}
