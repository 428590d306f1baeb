import { oneLine } from '../one-line.ts'
import type { Level } from '../quality/report.ts'
import { type Note, type Notes, withinRoom } from './notes.ts'
import type { Said } from './quality-order.ts'
import type { QualityCheck, QualityReport } from './quality-report.ts'

/** Notes at what the checks found: of each level what is in changed files first, then failing tests, then in the order of the checks. Only a check that did not get through has errors: where it passed or warned, they are warnings. */
export function qualityAnnotations(
  { checks }: Pick<QualityReport, 'checks'>,
  changed: ReadonlySet<string> = new Set(),
): Notes {
  const said = checks.flatMap((check) => check.annotations.map((annotation) => ({ check, annotation })))
  return withinRoom((level) => {
    const all = said.filter((one) => levelOf(one) === level)
    const placed = all.filter(({ annotation }) => annotation.path !== '')
    const notes = placed.sort((a, b) => order(a, changed) - order(b, changed)).map((one) => noteOf(one, level))
    return { count: all.length, notes }
  })
}

function levelOf({ check, annotation: { level } }: Said): Level {
  return level === 'error' && isThrough(check) ? 'warning' : level
}

const isThrough = ({ verdict }: QualityCheck): boolean => verdict === 'passed' || verdict === 'warned'

/** What is in a changed file before the rest, and a failing test before what a linter says. */
function order({ check, annotation }: Said, changed: ReadonlySet<string>): number {
  return (changed.has(annotation.path) ? 0 : 2) + (check.tests === undefined ? 1 : 0)
}

function noteOf({ check, annotation }: Said, level: Level): Note {
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
