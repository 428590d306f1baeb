import { oneLine } from '../one-line.ts'
import { LEVELS, type Level } from '../quality/report.ts'
import type { Said } from './quality-order.ts'
import type { QualityCheck, QualityReport } from './quality-report.ts'

/** GitHub keeps ten annotations of each level per step. */
const MOST = 10

/** A note at a place of a file. The path is as the report has it: whoever writes it out encodes it. */
export interface QualityAnnotation {
  readonly level: Level
  readonly file: string
  readonly line?: number
  readonly endLine?: number
  /** Only of what is in one line: GitHub takes no column with several. */
  readonly column?: number
  readonly title: string
  readonly message: string
}

export interface QualityAnnotations {
  /** Errors, then warnings, then notices; of each level what is in changed files first, then failing tests, then in the order of the checks. */
  readonly annotations: readonly QualityAnnotation[]
  /** Those that there was no room for, in the same order. */
  readonly rest: readonly QualityAnnotation[]
  /** How many there was no room for, or have no place in a file. */
  readonly leftOut: Readonly<Record<Level, number>>
}

/** Notes at what the checks found, at most ten of each level. Only a check that did not get through has errors: where it passed or warned, they are warnings. */
export function qualityAnnotations(
  { checks }: Pick<QualityReport, 'checks'>,
  changed: ReadonlySet<string> = new Set(),
): QualityAnnotations {
  const said = checks.flatMap((check) => check.annotations.map((annotation) => ({ check, annotation })))
  const annotations: QualityAnnotation[] = []
  const rest: QualityAnnotation[] = []
  const leftOut = { error: 0, warning: 0, notice: 0 }
  for (const level of LEVELS) {
    const all = said.filter((one) => levelOf(one) === level)
    const placed = all.filter(({ annotation }) => annotation.path !== '')
    const notes = placed.sort((a, b) => order(a, changed) - order(b, changed)).map((one) => annotationOf(one, level))
    annotations.push(...notes.slice(0, MOST))
    rest.push(...notes.slice(MOST))
    leftOut[level] = all.length - Math.min(MOST, notes.length)
  }
  return { annotations, rest, leftOut }
}

function levelOf({ check, annotation: { level } }: Said): Level {
  return level === 'error' && isThrough(check) ? 'warning' : level
}

const isThrough = ({ verdict }: QualityCheck): boolean => verdict === 'passed' || verdict === 'warned'

/** What is in a changed file before the rest, and a failing test before what a linter says. */
function order({ check, annotation }: Said, changed: ReadonlySet<string>): number {
  return (changed.has(annotation.path) ? 0 : 2) + (check.tests === undefined ? 1 : 0)
}

function annotationOf({ check, annotation }: Said, level: Level): QualityAnnotation {
  const { path, line = 0, endLine = line, column = 0, rule, message } = annotation
  const place = line > 0 && { line, ...(endLine > line ? { endLine } : column > 0 && { column }) }
  return {
    level,
    file: path,
    ...place,
    title: oneLine([check.name, rule].filter(Boolean).join(': '), 200),
    message: oneLine(message, 1_000) || 'It says nothing more.',
  }
}
