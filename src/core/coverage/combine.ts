import { addCounts, type Count, fuller, METRICS, type Metric, type PerMetric, sameCount, sumCounts } from './count.ts'
import { type CoverageReport, countOf, type FileCoverage } from './report.ts'
import { type FormatFile, uniteFile } from './unite.ts'

/** A report that was read, with where it came from. */
export interface ReadReport {
  readonly path: string
  readonly format: string
  readonly report: CoverageReport
}

/** What all reports together say. */
export interface Coverage {
  /** Sorted by path, each path once. */
  readonly files: readonly FileCoverage[]
  readonly totals: PerMetric<Count>
  readonly warnings: readonly string[]
}

/** Many reports as one. `place` gives a path its name in the repository; the same name is the same file. */
export function combine(reports: readonly ReadReport[], place: (path: string, report: ReadReport) => string): Coverage {
  const warnings: string[] = []
  const files = new Map<string, FormatFile>()
  for (const read of reports) {
    for (const file of read.report.files) {
      const path = place(file.path, read)
      const next: FormatFile = { ...file, path, format: read.format }
      const known = files.get(path)
      files.set(path, known === undefined ? next : uniteFile(known, next, (why) => warnings.push(`${path}: ${why}.`)))
    }
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const totals = totalsOf(sorted, reports, (why) => warnings.push(why))
  return { files: sorted, totals, warnings: [...new Set(warnings)] }
}

function totalsOf(
  files: readonly FileCoverage[],
  reports: readonly ReadReport[],
  complain: (why: string) => void,
): PerMetric<Count> {
  const totals: { [Name in Metric]?: Count } = {}
  for (const metric of METRICS) {
    const total = totalOf(metric, files, reports, complain)
    if (total !== undefined) totals[metric] = total
  }
  return totals
}

/** Files speak for themselves; a report that only states its total joins them where it is alone, or speaks of other files. */
function totalOf(
  metric: Metric,
  files: readonly FileCoverage[],
  reports: readonly ReadReport[],
  complain: (why: string) => void,
): Count | undefined {
  const counted = sumMetric(files, metric)
  const stated = reports.flatMap(({ report }) => report.totals[metric] ?? [])
  if (stated.length === 0) return counted
  if (stated.length + (counted === undefined ? 0 : 1) === 1) return stated[0]
  const parts = counted === undefined ? stated : [counted, ...stated]
  if (areApart(reports)) return parts.reduce(addCounts)
  if (!parts.every((part) => sameCount(part, parts[0]!)))
    complain(
      `A report states only a total of its ${metric}, so it cannot be united with others; the fuller one was kept.`,
    )
  return parts.reduce(fuller)
}

/** The sum of one metric over files; undefined when none of them measures it. */
export function sumMetric(files: readonly FileCoverage[], metric: Metric): Count | undefined {
  const counts = files.flatMap(({ measured }) => (measured[metric] === undefined ? [] : [countOf(measured[metric])]))
  return counts.length === 0 ? undefined : sumCounts(counts)
}

/** Whether no two reports speak of the same file. */
function areApart(reports: readonly ReadReport[]): boolean {
  const seen = new Map<string, ReadReport>()
  for (const read of reports) {
    if (read.report.files.length === 0) return false
    for (const { path } of read.report.files) {
      if ((seen.get(path) ?? read) !== read) return false
      seen.set(path, read)
    }
  }
  return true
}

/** One line for each total that a report states and that is not what was counted in it. */
export function crossCheck({ path, report }: ReadReport): string[] {
  const united = uniteWithin(report)
  return METRICS.flatMap((metric) => {
    const [declared, counted] = [report.declared[metric], sumMetric(united, metric)]
    if (declared === undefined || counted === undefined || sameCount(declared, counted)) return []
    return `${path} says that ${declared.covered} of ${declared.total} ${metric} are covered, but ${counted.covered} of ${counted.total} are in it; what is in it counts.`
  })
}

function uniteWithin({ files }: CoverageReport): FileCoverage[] {
  const united = new Map<string, FormatFile>()
  for (const file of files) {
    const next = { ...file, format: '' }
    const known = united.get(file.path)
    united.set(file.path, known === undefined ? next : uniteFile(known, next, () => {}))
  }
  return [...united.values()]
}
