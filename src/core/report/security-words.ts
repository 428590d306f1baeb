import { isOpen } from '../findings/dispose.ts'
import { SEVERITIES, type Severity } from '../findings/severity.ts'
import { NOTHING, showCount } from './numbers.ts'
import type { FindingRow, ScanRow, SecurityReport, WaiverRow } from './security-report.ts'
import { plural } from './words.ts'

/** Ratings in one sentence. */
const MOST = 5

/** How many findings are where. */
export interface Counts {
  readonly open: number
  readonly blocked: number
  readonly warned: number
  readonly waived: number
  /** What the tools themselves, the base or the baseline set aside. */
  readonly aside: number
  readonly failedScans: number
  readonly bySeverity: Readonly<Record<Severity, number>>
}

export function countsOf({ findings, scans }: SecurityReport): Counts {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unrated: 0 }
  const by = { blocked: 0, warned: 0, passed: 0, waived: 0, suppressed: 0, baseline: 0 }
  for (const row of findings) {
    by[row.disposition]++
    if (isOpen(row)) bySeverity[row.severity]++
  }
  return {
    open: by.blocked + by.warned + by.passed,
    blocked: by.blocked,
    warned: by.warned,
    waived: by.waived,
    aside: by.suppressed + by.baseline,
    failedScans: scans.filter(({ status }) => status === 'could-not-scan').length,
    bySeverity,
  }
}

/** What the headline says after the word "Security". */
export function headline(report: SecurityReport): string {
  const { blocked, failedScans, open } = countsOf(report)
  const parts = [
    blocked > 0 && `${findings(blocked)} ${blocked === 1 ? 'blocks' : 'block'}`,
    failedScans > 0 && `${tools(failedScans)} could not scan`,
  ].filter(Boolean)
  if (parts.length > 0) return parts.join(', ')
  if (report.scans.length === 0) return 'nothing was scanned'
  return open === 0 ? 'nothing found' : `nothing blocks, ${findings(open)} open`
}

/** "2 critical, 5 high"; "none" where there is nothing. */
export function showSeverities(counts: Readonly<Record<Severity, number>>): string {
  const parts = SEVERITIES.flatMap((name) => (counts[name] > 0 ? [`${showCount(counts[name])} ${name}`] : []))
  return parts.length === 0 ? 'none' : parts.join(', ')
}

/** Package and version: "lodash 4.17.15"; undefined where it is about none. */
export function showPackage(row: Pick<FindingRow, 'package' | 'version'>): string | undefined {
  if (row.package === undefined) return undefined
  return row.version === undefined ? row.package : `${row.package} ${row.version}`
}

/** How many other places there are, after the first: "and 4 more places"; empty for none. */
export function showOthers({ spots = [] }: FindingRow): string {
  return spots.length > 1 ? `and ${plural(spots.length - 1, 'more place')}` : ''
}

/** "trivy says critical, grype high"; undefined where nobody disagrees. */
export function showDisagreement({ disagreement, ratings = [] }: FindingRow): string | undefined {
  if (disagreement !== true || ratings.length < 2) return undefined
  const said = ratings.slice(0, MOST).map(({ tool, severity }, i) => `${tool} ${i === 0 ? 'says ' : ''}${severity}`)
  return said.join(', ')
}

/** What speaks for its danger: known exploitation, and a chance of it that is not tiny. */
export function showThreat({ exploited, epss }: FindingRow): string | undefined {
  const parts = [
    exploited === true && 'known to be exploited',
    epss !== undefined && epss >= 0.01 && `EPSS ${(Math.floor(epss * 1_000) / 10).toFixed(1)} %`,
  ]
  return parts.filter(Boolean).join(', ') || undefined
}

/** Its other public names. */
export function otherNames({ rule, aliases }: FindingRow): string[] {
  return aliases.filter((name) => name !== rule && !name.includes(':'))
}

/** Where an advisory is explained to everybody; undefined for what is no CVE or GHSA. Nothing of it can be but letters, digits and dashes. */
export function advisoryUrl(rule: string): string | undefined {
  if (/^CVE-\d{4}-\d{4,10}$/.test(rule)) return `https://nvd.nist.gov/vuln/detail/${rule}`
  if (/^GHSA(?:-[0-9a-z]{4}){3}$/.test(rule)) return `https://github.com/advisories/${rule}`
  return undefined
}

/** What a waiver is about: "CVE-2021-23337, npm/lodash". */
export function showWaiver({ id, package: pkg, versions, path, rule, tool }: WaiverRow): string {
  return [id, pkg, versions, path, rule, tool && `of ${tool}`].filter(Boolean).join(', ')
}

/** What a tool looked at, as far as it says; a dash where it does not. */
export function showLookedAt({ lookedAt, partial }: ScanRow): string {
  const left = partial.length > 0 && `${showCount(partial.length)} left out`
  return [lookedAt, left].filter(Boolean).join(', ') || NOTHING
}

/** The day of a database and how old it is: "2026-11-19, 2 days old"; a dash where it is not told. */
export function showDatabase({ databaseAt }: ScanRow, { startedAt }: SecurityReport): string {
  if (databaseAt === undefined) return NOTHING
  const days = Math.floor((Date.parse(startedAt) - Date.parse(databaseAt)) / 86_400_000)
  if (!Number.isFinite(days)) return databaseAt
  return `${databaseAt.slice(0, 10)}, ${days < 1 ? 'less than a day' : plural(days, 'day')} old`
}

/** "1 finding", "12 000 findings". */
export function findings(count: number): string {
  return `${showCount(count)} ${count === 1 ? 'finding' : 'findings'}`
}

function tools(count: number): string {
  return plural(count, 'tool')
}
