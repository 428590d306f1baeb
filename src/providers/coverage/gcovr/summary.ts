import type { Count, PerMetric } from '../../../core/coverage/count.ts'
import type { CoverageReport, Measured } from '../../../core/coverage/report.ts'
import type { Fields } from '../../reports/json-object.ts'
import type { Edge } from '../json/edge.ts'

/** Reads `gcovr --json-summary`: counts of each file. */
export function readGcovrSummary(edge: Edge, report: Fields): CoverageReport {
  const files = edge.list(report['files'], 'files').map((value, index) => {
    const fields = edge.fields(value, 'files', index)
    const path = edge.path(fields['filename'], `files[${index}].filename`)
    const counts = Object.entries(readCounts(edge, fields, path))
    const measured: PerMetric<Measured> = Object.fromEntries(counts.map(([metric, count]) => [metric, { count }]))
    return { path, measured, detail: undefined }
  })
  return { files, roots: [], totals: {}, declared: readCounts(edge, report, 'The report'), warnings: edge.warnings() }
}

const NAMES = { lines: 'line', branches: 'branch', functions: 'function' } as const

/** Functions came with gcovr 5. */
function readCounts(edge: Edge, fields: Fields, place: string): PerMetric<Count> {
  const known = Object.entries(NAMES).filter(([, name]) => `${name}_total` in fields)
  return Object.fromEntries(
    known.map(([metric, name]) => {
      const count = edge.count(fields[`${name}_covered`], fields[`${name}_total`], `${place}: ${name}s`)
      return [metric, count]
    }),
  )
}
