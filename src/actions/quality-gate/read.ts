import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { QualityReport } from '../../core/quality/report.ts'
import { checksFormats } from '../../providers/checks/formats.ts'
import { checksReaders } from '../../providers/checks/index.ts'
import { findReports } from '../../providers/reports/find.ts'
import { recognise } from '../../providers/reports/recognise.ts'
import { openSource } from '../../providers/reports/source.ts'

/** A report that was asked for: read, or why it could not be. */
export type Asked = { readonly path: string } & ({ readonly report: QualityReport } | { readonly unread: string })

/** Reads one report, by the format that was named or by its content. Throws a SluiceError. */
export function readOne(file: string, path: string, format: string | undefined): QualityReport {
  const source = openSource(file, path)
  return recognise(checksReaders, source, format).read(source)
}

/** Reads what the patterns name, relative to `folder`; a pattern without a match is one that could not be read. */
export function readReports(patterns: readonly string[], folder: string): Asked[] {
  const { found, missing } = findReports(patterns, folder, checksFormats)
  return [
    ...missing.map((path) => ({ path, unread: explain(problems.reportsMissing([path])) })),
    ...found.map(({ file, path, named }): Asked => attempt(file, path, named)),
  ]
}

function attempt(file: string, path: string, named: string | undefined): Asked {
  try {
    return { path, report: readOne(file, path, named) }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { path, unread: explain(thrown.problem) }
  }
}
