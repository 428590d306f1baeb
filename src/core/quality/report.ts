import type { Opening, Source } from '../reports/source.ts'

/** How many tests of a report ended how. A test that ran several times counts once: passed and flaky when its last run passed. */
export interface TestCounts {
  readonly total: number
  readonly passed: number
  /** Assertions that did not hold. */
  readonly failed: number
  /** Tests that broke before they could decide, where the format tells them apart. */
  readonly errors: number
  readonly skipped: number
  /** Of the passed ones, those that needed more than one run. */
  readonly flaky: number
}

export const LEVELS = ['error', 'warning', 'notice'] as const
export type Level = (typeof LEVELS)[number]

/** What a tool says of a place. Paths are as the report has them, with "/" between folders; lines and columns from 1. */
export interface Annotation {
  readonly path: string
  readonly line?: number | undefined
  readonly endLine?: number | undefined
  readonly column?: number | undefined
  readonly level: Level
  /** The tool's own name of the rule, or the name of the failed test; empty where there is none. */
  readonly rule: string
  readonly message: string
  /** Whose word it is, where one report speaks for several tools. */
  readonly tool?: string | undefined
}

/** A number that a report measured, as conditions of `sla` name it. */
export interface Metric {
  /** Lower case with dashes: "http-req-duration-p95", "error-rate", "performance", "bundle-size". */
  readonly name: string
  readonly value: number
  /** "ms", "share" (0 to 1), "requests-per-second", "per-second", "bytes", "score" (0 to 100), "count". */
  readonly unit: string
}

/** A limit that the tool itself judged. */
export interface OwnLimit {
  readonly name: string
  readonly isKept: boolean
}

/** What a reader makes of one report. */
export interface QualityReport {
  readonly about: 'tests' | 'lint' | 'load' | 'page' | 'size'
  /** Name of the tool where the report says it, else of the format. */
  readonly tool: string
  readonly toolVersion?: string | undefined
  /** All that it speaks for, where those are several; each annotation then says whose word it is. */
  readonly tools?: readonly string[] | undefined
  readonly tests?: TestCounts | undefined
  /** Every test by a name that stays from run to run, for finding tests that disappeared; only of test reports. */
  readonly names?: Iterable<string> | undefined
  readonly annotations: readonly Annotation[]
  readonly metrics: readonly Metric[]
  readonly limits: readonly OwnLimit[]
  /** Milliseconds, where the report says. */
  readonly durationMs?: number | undefined
  /** Why it decides nothing although it can be read: the tool broke, looked at nothing, or gave up (TAP "Bail out!"). */
  readonly inconclusive?: string | undefined
  readonly warnings: readonly string[]
}

/** Reads one format of test, lint, load-test or page-speed reports. */
export interface QualityReader<Format extends string = string> {
  readonly format: Format
  readonly title: string
  /** What is counted, and how: a row of the README. */
  readonly counting: string
  /** Whether a report that begins like this is of this format. No two readers know the same report; a plain text may be known by none. */
  recognises(opening: Opening): boolean
  /** Reads it whole, strictly: what it does not understand is a SluiceError `report-broken` that names the line. */
  read(source: Source): QualityReport
}
