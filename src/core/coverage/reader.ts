import type { Opening, Source } from '../reports/source.ts'
import type { CoverageReport } from './report.ts'

/** Reads one coverage format. */
export interface CoverageReader<Format extends string = string> {
  /** The word users write for it. */
  readonly format: Format
  /** Who writes it, for people. */
  readonly writers: string
  /** What a line, a branch, a function and a statement is in it, and how each is counted: a row of the README. */
  readonly counting: string
  /** Whether a report that begins like this is of this format. No two readers know the same report. */
  recognises(opening: Opening): boolean
  /**
   * Reads it whole, strictly. What it does not understand is a SluiceError `report-broken` that names the line, or a
   * warning where the format allows it; never a zero.
   */
  read(source: Source): CoverageReport
}
