import type { Opening, Source } from '../reports/source.ts'
import type { Finding, Package } from './finding.ts'

/** What a reader makes of one report. */
export interface ScanReport {
  /** Name of the tool, as `tool=path` spells it. A SARIF file speaks of one for each of its runs. */
  readonly tool: string
  /** How a SARIF file itself names the tool: rulesets of a repository ask for results by it. */
  readonly driver?: string | undefined
  readonly toolVersion?: string | undefined
  /** Everything the report holds, suppressed ones included; `reported` is their number unless the reader says otherwise. */
  readonly findings: readonly Finding[]
  /** What one report holds before anything is united or set aside; the README says for each tool what is counted. */
  readonly reported: number
  /** Why it is no scan at all: the tool failed, or looked at nothing. The findings then do not matter. */
  readonly couldNotScan?: string | undefined
  /** What was left out of the scan: packages that were skipped, files that were not read. Each in one line. */
  readonly partial: readonly string[]
  /** What was looked at, in words: "312 packages", "87 files"; undefined: the report does not say. */
  readonly lookedAt?: string | undefined
  /** Age of the database, ISO 8601, where the report says. */
  readonly databaseAt?: string | undefined
  /** Packages with licences and versions, from SBOMs and from scanners that list them. */
  readonly packages?: readonly Package[] | undefined
}

/** Reads the reports of one tool, or of one format that several tools write. */
export interface FindingsReader<Format extends string = string> {
  /** The word users write for it: the tool's name, or that of the format. */
  readonly format: Format
  readonly title: string
  /** What `reported` counts, and where the severity comes from: a row of the README. */
  readonly counting: string
  /** Whether a report that begins like this is of this tool. No two readers know the same report. */
  recognises(opening: Opening): boolean
  /**
   * Reads it whole, strictly: one scan, or several where a file holds several. What it does not understand is a SluiceError
   * `report-broken` that names the line; a report of a failure is a scan with `couldNotScan`.
   */
  read(source: Source): readonly ScanReport[]
}
