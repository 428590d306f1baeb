import { z } from 'zod'
import { DISPOSITIONS } from '../findings/dispose.ts'
import { KINDS } from '../findings/finding.ts'
import { GATES } from '../findings/gate.ts'
import { STATES } from '../findings/gate-verdict.ts'
import { SEVERITIES } from '../findings/severity.ts'
import { VERDICTS } from '../verdict.ts'
import { CheckRow } from './check-row.ts'
import { SarifRow } from './sarif-row.ts'

const whole = z.int().min(0)
const instant = z.iso.datetime()
const severity = z.enum(SEVERITIES)
const verdict = z.enum(VERDICTS)

export const SeverityCounts = z.record(severity, whole)

/** One report that was read or one scanner that was run, and the proof of what it did. */
export const ScanRow = z.object({
  tool: z.string(),
  toolVersion: z.string().optional(),
  /** The path of its report, or the command that was run. */
  source: z.string(),
  status: z.enum(['scanned', 'could-not-scan']),
  /** Why it could not scan. */
  reason: z.string().optional(),
  /** What this one report holds, before anything is united or waived. */
  reported: whole,
  bySeverity: SeverityCounts,
  /** What was left out of the scan. */
  partial: z.array(z.string()),
  /** What was looked at, in words: "312 packages". */
  lookedAt: z.string().optional(),
  /** When the database was made, ISO 8601. */
  databaseAt: z.string().optional(),
  /** Of a scanner that was run here. */
  exitCode: z.int().optional(),
})
export type ScanRow = z.output<typeof ScanRow>

/** A waiver as the file has it. */
export const WaiverRow = z.object({
  id: z.string().optional(),
  package: z.string().optional(),
  versions: z.string().optional(),
  path: z.string().optional(),
  rule: z.string().optional(),
  tool: z.string().optional(),
  reason: z.string(),
  owner: z.string(),
  expires: z.string(),
})
export type WaiverRow = z.output<typeof WaiverRow>

const Place = z.object({ path: z.string(), line: whole.optional() })

/** One issue, whoever found it. Nothing of a secret is in it. */
export const FindingRow = z.object({
  /** What it is known by from run to run; `keys` has the others it may be known by. */
  key: z.string(),
  keys: z.array(z.string()).optional(),
  kind: z.enum(KINDS),
  rule: z.string(),
  severity,
  title: z.string(),
  tools: z.array(z.string()),
  aliases: z.array(z.string()),
  package: z.string().optional(),
  version: z.string().optional(),
  fixedIn: z.array(z.string()).optional(),
  /** The direct dependencies that bring the package in; absent for one that is direct itself. */
  through: z.array(z.string()).optional(),
  /** What to do about it, in words. */
  fix: z.string().optional(),
  path: z.string().optional(),
  line: whole.optional(),
  endLine: whole.optional(),
  /** All places, when there are several. */
  spots: z.array(Place).optional(),
  gate: z.enum(GATES),
  disposition: z.enum(DISPOSITIONS),
  /** Which rule of the policy decided, in words. */
  because: z.string(),
  /** The one that holds for it, or that held until it expired. */
  waiver: WaiverRow.optional(),
  /** A waiver for exactly this, as YAML to copy: of what blocks. */
  suggestion: z.string().optional(),
  /** What each tool makes of it, where several do. */
  ratings: z.array(z.object({ tool: z.string(), rule: z.string(), severity })).optional(),
  /** Whether tools rate it differently. */
  disagreement: z.boolean().optional(),
  url: z.string().optional(),
  /** The chance of exploitation within 30 days, 0 to 1. */
  epss: z.number().min(0).max(1).optional(),
  exploited: z.boolean().optional(),
  /** Whether the base does not have it; absent without a base. */
  isNew: z.boolean().optional(),
})
export type FindingRow = z.output<typeof FindingRow>

export const GateRow = z.object({
  gate: z.enum(GATES),
  verdict,
  state: z.enum(STATES),
  /** Why it did not pass, worst first. */
  because: z.array(z.string()),
  /** What is open: blocked, warned or passed, after uniting and waivers. */
  bySeverity: SeverityCounts,
  blocked: whole,
  warned: whole,
  waived: whole,
})
export type GateRow = z.output<typeof GateRow>

/** The packages that have one licence expression. */
export const LicenseRow = z.object({
  license: z.string(),
  /** "permissive", "strong copyleft", … */
  family: z.string(),
  packages: z.array(z.string()),
  verdict,
  because: z.string().optional(),
})
export type LicenseRow = z.output<typeof LicenseRow>

/** A package that is too old or too new, or whose age could not be asked. */
export const AgeRow = z.object({
  package: z.string(),
  version: z.string(),
  newest: z.string().optional(),
  /** Days between the release of the installed version and that of the newest. */
  behindDays: z.number().min(0).optional(),
  /** Days since the release of the installed version. */
  ageDays: z.number().min(0).optional(),
  verdict,
  because: z.string(),
})
export type AgeRow = z.output<typeof AgeRow>

/** The JSON report of security-scan, schema version 1. `checks` has one row for each gate, tool that could not scan, and condition. */
export const SecurityReport = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('security-scan'),
  verdict,
  reason: z.string(),
  startedAt: instant,
  finishedAt: instant,
  checks: z.array(CheckRow),
  gates: z.array(GateRow),
  scans: z.array(ScanRow),
  findings: z.array(FindingRow),
  waivers: z.object({ expired: z.array(WaiverRow), unused: z.array(WaiverRow) }),
  licenses: z.array(LicenseRow).optional(),
  ages: z.array(AgeRow).optional(),
  /** 100 less the weighted open findings. */
  score: z.number().min(0).max(100).optional(),
  sarif: SarifRow.optional(),
  sbom: z.object({ path: z.string(), format: z.string(), packages: whole }).optional(),
  supplyChain: z.array(CheckRow).optional(),
  warnings: z.array(z.string()),
})
export type SecurityReport = z.output<typeof SecurityReport>
