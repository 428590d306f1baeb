import type { Count, PerMetric } from './count.ts'
import { countItems, type Items } from './items.ts'

/** A metric of a file: its items, or only how many there are where the format says no more. */
export type Measured = { readonly items: Items } | { readonly count: Count }

export interface FileCoverage {
  /** As the report has it, with "/" between folders. */
  readonly path: string
  readonly measured: PerMetric<Measured>
  /** The lines that can be covered and how often each ran, for the gate on changed lines; undefined: the format has no lines. */
  readonly detail: Items | undefined
}

/** What a reader makes of one report. */
export interface CoverageReport {
  /** One entry per file; entries with the same path are united by whoever reads on. */
  readonly files: readonly FileCoverage[]
  /** Folders that the paths are relative to, as the report has them. */
  readonly roots: readonly string[]
  /** Totals of metrics that the format states for the whole report and for no file. */
  readonly totals: PerMetric<Count>
  /** Totals that the report states itself; they are compared with what was counted. */
  readonly declared: PerMetric<Count>
  /** What was left out or looked odd, each in one line with its place. */
  readonly warnings: readonly string[]
}

export function countOf(measured: Measured): Count {
  return 'items' in measured ? countItems(measured.items) : measured.count
}

/** A measured metric with items. */
export function counted(items: Items): Measured {
  return { items }
}

export const EMPTY_REPORT: CoverageReport = { files: [], roots: [], totals: {}, declared: {}, warnings: [] }
