import type { Finding } from '../finding.ts'
import type { ScanReport } from '../scan.ts'
import type { Severity } from '../severity.ts'
import { driverOf } from './drivers.ts'
import { LIMITS } from './limits.ts'
import type { SarifLevel } from './log.ts'
import { ruleIdOf } from './rule.ts'
import { pathOf } from './uri.ts'

/** A finding that becomes a result. */
export interface Entry {
  readonly finding: Finding
  readonly ruleId: string
  /** Below the root of the repository; see `pathOf`. */
  readonly path: string
  readonly line: number
}

/** What becomes one run: all scans of one tool. */
export interface PlannedRun {
  readonly tool: string
  /** The name that the run is uploaded under. */
  readonly driver: string
  readonly version: string | undefined
  readonly entries: readonly Entry[]
  /** How many findings have no room, the mildest of all. */
  readonly leftOut: number
  /** How many were waived, or suppressed by the tool itself. */
  readonly setAside: number
  /** What is to be told of the run besides its results. */
  readonly notices: readonly Notice[]
  readonly isSuccessful: boolean
}

export interface Notice {
  readonly level: SarifLevel
  readonly text: string
}

/** A tool whose run is left out as a whole, so that GitHub keeps the alerts it has. */
export interface Withheld {
  readonly tool: string
  readonly why: string
}

export interface Plan {
  readonly runs: readonly PlannedRun[]
  readonly withheld: readonly Withheld[]
}

export interface PlanOptions {
  /** Whether a finding of a scan was waived. GitHub knows no suppressions: it would open an alert for it. */
  isWaived?(finding: Finding): boolean
  /** Results of one run. */
  readonly most?: number
  /** A run of the gate itself, after those of the tools. */
  readonly own?: OwnRun | undefined
}

/** What a gate has to say that no tool says: above all which tools have no run, since silence would pass for "nothing found". */
export interface OwnRun {
  /** Word of the gate among the drivers. */
  readonly gate: string
  readonly notices: readonly Notice[]
}

/** They list packages and look for nothing, so that nothing found says nothing. */
const INVENTORIES = new Set(['spdx', 'syft'])

/**
 * Chooses what is uploaded: one run for each tool, at most 20, its worst results first. Of a tool that could not scan, be it
 * in one of several reports, nothing is: what is missing from a run is closed.
 */
export function planRuns(scans: readonly ScanReport[], options: PlanOptions = {}): Plan {
  const { own } = options
  const room = own === undefined ? LIMITS.runs : LIMITS.runs - 1
  const runs: PlannedRun[] = []
  const withheld: Withheld[] = []
  for (const [tool, reports] of byDriver(scans)) {
    const failed = reports.find(({ couldNotScan }) => couldNotScan !== undefined)
    if (failed !== undefined) withheld.push({ tool, why: failed.couldNotScan ?? '' })
    else if (runs.length === room) withheld.push({ tool, why: `GitHub takes ${LIMITS.runs} runs in one file.` })
    else runs.push(planRun(reports, options))
  }
  return { runs: own === undefined ? runs : [...runs, ownRun(own, withheld)], withheld }
}

function byDriver(scans: readonly ScanReport[]): ReadonlyMap<string, readonly ScanReport[]> {
  const tools = new Map<string, ScanReport[]>()
  for (const scan of scans) {
    if (INVENTORIES.has(scan.tool) && scan.findings.length === 0) continue
    const name = driverName(scan)
    const known = tools.get(name)
    if (known === undefined) tools.set(name, [scan])
    else known.push(scan)
  }
  return tools
}

function ownRun({ gate, notices }: OwnRun, withheld: readonly Withheld[]): PlannedRun {
  const left = withheld.map(({ tool, why }): Notice => ({ level: 'warning', text: `${tool} has no run here: ${why}` }))
  return {
    tool: gate,
    driver: driverOf(gate).name,
    version: undefined,
    entries: [],
    leftOut: 0,
    setAside: 0,
    notices: [...notices, ...left],
    isSuccessful: notices.every(({ level }) => level !== 'error'),
  }
}

/** The name that the file itself gave, so that its alerts stay those of the same tool. */
function driverName({ driver, tool }: ScanReport): string {
  return driver ?? driverOf(tool).name
}

function planRun(scans: readonly ScanReport[], { isWaived, most = LIMITS.results }: PlanOptions): PlannedRun {
  const all = scans.flatMap(({ findings }) => findings)
  const open = all.filter((finding) => finding.suppressed === undefined && isWaived?.(finding) !== true)
  const tool = scans[0]?.tool ?? ''
  const entries = distinct(entriesOf(open, tool).sort(order))
  return {
    tool,
    driver: scans[0] === undefined ? tool : driverName(scans[0]),
    version: scans.find(({ toolVersion }) => toolVersion !== undefined)?.toolVersion,
    entries: entries.slice(0, most),
    leftOut: Math.max(0, entries.length - most),
    setAside: all.length - open.length,
    notices: noticesOf(scans, entries.length, most),
    isSuccessful: true,
  }
}

/** A scan that left something out has results, and errors that say what; the run as a whole succeeded. */
function noticesOf(scans: readonly ScanReport[], found: number, most: number): Notice[] {
  const partial = scans.flatMap((scan) => scan.partial.map((text): Notice => ({ level: 'error', text })))
  if (found <= most) return partial
  const text = `${found - most} of ${found} results were left out, the mildest of all: GitHub has no room for more.`
  return [...partial, { level: 'warning', text }]
}

function entriesOf(findings: readonly Finding[], tool: string): Entry[] {
  const paths = new Map<string, string>()
  const known = (finding: Finding, told: string) => {
    let path = paths.get(told)
    if (path === undefined) paths.set(told, (path = pathOf(finding, tool)))
    return path
  }
  return findings.map((finding) => {
    const told = finding.spot?.path
    const path = told === undefined ? pathOf(finding, tool) : known(finding, told)
    return { finding, ruleId: ruleIdOf(finding), path, line: finding.spot?.line ?? 1 }
  })
}

/** What nobody rated is a warning for GitHub, and stands before what is known to be mild. */
const RANKS: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, unrated: 3, low: 4, info: 5 }

/** The worst first, then by rule and place: what is left out does not change with the order of a report. */
function order(a: Entry, b: Entry): number {
  return (
    RANKS[a.finding.severity] - RANKS[b.finding.severity] ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.ruleId, b.ruleId)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Without those that say the same of the same place, in order: two reports of one tool may overlap. */
function distinct(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = []
  let alike: Set<string> | undefined
  for (const entry of entries) {
    const last = kept.at(-1)
    if (last !== undefined && order(last, entry) === 0) {
      alike ??= new Set([ownOf(last.finding)])
      const own = ownOf(entry.finding)
      if (alike.has(own)) continue
      alike.add(own)
    } else alike = undefined
    kept.push(entry)
  }
  return kept
}

/** What tells findings of one rule and line apart. */
function ownOf({ spot, package: pkg, fingerprint, title }: Finding): string {
  const { column = '', endLine = '', endColumn = '' } = spot ?? {}
  return `${column}-${endLine}:${endColumn} ${pkg === undefined ? (fingerprint ?? title) : (pkg.version ?? '')}`
}
