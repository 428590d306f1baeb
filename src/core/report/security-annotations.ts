import type { Disposition } from '../findings/dispose.ts'
import { oneLine } from '../one-line.ts'
import type { Level } from '../quality/report.ts'
import { type Note, type Notes, withinRoom } from './notes.ts'
import type { FindingRow, SecurityReport } from './security-report.ts'
import { worstFirst } from './security-shown.ts'
import { showPackage } from './security-words.ts'

const LEVEL_OF: Readonly<Partial<Record<Disposition, Level>>> = {
  blocked: 'error',
  warned: 'warning',
  passed: 'notice',
}

/** Notes at what is open, of each level what is in changed files first, then the worst: what blocks is an error, what warns a warning, anything else a notice. */
export function securityAnnotations(
  { findings }: Pick<SecurityReport, 'findings'>,
  changed: ReadonlySet<string> = new Set(),
): Notes {
  const isElsewhere = ({ path }: FindingRow) => Number(path === undefined || !changed.has(path))
  return withinRoom((level) => {
    const all = findings.filter(({ disposition }) => LEVEL_OF[disposition] === level)
    const placed = all.filter(({ path }) => path !== undefined && path !== '')
    const notes = placed
      .sort((a, b) => isElsewhere(a) - isElsewhere(b) || worstFirst(a, b))
      .map((row) => noteOf(row, level))
    return { count: all.length, notes }
  })
}

function noteOf(row: FindingRow, level: Level): Note {
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
