import { z } from 'zod'
import { check, OPERATOR_NAMES } from '../condition.ts'
import { Duration, showDuration } from '../duration.ts'
import type { CheckRow } from '../report/check-row.ts'
import type { Verdict } from '../verdict.ts'

const name = z.string().min(1).describe('What is checked, as the report shows it: "backup verified".')
const maxAge = Duration.optional().describe('How old the file may be.')

const FileCheck = z.strictObject({
  name,
  file: z.string().min(1).describe('Path of a file that has to be there and not empty.'),
  'max-age': maxAge,
})
const CommandCheck = z.strictObject({
  name,
  run: z
    .union([z.string().min(1), z.array(z.string()).min(1)])
    .describe('A command that has to end with 0: argv, or a line for bash.'),
})
const ReportCheck = z.strictObject({
  name,
  report: z.string().min(1).describe('Path of a JSON report.'),
  value: z.string().min(1).describe('Where in it the number stands, as a JSON path.'),
  operator: z.enum(OPERATOR_NAMES),
  expected: z.number(),
  'max-age': maxAge,
})

/** A condition on evidence that the pipeline brings: a file, the end of a command, a number of a report. */
export const EvidenceCheck = z.union([FileCheck, CommandCheck, ReportCheck], 'expected "file", "run" or "report"')
export type EvidenceCheck = z.output<typeof EvidenceCheck>

export const EvidenceChecks = z
  .array(EvidenceCheck)
  .refine((checks) => new Set(checks.map((each) => each.name)).size === checks.length, 'expected a name only once')

/** What was found of it. `missing` says why there is none: the file is not there, the command could not be started. */
export type Evidence =
  | { readonly missing: string }
  /** `modifiedAt` in milliseconds since the epoch; `value` is what stands at `value`, `null` where nothing does. */
  | { readonly modifiedAt: number; readonly bytes: number; readonly value?: number | null | undefined }
  | { readonly exitCode: number | null }

/** Judges one check at a time in milliseconds since the epoch. No evidence is inconclusive, whatever is checked. */
export function judgeEvidence(wanted: EvidenceCheck, evidence: Evidence | undefined, now: number): CheckRow {
  if (evidence === undefined) return row(wanted, 'inconclusive', 'Its evidence was not looked for.')
  if ('missing' in evidence) return row(wanted, 'inconclusive', evidence.missing)
  if ('run' in wanted) return 'exitCode' in evidence ? judgeExit(wanted, evidence.exitCode) : strange(wanted)
  if ('exitCode' in evidence) return strange(wanted)
  if (evidence.bytes === 0) return row(wanted, 'inconclusive', 'The file is empty.')
  const age = now - evidence.modifiedAt
  const most = wanted['max-age']
  if (most !== undefined && age > most)
    return row(wanted, 'failed', `It is ${showDuration(age)} old; ${showDuration(most)} are allowed.`)
  return 'report' in wanted
    ? judgeValue(wanted, evidence.value ?? null)
    : row(wanted, 'passed', `${wanted.file} is there.`)
}

function judgeExit(wanted: EvidenceCheck, exitCode: number | null): CheckRow {
  if (exitCode === null) return row(wanted, 'inconclusive', 'The command was ended before it could end.')
  return row(wanted, exitCode === 0 ? 'passed' : 'failed', `The command ended with ${exitCode}.`)
}

function judgeValue(wanted: z.output<typeof ReportCheck>, value: number | null): CheckRow {
  const judged = check(wanted, value)
  const { name, operator, expected, actual, verdict } = judged
  const because = actual === null ? { because: `${wanted.report} has no number at ${wanted.value}.` } : {}
  return { name, operator, expected, actual, verdict, ...because }
}

function strange(wanted: EvidenceCheck): CheckRow {
  return row(wanted, 'inconclusive', 'The evidence is of another kind.')
}

function row({ name }: EvidenceCheck, verdict: Verdict, because: string): CheckRow {
  return { name, operator: null, expected: null, actual: null, verdict, because }
}
