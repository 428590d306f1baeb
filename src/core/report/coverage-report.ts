import { z } from 'zod'
import { VERDICTS } from '../verdict.ts'
import { CheckRow } from './check-row.ts'

const whole = z.int().min(0)
const instant = z.iso.datetime()
/** Whole numbers; null: not measured, which is not the same as 0 of 0. */
const Measured = z.object({ covered: whole, total: whole }).nullable()
/** Line numbers as ranges in ascending order: "3-5,9"; empty: none. */
const Ranges = z.string().regex(/^(?:\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?$/)

export const CoverageTotals = z.object({
  lines: Measured,
  branches: Measured,
  functions: Measured,
  statements: Measured,
})
export type CoverageTotals = z.output<typeof CoverageTotals>

export const FileRow = CoverageTotals.extend({
  path: z.string(),
  /** What it had in the base; null: it was not there. Absent when there is no base. */
  base: CoverageTotals.nullable().optional(),
  /** Lines that can be covered and did not run; empty also where the report counts lines without naming them. */
  uncovered: Ranges,
})
export type FileRow = z.output<typeof FileRow>

/** One report that was read. */
export const InputRow = z.object({
  path: z.string(),
  format: z.string(),
  totals: CoverageTotals,
  warnings: z.array(z.string()),
})
export type InputRow = z.output<typeof InputRow>

export const PatchFile = z.object({ path: z.string(), covered: whole, total: whole, uncovered: Ranges })
export type PatchFile = z.output<typeof PatchFile>

/** The changed lines that can be covered. */
export const Patch = z.object({
  covered: whole,
  total: whole,
  /** Lines that only moved; they are not counted. */
  moved: whole,
  files: z.array(PatchFile),
  /** Changed source files that are in no report. */
  unknown: z.array(z.string()),
  /** What the change was found by comparing with, in words. */
  from: z.string(),
})
export type Patch = z.output<typeof Patch>

const Place = z.object({ commit: z.string(), at: instant })

export const Base = Place.extend({
  /** Where it was kept, in words. */
  origin: z.string(),
  ageDays: z.number().min(0),
  totals: CoverageTotals,
})
export type Base = z.output<typeof Base>

export const FlagRow = z.object({
  name: z.string(),
  totals: CoverageTotals,
  /** Where its totals are from when it was not tested this time. */
  carriedFrom: Place.optional(),
})
export type FlagRow = z.output<typeof FlagRow>

export const TrendPoint = Place.extend({ lines: Measured })
export type TrendPoint = z.output<typeof TrendPoint>

/** The JSON report of coverage-threshold, schema version 1. Counts are exact; `expected` and `actual` of checks are percent, or percentage points for a decrease. */
export const CoverageReport = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('coverage-threshold'),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  startedAt: instant,
  finishedAt: instant,
  checks: z.array(CheckRow),
  totals: CoverageTotals,
  files: z.array(FileRow),
  inputs: z.array(InputRow),
  /** null: no change was looked at. */
  patch: Patch.nullable(),
  /** null: nothing to compare with. */
  base: Base.nullable(),
  flags: z.array(FlagRow),
  /** The commits before this one that are known and this one, oldest first. */
  trend: z.array(TrendPoint),
  warnings: z.array(z.string()),
})
export type CoverageReport = z.output<typeof CoverageReport>
