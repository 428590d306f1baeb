import type { Count, PerMetric } from '../../../core/coverage/count.ts'
import { type CoverageReport, countOf, type FileCoverage, type Measured } from '../../../core/coverage/report.ts'
import { COUNTED, type Counted, createTrailers, type Trailer } from './trailers.ts'

/** One record as it was read: what it holds of each metric, and what it states at its end. */
export interface FileRecord {
  readonly path: string
  readonly held: Readonly<Record<Counted, Measured>>
  readonly trailers: Readonly<Record<Counted, Trailer>>
}

/** The files of a report, one for each record. */
export interface Files {
  add(record: FileRecord): void
  /** Metrics that no record has anything of are not measured. */
  report(warnings: readonly string[]): CoverageReport
}

export function createFiles(): Files {
  const records: { readonly path: string; readonly held: Readonly<Record<Counted, Measured>> }[] = []
  const paths = new Set<string>()
  const trailers = createTrailers()
  const measured = new Set<Counted>()

  function add({ path, held, trailers: stated }: FileRecord): void {
    for (const metric of COUNTED) {
      const count = countOf(held[metric])
      trailers.add(metric, stated[metric], count)
      if (count.total > 0 || (metric === 'lines' && stated.lines.total !== undefined)) measured.add(metric)
    }
    records.push({ path, held })
    paths.add(path)
  }

  function fileOf({ path, held }: (typeof records)[number]): FileCoverage {
    const metrics = COUNTED.filter((metric) => measured.has(metric))
    const detail = measured.has('lines') && 'items' in held.lines ? held.lines.items : undefined
    return { path, measured: Object.fromEntries(metrics.map((metric) => [metric, held[metric]])), detail }
  }

  /** Totals of records cannot be added when several are about one file; then each record is held against its own. */
  function crossCheck(): { declared: PerMetric<Count>; warnings: string[] } {
    if (paths.size === records.length) return { declared: trailers.declared(), warnings: [] }
    const warnings = trailers.differing().map(({ metric, stated, counted }) => {
      const [theirs, ours] = [stated, counted].map(({ covered, total }) => `${covered} of ${total}`)
      return `its records state ${theirs} ${metric} in all and hold ${ours}, records of the same file not yet united`
    })
    return { declared: {}, warnings }
  }

  return {
    add,
    report(warnings) {
      const check = crossCheck()
      return {
        files: records.map(fileOf),
        roots: [],
        totals: {},
        declared: check.declared,
        warnings: [...warnings, ...check.warnings],
      }
    },
  }
}
