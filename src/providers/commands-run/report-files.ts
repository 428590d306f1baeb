import { statSync } from 'node:fs'
import { explain, SluiceError } from '../../core/problem.ts'
import type { ReadReport } from '../../core/quality/attempt.ts'
import type { ReportFormat } from '../../core/quality/line-format.ts'
import { type Found, findReports } from '../reports/find.ts'
import type { Ports } from './ports.ts'

/** The reports at a path or glob before a run: what is there already, each with a mark that every write changes. */
export type Before = ReadonlyMap<string, string>

export function reportsBefore(pattern: string, folder: string): Before {
  return new Map(findReports([pattern], folder, []).found.map(({ file }) => [file, markOf(file)]))
}

function markOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino}-${stat.size}-${stat.mtimeNs}`
}

/** Reads what a run has written there. A report that was there before and is untouched says nothing about this run. */
export function readNewReports(
  pattern: string,
  folder: string,
  before: Before,
  format: ReportFormat,
  read: Ports['read'],
): ReadReport {
  const { found } = findReports([pattern], folder, [])
  if (found.length === 0) return { unread: `it wrote no report at ${pattern}` }
  const fresh = found.filter(({ file }) => before.get(file) !== markOf(file))
  if (fresh.length === 0) return { unread: `the report ${pattern} is from an earlier run: this one did not write it` }
  return readAll(fresh, format, read)
}

/** Reads files as one report; one that cannot be read is why. */
export function readAll(found: readonly Found[], format: ReportFormat, read: Ports['read']): ReadReport {
  try {
    return { report: read(found, format) }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { unread: explain(thrown.problem) }
  }
}
