import type { ReadReport } from '../../core/coverage/combine.ts'
import type { CoverageCheck } from '../../core/coverage/judge.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { coverageFormats } from '../../providers/coverage/formats.ts'
import { coverageReaders } from '../../providers/coverage/index.ts'
import { type Found, findReports } from '../../providers/reports/find.ts'
import { recognise } from '../../providers/reports/recognise.ts'
import { openSource } from '../../providers/reports/source.ts'
import { USUAL_GLOBS, USUAL_PLACES } from './usual-places.ts'

/** The reports of a step, and a row for each that was asked for and could not be had. */
export interface Given {
  readonly reports: readonly ReadReport[]
  readonly rows: readonly CoverageCheck[]
  readonly warnings: readonly string[]
}

/** Reads what `patterns` name, relative to `folder`; without patterns what lies in the usual places. */
export function readReports(patterns: readonly string[], format: string, folder: string): Given {
  if (patterns.length === 0) return readUsual(folder)
  const { found, missing } = findReports(patterns, folder, coverageFormats)
  const read = found.map((each) => attempt({ ...each, named: each.named ?? (format === 'auto' ? undefined : format) }))
  return {
    reports: read.flatMap((each) => ('report' in each ? each : [])),
    rows: [
      ...missing.map((pattern) => unread(pattern, explain(problems.reportsMissing([pattern])))),
      ...read.flatMap((each) => ('row' in each ? each.row : [])),
    ],
    warnings: [],
  }
}

/** Nobody asked for these, so one that is no coverage report at all is only mentioned. */
function readUsual(folder: string): Given {
  const read = usual(folder).map((found) => ({ found, ...attempt(found) }))
  const reports = read.flatMap((each) => ('report' in each ? each : []))
  const rows = read.flatMap((each) => ('row' in each && each.code !== 'report-unknown' ? each.row : []))
  const warnings = read.flatMap((each) =>
    'row' in each && each.code === 'report-unknown' ? `${each.found.path} is no coverage report; it was left out.` : [],
  )
  const nothing: CoverageCheck = {
    ...unread('reports', 'no report lies in the usual places; name them with the input `reports`'),
    verdict: 'inconclusive',
  }
  return { reports, rows: reports.length + rows.length === 0 ? [nothing] : rows, warnings }
}

function usual(folder: string): readonly Found[] {
  const first = USUAL_PLACES.flatMap((places) => {
    for (const place of places) {
      const { found } = findReports([place], folder, [])
      if (found.length > 0) return found
    }
    return []
  })
  return [...first, ...findReports([...USUAL_GLOBS], folder, []).found]
}

type Attempt = ReadReport | { readonly row: CoverageCheck; readonly code: string }

function attempt({ file, path, named }: Found): Attempt {
  try {
    const source = openSource(file, path)
    const reader = recognise(coverageReaders, source, named)
    return { path, format: reader.format, report: reader.read(source) }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { row: unread(path, explain(thrown.problem)), code: thrown.problem.code }
  }
}

function unread(name: string, because: string): CoverageCheck {
  return { name, operator: '>=', expected: null, actual: null, verdict: 'errored', because }
}
