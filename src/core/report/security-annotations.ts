import type { Disposition } from '../findings/dispose.ts'
import { oneLine } from '../one-line.ts'
import type { FindingRow, SecurityReport } from './security-report.ts'
import { worstFirst } from './security-shown.ts'
import { showPackage } from './security-words.ts'

/** GitHub keeps ten annotations of each of these per step. */
const MOST = 10
export const ANNOTATION_LEVELS = ['error', 'warning', 'notice'] as const
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number]

const LEVEL_OF: Readonly<Partial<Record<Disposition, AnnotationLevel>>> = {
  blocked: 'error',
  warned: 'warning',
  passed: 'notice',
}

/** A note at a place of a file. The path is as the report has it: whoever writes it out encodes it. */
export interface SecurityAnnotation {
  readonly level: AnnotationLevel
  readonly file: string
  readonly line?: number
  readonly endLine?: number
  readonly title: string
  readonly message: string
}

export interface SecurityAnnotations {
  /** What blocks first; of each level what is in changed files first, then the worst. */
  readonly annotations: readonly SecurityAnnotation[]
  /** Those that there was no room for, in the same order. */
  readonly rest: readonly SecurityAnnotation[]
  /** How many findings there was no room for, or have no place in a file. */
  readonly leftOut: Readonly<Record<AnnotationLevel, number>>
}

/** Notes at what is open, at most ten of each level: what blocks is an error, what warns a warning, anything else a notice. */
export function securityAnnotations(
  { findings }: Pick<SecurityReport, 'findings'>,
  changed: ReadonlySet<string> = new Set(),
): SecurityAnnotations {
  const annotations: SecurityAnnotation[] = []
  const rest: SecurityAnnotation[] = []
  const leftOut = { error: 0, warning: 0, notice: 0 }
  const isElsewhere = ({ path }: FindingRow) => Number(path === undefined || !changed.has(path))
  for (const level of ANNOTATION_LEVELS) {
    const all = findings.filter(({ disposition }) => LEVEL_OF[disposition] === level)
    const placed = all.filter(({ path }) => path !== undefined && path !== '')
    const notes = placed
      .sort((a, b) => isElsewhere(a) - isElsewhere(b) || worstFirst(a, b))
      .map((row) => annotationOf(row, level))
    annotations.push(...notes.slice(0, MOST))
    rest.push(...notes.slice(MOST))
    leftOut[level] = all.length - Math.min(MOST, notes.length)
  }
  return { annotations, rest, leftOut }
}

function annotationOf(row: FindingRow, level: AnnotationLevel): SecurityAnnotation {
  const { path = '', line = 0, endLine = line, severity, rule, title, fix, tools } = row
  const sentences = [
    [title, showPackage(row)].filter(Boolean).join(' – '),
    fix && `Fix: ${fix}`,
    level === 'error' && `Blocked by ${row.gate}: ${row.because}`,
    `Found by ${tools.join(', ')}`,
  ]
  return {
    level,
    file: path,
    ...(line > 0 && { line, ...(endLine > line && { endLine }) }),
    title: oneLine(`${severity}: ${rule}`, 200),
    message: sentences.flatMap((text) => (text ? [oneLine(text, 500).replace(/\.$/, '')] : [])).join('. '),
  }
}
