import type { Spot } from '../../../core/findings/finding.ts'

/** Places in a file as a report gives them; what is no number from 1 says nothing. */
interface Place {
  readonly line?: number | undefined
  readonly endLine?: number | undefined
  readonly column?: number | undefined
  readonly endColumn?: number | undefined
}

/** The spot of a path and its places; undefined without a path. Backslashes become "/", "./" in front goes. */
export function spotOf(path: string | undefined, place: Place = {}): Spot | undefined {
  const clean = path?.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '')
  if (clean === undefined || clean === '') return undefined
  const line = natural(place.line)
  if (line === undefined) return { path: clean }
  const endLine = natural(place.endLine)
  return {
    path: clean,
    line,
    endLine: endLine !== undefined && endLine >= line ? endLine : undefined,
    column: natural(place.column),
    endColumn: natural(place.endColumn),
  }
}

function natural(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
