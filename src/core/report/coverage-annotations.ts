import { countLines, joinNear, readRanges } from './coverage-ranges.ts'
import type { CoverageReport } from './coverage-report.ts'
import { MOST_NOTES } from './notes.ts'
import { plural } from './words.ts'

/** Uncovered runs with at most this many lines between them are one annotation. */
const GAP = 3

/** A note at lines of a file. The path is as the report has it: whoever writes it out encodes it. */
export interface Annotation {
  readonly file: string
  readonly line: number
  /** The last line; absent when it is one line only. */
  readonly endLine?: number
  readonly message: string
}

/** Notes at the changed lines that no test ran, those with the most such lines first, and the `rest` that there was no room for. */
export function coverageAnnotations(
  { patch }: Pick<CoverageReport, 'patch'>,
  most = MOST_NOTES,
): { readonly annotations: readonly Annotation[]; readonly rest: readonly Annotation[] } {
  const runs = (patch?.files ?? []).flatMap(({ path, uncovered }) =>
    joinNear(readRanges(uncovered), GAP).map((ranges) => ({
      path,
      line: ranges[0]!.first,
      endLine: ranges.at(-1)!.last,
      lines: countLines(ranges),
    })),
  )
  const worst = runs.sort(
    (a, b) => b.lines - a.lines || (a.path < b.path ? -1 : Number(a.path > b.path)) || a.line - b.line,
  )
  const notes = worst.map(({ path, line, endLine, lines }) => ({
    file: path,
    line,
    ...(endLine > line && { endLine }),
    message: `No test ran ${lines === 1 ? 'this changed line' : `these ${plural(lines, 'changed line')}`}.`,
  }))
  return { annotations: notes.slice(0, most), rest: notes.slice(most) }
}
