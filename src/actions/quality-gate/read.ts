import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { LineFormats, ReportFormat } from '../../core/quality/line-format.ts'
import { mergeReports } from '../../core/quality/merge-reports.ts'
import type { QualityReport } from '../../core/quality/report.ts'
import { checksReaders } from '../../providers/checks/index.ts'
import { lineFormat } from '../../providers/checks/lint/line-format.ts'
import { measure, SIZE } from '../../providers/checks/size/measure.ts'
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
  const read: Reader['read'] = (found, format) => {
    if (format === SIZE) return measure(found)
    return mergeReports(found.map((each) => readOne(each, format)) as [QualityReport, ...QualityReport[]])
  }
  return {
    read,
    readPatterns(patterns, folder) {
      const sizes = patterns.filter((pattern) => pattern.startsWith(SIZES))
      const others = patterns.filter((pattern) => !sizes.includes(pattern))
      const out = patterns.filter((pattern) => pattern.startsWith('!'))
      const { found, missing } = findReports(others, folder, formatNames(own))
      return [
        ...missing.map(notThere),
        ...sizes.map((pattern) => measured(pattern.slice(SIZES.length), out, folder)),
        ...found.map((each): Asked => attempt(each.path, () => read([each], each.named))),
      ]
    },
  }
}

const SIZES = `${SIZE}=`

/** All files of one pattern are one bundle, and one row. */
function measured(pattern: string, out: readonly string[], folder: string): Asked {
  const { found } = findReports([pattern, ...out], folder, [])
  return found.length === 0 ? notThere(pattern) : attempt(pattern, () => measure(found))
}

function notThere(path: string): Asked {
  return { path, unread: explain(problems.reportsMissing([path])) }
}

function attempt(path: string, read: () => QualityReport): Asked {
  try {
    return { path, report: read() }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { path, unread: explain(thrown.problem) }
  }
}
