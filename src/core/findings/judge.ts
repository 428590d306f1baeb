import type { CheckRow } from '../report/check-row.ts'
import { type Verdict, worst } from '../verdict.ts'
import { type Disposition, dispose } from './dispose.ts'
import { type Evidence, judgeEvidence } from './evidence.ts'
import { GATES, type Gate } from './gate.ts'
import { type GateVerdict, judgeGate, type ToolVerdict, toolVerdicts } from './gate-verdict.ts'
import type { Known } from './known.ts'
import type { Rules } from './rules.ts'
import type { ScanReport } from './scan.ts'
import type { UnitedFinding } from './unite.ts'
import type { Waiver } from './waiver.ts'
import type { MatcherOf } from './waiver-match.ts'
import { type AppliedWaivers, applyWaivers } from './waivers.ts'

/** A finding after everything was asked. */
export interface JudgedFinding extends UnitedFinding {
  readonly disposition: Disposition
  /** Why, in words. */
  readonly because: string
  /** The waiver that holds for it; with another disposition than `waived`, the one that held until it expired. */
  readonly waiver?: Waiver | undefined
  /** Whether the base does not have it; undefined: there is no base. */
  readonly isNew?: boolean | undefined
}

/** All that a verdict is made of. */
export interface Case {
  readonly findings: readonly UnitedFinding[]
  readonly scans: readonly ScanReport[]
  readonly rules: Rules
  readonly waivers: readonly Waiver[]
  /** Makes a matcher of paths out of a glob. */
  readonly matcherOf: MatcherOf
  /** What was there before: a base report, another scan. For gates that are `new-only`. */
  readonly base?: Known | undefined
  /** The ratchet: what it knows is set aside at every gate. */
  readonly baseline?: Known | undefined
  /** By the name of the check. */
  readonly evidence?: ReadonlyMap<string, Evidence> | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
}

export interface Judgement {
  readonly verdict: Verdict
  /** Only gates that something was asked of, in the order of GATES. */
  readonly gates: readonly GateVerdict[]
  /** One for each scan, in their order. */
  readonly tools: readonly ToolVerdict[]
  readonly checks: readonly CheckRow[]
  readonly findings: readonly JudgedFinding[]
  readonly waivers: AppliedWaivers['uses']
}

/** The verdict of the whole scan. Pure: the same case gets the same judgement. Nothing scanned is inconclusive. */
export function judge(given: Case): Judgement {
  const waivers = applyWaivers(given.findings, given.waivers, given.now, given.matcherOf)
  const findings = given.findings.map((finding) => judgeFinding(finding, given, waivers))
  const tools = toolVerdicts(given.scans, given.rules, findings)
  const gates = GATES.flatMap((gate) => {
    const own = findings.filter((finding) => finding.gate === gate)
    const evidence = given.rules
      .gate(gate)
      .checks.map((check) => judgeEvidence(check, given.evidence?.get(check.name), given.now))
    const judged = judgeGate({ gate, rules: given.rules, findings: own, scans: given.scans, evidence })
    return judged === undefined ? [] : [judged]
  })
  const checks = gates.flatMap((gate) => gate.checks)
  return {
    verdict: worst(gates.map((gate) => gate.verdict)),
    gates,
    tools,
    checks,
    findings,
    waivers: waivers.uses,
  }
}

function judgeFinding(finding: UnitedFinding, given: Case, waivers: AppliedWaivers): JudgedFinding {
  const rules = given.rules.gate(finding.gate)
  const isNew = given.base === undefined ? undefined : !given.base.has(finding)
  const judged = (disposition: Disposition, because: string, waiver?: Waiver): JudgedFinding => ({
    ...finding,
    disposition,
    because,
    waiver,
    isNew,
  })
  const { suppressed } = finding.finding
  if (suppressed !== undefined) return judged('suppressed', `set aside by ${finding.tools.join(', ')}: ${suppressed}`)
  const waiver = waivers.byKey.get(finding.key)
  if (waiver !== undefined)
    return judged('waived', `${waiver.reason} (${waiver.owner}, until ${waiver.expires})`, waiver)
  if (given.baseline?.has(finding) === true) return judged('baseline', 'the baseline knows it')
  if (rules.newOnly && isNew === false) return judged('baseline', 'the base has it already (new-only)')
  const { disposition, because } = dispose(finding, rules)
  const expired = waivers.expired.get(finding.key)
  if (expired === undefined) return judged(disposition, because)
  return judged(disposition, `${because}; its waiver expired on ${expired.expires}`, expired)
}

/** How many findings of each disposition and gate there are. */
export function countDispositions(findings: readonly JudgedFinding[], gate?: Gate): Record<Disposition, number> {
  const counts = { blocked: 0, warned: 0, passed: 0, waived: 0, suppressed: 0, baseline: 0 }
  for (const finding of findings) if (gate === undefined || finding.gate === gate) counts[finding.disposition]++
  return counts
}
