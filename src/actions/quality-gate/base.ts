import { findDisappeared } from '../../core/quality/disappeared.ts'
import type { QualityReport } from '../../core/quality/report.ts'
import type { Measured } from '../../core/quality/sla.ts'
import type { Sla } from '../../core/quality/sla-config.ts'
import { testMetrics } from '../../core/quality/test-metrics.ts'
import type { QualityCheck } from '../../core/report/quality-report.ts'
import type { Asked } from './read.ts'
import { reportRow } from './rows.ts'

/** A report that was read, by its path or the name of its check. */
export type Named = readonly [string, QualityReport]

/** Reads the reports of the base. */
type ReadBase = (pattern: string) => readonly Asked[]

/** What conditions are about: the measurements of this run, and those of the base by the pattern that found them. */
export function measured(read: readonly Named[], sla: Sla, readBase: ReadBase) {
  const patterns = new Set(sla.flatMap(({ relative }) => relative?.to ?? []))
  const bases = Object.fromEntries(
    Array.from(patterns, (pattern) => [
      pattern,
      readBase(pattern).flatMap((each) => ('report' in each ? measuredIn(each.path, each.report) : [])),
    ]),
  )
  return { reports: read.map(([path, report]) => measuredIn(path, report)), bases }
}

function measuredIn(path: string, { metrics, tests }: QualityReport): Measured {
  return { path, metrics: [...metrics, ...(tests === undefined ? [] : testMetrics(tests))] }
}

/** Tests of the base that did not run; undefined: nobody compared. */
export function disappeared(pattern: string | undefined, read: readonly Named[], readBase: ReadBase) {
  if (pattern === undefined) return undefined
  const base = readBase(pattern)
  const unread = base.find((each) => 'unread' in each)
  const names = (reports: readonly QualityReport[]) => reports.flatMap((report) => [...(report.names ?? [])])
  const found = findDisappeared(
    names(read.map(([, report]) => report)),
    names(base.flatMap((each) => ('report' in each ? each.report : []))),
  )
  const because = unread !== undefined && 'unread' in unread ? unread.unread : found.because
  const verdict = unread === undefined ? found.verdict : 'inconclusive'
  const row: QualityCheck = { ...reportRow({ path: 'disappeared tests', unread: because }), verdict, because }
  return { row, names: found.gone }
}
