import type { CheckRow } from '../report/check-row.ts'
import { type Verdict, worst } from '../verdict.ts'
import type { Disposition } from './dispose.ts'
import type { Gate } from './gate.ts'
import type { Rules } from './rules.ts'
import type { ScanReport } from './scan.ts'
import type { UnitedFinding } from './unite.ts'
import { isMissedAt, speaksFor } from './watch.ts'

/** What a gate or a tool comes to. */
export const STATES = ['passed', 'warned', 'failed', 'could-not-scan', 'inconclusive'] as const
export type State = (typeof STATES)[number]

type Disposed = UnitedFinding & { readonly disposition: Disposition }

export interface GateVerdict {
  readonly gate: Gate
  readonly verdict: Verdict
  readonly state: State
  /** Why it is not passed, worst first, in words. */
  readonly because: readonly string[]
  readonly blocked: number
  readonly warned: number
  /** Its rows of the report: what blocks, each tool that could not scan or scanned only a part, each check of evidence. */
  readonly checks: readonly CheckRow[]
}

export interface ToolVerdict {
  readonly tool: string
  readonly verdict: Verdict
  readonly state: State
  readonly because?: string | undefined
  readonly blocked: number
  readonly warned: number
}

export interface GateCase {
  readonly gate: Gate
  readonly rules: Rules
  readonly findings: readonly Disposed[]
  readonly scans: readonly ScanReport[]
  readonly evidence: readonly CheckRow[]
}

/** Judges one gate; undefined: nothing was asked of it. */
export function judgeGate({ gate, rules, findings, scans, evidence }: GateCase): GateVerdict | undefined {
  const missed = scans.filter((scan) => isMissedAt(gate, scan, rules))
  const speaking = scans.filter((scan) => speaksFor(gate, scan, rules))
  const isJudged = speaking.length > 0 || findings.length > 0
  const blocked = countOf(findings, 'blocked')
  const warned = countOf(findings, 'warned')
  const checks = [
    ...(isJudged ? [findingsRow(gate, blocked, warned)] : []),
    ...missed.map((scan) => missedRow(gate, scan, rules)),
    ...speaking.flatMap((scan) => partRow(gate, scan)),
    ...evidence,
  ]
  if (checks.length === 0) return undefined
  const verdict = worst(checks.map((row) => row.verdict))
  return {
    gate,
    verdict,
    state: stateOf(verdict),
    because: checks
      .filter((row) => row.verdict !== 'passed')
      .toSorted(worstFirst)
      .map(tell),
    blocked,
    warned,
    checks,
  }
}

/** One row for each scan: what its tool found, or why it found nothing. */
export function toolVerdicts(scans: readonly ScanReport[], rules: Rules, findings: readonly Disposed[]): ToolVerdict[] {
  const counts = new Map(scans.map(({ tool }) => [tool, { blocked: 0, warned: 0 }]))
  for (const { tools, disposition } of findings) {
    if (disposition !== 'blocked' && disposition !== 'warned') continue
    for (const tool of tools) {
      const own = counts.get(tool)
      if (own !== undefined) own[disposition]++
    }
  }
  return scans.map((scan) => {
    const { blocked, warned } = counts.get(scan.tool)!
    if (scan.couldNotScan === undefined) {
      const verdict = blocked > 0 ? 'failed' : warned > 0 || scan.partial.length > 0 ? 'warned' : 'passed'
      const because = scan.partial.length > 0 ? { because: partOf(scan) } : {}
      return { tool: scan.tool, verdict, state: verdict, blocked, warned, ...because }
    }
    const verdict = worst(rules.homes(scan.tool).map((gate) => VERDICT_OF[rules.gate(gate).onCouldNotScan(scan.tool)]))
    return { tool: scan.tool, verdict, state: 'could-not-scan', because: scan.couldNotScan, blocked: 0, warned: 0 }
  })
}

const VERDICT_OF = { fail: 'errored', warn: 'warned', pass: 'passed' } as const

function findingsRow(gate: Gate, blocked: number, warned: number): CheckRow {
  const verdict = blocked > 0 ? 'failed' : warned > 0 ? 'warned' : 'passed'
  const because = warned > 0 ? { because: count(warned, 'warns', 'warn') } : {}
  return { name: `${gate}: blocking findings`, operator: '<=', expected: 0, actual: blocked, verdict, ...because }
}

function missedRow(gate: Gate, { tool, couldNotScan = '' }: ScanReport, rules: Rules): CheckRow {
  const verdict = VERDICT_OF[rules.gate(gate).onCouldNotScan(tool)]
  return { ...scanRow(gate, tool), verdict, because: `could not scan: ${couldNotScan}` }
}

function partRow(gate: Gate, scan: ScanReport): CheckRow[] {
  return scan.partial.length === 0 ? [] : [{ ...scanRow(gate, scan.tool), verdict: 'warned', because: partOf(scan) }]
}

function scanRow(gate: Gate, tool: string) {
  return { name: `${gate}: ${tool}`, operator: null, expected: null, actual: null }
}

function partOf({ partial }: ScanReport): string {
  const [first = '', ...more] = partial
  return `scanned only a part: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`
}

function stateOf(verdict: Verdict): State {
  return verdict === 'errored' ? 'could-not-scan' : verdict
}

function countOf(findings: readonly Disposed[], wanted: Disposition): number {
  return findings.reduce((sum, { disposition }) => sum + Number(disposition === wanted), 0)
}

function worstFirst(a: CheckRow, b: CheckRow): number {
  return a.verdict === b.verdict ? 0 : worst([a.verdict, b.verdict]) === a.verdict ? -1 : 1
}

function tell({ name, actual, because }: CheckRow): string {
  if (actual === null || actual === 0) return `${name}: ${because ?? 'not passed'}`
  return `${name}: ${actual}${because === undefined ? '' : `, ${because}`}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
