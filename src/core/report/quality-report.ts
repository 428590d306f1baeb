import { z } from 'zod'
import { POLICIES } from '../quality/check-config.ts'
import { LEVELS } from '../quality/report.ts'
import { VERDICTS } from '../verdict.ts'
import { CheckRow } from './check-row.ts'
import { SarifRow } from './sarif-row.ts'

const whole = z.int().min(0)
const verdict = z.enum(VERDICTS)
const instant = z.iso.datetime()
const milliseconds = z.number().min(0)
const share = z.number().min(0).max(1)

export const TestsRow = z.object({
  total: whole,
  passed: whole,
  failed: whole,
  /** Tests that broke before they could decide. */
  errors: whole,
  skipped: whole,
  /** Of the passed ones, those that needed more than one run. */
  flaky: whole,
})
export type TestsRow = z.output<typeof TestsRow>

export const AnnotationRow = z.object({
  path: z.string(),
  line: whole.optional(),
  endLine: whole.optional(),
  column: whole.optional(),
  level: z.enum(LEVELS),
  /** The tool's name of the rule, or the name of the failed test. */
  rule: z.string(),
  message: z.string(),
  /** Whose word it is, where one report speaks for several tools. */
  tool: z.string().optional(),
})
export type AnnotationRow = z.output<typeof AnnotationRow>

export const MetricRow = z.object({ name: z.string(), value: z.number(), unit: z.string() })
export type MetricRow = z.output<typeof MetricRow>

/** What the `fix` of a check would change. */
export const FixRow = z.object({
  /** A unified diff; empty where it changes nothing, absent where that could not be found out. */
  diff: z.string().optional(),
  /** Lines of it that were left out. */
  left: whole,
  /** Whether the files are again as they were before it. */
  isTakenBack: z.boolean(),
  because: z.string().optional(),
})
export type FixRow = z.output<typeof FixRow>

/** A check that was run, a report that was judged, a limit on what reports measured, or the outlook where it was asked to decide. */
export const QualityCheck = CheckRow.extend({
  kind: z.enum(['command', 'report', 'sla', 'outlook']),
  /** Empty where it belongs to none. */
  stage: z.string(),
  policy: z.enum(POLICIES),
  /** Of all runs together. */
  durationMs: milliseconds,
  /** Of the last run; null where there was none, or it did not end by itself. */
  exitCode: z.int().nullable(),
  /** How often it was run; 0: not at all. */
  attempts: whole,
  budgetMs: milliseconds.optional(),
  /** It never ran: "stage" after a stage that did not pass, "unchanged" where no changed file is its own. */
  skipped: z.enum(['stage', 'unchanged']).optional(),
  tests: TestsRow.optional(),
  annotations: z.array(AnnotationRow),
  metrics: z.array(MetricRow).optional(),
  /** Of `expected` and `actual`, as in `metrics`. */
  unit: z.string().optional(),
  /** What would mend it, as it is run. */
  fix: z.string().optional(),
  fixed: FixRow.optional(),
  /** The end of what it printed, where it did not pass: plain text, secrets that are known as "***". */
  output: z.string().optional(),
  /** What was odd about its report, flaky tests among it. */
  warnings: z.array(z.string()).optional(),
})
export type QualityCheck = z.output<typeof QualityCheck>

export const StageRow = z.object({
  name: z.string(),
  verdict,
  durationMs: milliseconds,
  budgetMs: milliseconds.optional(),
  because: z.string().optional(),
})
export type StageRow = z.output<typeof StageRow>

/** How likely this change fails, from the history of the workflow. */
export const OutlookRow = z.object({
  /** Null where too little is known to say a number. */
  chance: share.nullable(),
  /** Where the chance lies, where that is known. */
  low: share.optional(),
  high: share.optional(),
  /** Why there is no chance. */
  unknown: z.string().optional(),
  /** Whose number the chance is: that of the model, or only the share of runs that failed, where the model is no better. */
  from: z.enum(['model', 'share']).optional(),
  /** Whose runs were read, such as "ci.yml on pull_request"; how many; and why some were of no use. */
  of: z.string().optional(),
  read: whole.optional(),
  leftOut: z.array(z.object({ runs: whole, because: z.string() })).optional(),
  /** Runs that it was learnt from, how many of them failed, and when the oldest was. */
  runs: whole,
  failures: whole.optional(),
  since: instant.optional(),
  /** Mean squared error of its forecasts for runs that it had not seen; 0 is perfect. */
  brier: share.optional(),
  /** The same for always saying the share of failed runs so far: what it has to be better than. */
  brierOfBase: share.optional(),
  /** What it rests on: log-odds, positive towards failing. Nothing where it only says how often runs failed. */
  because: z.array(z.object({ feature: z.string(), contribution: z.number() })),
})
export type OutlookRow = z.output<typeof OutlookRow>

/** The JSON report of quality-gate, schema version 1. `checks` has one row for each command, report and condition. */
export const QualityReport = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('quality-gate'),
  verdict,
  reason: z.string(),
  startedAt: instant,
  finishedAt: instant,
  /** The preset that was used. */
  preset: z.string().optional(),
  checks: z.array(QualityCheck),
  stages: z.array(StageRow),
  outlook: OutlookRow.optional(),
  /** Tests of the base that did not run any more; absent where nobody compared. */
  disappeared: z.array(z.string()).optional(),
  sarif: SarifRow.optional(),
  warnings: z.array(z.string()),
})
export type QualityReport = z.output<typeof QualityReport>
