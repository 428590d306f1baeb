import type { ScanReport } from '../../core/findings/scan.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { findingsFormats } from '../../providers/findings/formats.ts'
import { findingsReaders } from '../../providers/findings/index.ts'
import { hideCredentials } from '../../providers/findings/shared/credentials.ts'
import { freeGarbage } from '../../providers/memory.ts'
import { type Found, findReports } from '../../providers/reports/find.ts'
import { recognise } from '../../providers/reports/recognise.ts'
import { openSource } from '../../providers/reports/source.ts'

/** A scan with where it came from: the path of a report, or the command that was run. */
export interface Sourced {
  readonly source: string
  readonly report: ScanReport
  readonly exitCode?: number | undefined
  /** Absolute path of the report of a scanner that was run here, where it is kept for others. */
  readonly file?: string | undefined
}

/** Reads the reports that the patterns name. One that is missing or cannot be read is a scan that could not be done. */
export function readReports(patterns: readonly string[], folder: string): Sourced[] {
  const { found, missing } = findReports(patterns, folder, findingsFormats)
  return [
    ...missing.map((pattern) => failed(pattern, nameIn(pattern), explain(problems.reportsMissing([pattern])))),
    ...found.flatMap(readReport),
  ]
}

function readReport({ file, path, named }: Found): Sourced[] {
  try {
    const source = openSource(file, path)
    const scans = recognise(findingsReaders, source, named).read(source)
    if (scans.length === 0) return [failed(path, named, 'It holds no run of any tool.')]
    const read = scans.map((report) => ({ source: path, report: hideCredentials(report) }))
    freeGarbage()
    return read
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return [failed(path, named, explain(thrown.problem))]
  }
}

function nameIn(pattern: string): string | undefined {
  const name = pattern.slice(0, Math.max(0, pattern.indexOf('=')))
  return findingsFormats.includes(name) ? name : undefined
}

/** A scan of a tool that nobody could name is of the tool "unknown": every gate misses something. */
export function failed(source: string, tool: string | undefined, couldNotScan: string): Sourced {
  return { source, report: { tool: tool ?? 'unknown', findings: [], reported: 0, couldNotScan, partial: [] } }
}
