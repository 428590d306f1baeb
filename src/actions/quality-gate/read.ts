import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { LineFormats, ReportFormat } from '../../core/quality/line-format.ts'
import { mergeReports } from '../../core/quality/merge-reports.ts'
import type { QualityReport } from '../../core/quality/report.ts'
import { checksReaders } from '../../providers/checks/index.ts'
import { lineFormat } from '../../providers/checks/lint/line-format.ts'
import { type Found, findReports } from '../../providers/reports/find.ts'
import { recognise } from '../../providers/reports/recognise.ts'
import { openSource } from '../../providers/reports/source.ts'
import { formatNames } from './formats.ts'

/** A report that was asked for: read, or why it could not be. */
export type Asked = { readonly path: string } & ({ readonly report: QualityReport } | { readonly unread: string })

/** Reads reports, in the formats that Sluice knows and in those that the user describes. */
export interface Reader {
  /** Files as one report. Throws a SluiceError. */
  read(found: readonly Found[], format: ReportFormat): QualityReport
  /** What the patterns name, relative to `folder`; a pattern without a match is one that could not be read. */
  readPatterns(patterns: readonly string[], folder: string): Asked[]
}

export function openReader(own: LineFormats): Reader {
  const readers = [...checksReaders, ...Object.entries(own).map(([name, lines]) => lineFormat(lines, name))]
  const readOne = ({ file, path }: Found, format: ReportFormat) => {
    const source = openSource(file, path)
    const reader = typeof format === 'object' ? lineFormat(format) : recognise(readers, source, format)
    return reader.read(source)
  }
  const read: Reader['read'] = (found, format) =>
    mergeReports(found.map((each) => readOne(each, format)) as [QualityReport, ...QualityReport[]])
  return {
    read,
    readPatterns(patterns, folder) {
      const { found, missing } = findReports(patterns, folder, formatNames(own))
      return [
        ...missing.map((path) => ({ path, unread: explain(problems.reportsMissing([path])) })),
        ...found.map((each): Asked => attempt(each.path, () => read([each], each.named))),
      ]
    },
  }
}

function attempt(path: string, read: () => QualityReport): Asked {
  try {
    return { path, report: read() }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { path, unread: explain(thrown.problem) }
  }
}
