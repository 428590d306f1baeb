import type { EvidenceCheck } from './evidence.ts'
import type { Finding } from './finding.ts'
import { GATES, type Gate, homesOf } from './gate.ts'
import type { GatePolicy, Limit, ON_COULD_NOT_SCAN, Policy } from './policy.ts'
import type { Severity } from './severity.ts'
import type { UniteRules } from './unite.ts'
import { wildcard } from './wildcard.ts'

export type OnCouldNotScan = (typeof ON_COULD_NOT_SCAN)[number]

/** What holds at one gate, complete. */
export interface GateRules {
  readonly blockOn: Limit
  readonly warnOn: Limit
  readonly unrated: Exclude<Severity, 'unrated'> | 'block' | 'warn' | 'ignore'
  readonly fixableOnly: boolean
  readonly scope: 'production' | 'development' | 'all'
  readonly newOnly: boolean
  readonly minEpss: number | undefined
  readonly blockEpss: number | undefined
  readonly blockExploited: boolean
  /** Whether it blocks in the environment of this run. */
  readonly blocksHere: boolean
  onCouldNotScan(tool: string): OnCouldNotScan
  readonly checks: readonly EvidenceCheck[]
}

/** The inputs beside `policy`. */
export interface PolicyInputs {
  readonly blockOn?: Limit | undefined
  readonly warnOn?: Limit | undefined
  readonly environment?: string | undefined
}

/** A policy ready to be asked. */
export interface Rules {
  readonly unite: UniteRules
  gate(gate: Gate): GateRules
  /** The gates that miss something when this tool could not scan. */
  homes(tool: string): readonly Gate[]
}

/** Makes a policy ready: a gate's own word before that of `all`, before the inputs, before the defaults. */
export function rulesOf(policy: Policy, inputs: PolicyInputs = {}, roots: readonly string[] = []): Rules {
  const gates = new Map(GATES.map((gate) => [gate, gateRules(policy.all ?? {}, policy[gate] ?? {}, inputs)]))
  const rates = new Map(GATES.map((gate) => [gate, table({ ...policy[gate]?.rate, ...rest(policy, gate) })]))
  const assigned = table(policy.assign ?? {})
  return {
    unite: {
      roots,
      gate: (tool, finding) => assigned(tool, finding.rule),
      rate: (gate, tool, finding: Finding) => rates.get(gate)?.(tool, finding.rule) ?? finding.severity,
      trusted: Array.isArray(policy.severity) ? policy.severity : [],
    },
    gate: (gate) => gates.get(gate)!,
    homes(tool) {
      const gate = assigned(tool, '*')
      return gate === undefined ? homesOf(tool) : [gate]
    },
  }
}

/** Ratings of `all` that the gate does not give itself: its own come first. */
function rest(policy: Policy, gate: Gate): Record<string, Severity> {
  const own = policy[gate]?.rate ?? {}
  return Object.fromEntries(Object.entries(policy.all?.rate ?? {}).filter(([name]) => !Object.hasOwn(own, name)))
}

function gateRules(all: GatePolicy, own: GatePolicy, inputs: PolicyInputs): GateRules {
  const said = { ...all, ...own }
  const blockIn = said['block-in']
  const { environment } = inputs
  const onCouldNotScan = said['on-could-not-scan'] ?? 'fail'
  return {
    blockOn: said['block-on'] ?? inputs.blockOn ?? 'critical',
    warnOn: said['warn-on'] ?? inputs.warnOn ?? 'low',
    unrated: said.unrated ?? 'warn',
    fixableOnly: said['fixable-only'] ?? false,
    scope: said.scope ?? 'all',
    newOnly: said['new-only'] ?? false,
    minEpss: said['min-epss'],
    blockEpss: said['block-epss'],
    blockExploited: said['block-exploited'] ?? false,
    blocksHere: blockIn === undefined || !environment || blockIn.includes(environment),
    onCouldNotScan: (tool) =>
      typeof onCouldNotScan === 'string' ? onCouldNotScan : (table(onCouldNotScan)(tool) ?? 'fail'),
    checks: own.checks ?? [],
  }
}

/** Looks up "tool/rule" (or a tool alone) in a table of wildcards; a name without "/" is that of a tool. Remembers. */
function table<Value>(entries: Readonly<Record<string, Value>>): (tool: string, rule?: string) => Value | undefined {
  const rows = Object.entries(entries).map(([name, value]) => {
    const matches = wildcard(name)
    const ofTool = !name.includes('/')
    return { value, matches: (tool: string, rule: string) => matches(ofTool ? tool : `${tool}/${rule}`) }
  })
  if (rows.length === 0) return () => undefined
  const known = new Map<string, Value | undefined>()
  return (tool, rule = '') => {
    const key = `${tool}/${rule}`
    if (!known.has(key)) known.set(key, rows.find((row) => row.matches(tool, rule))?.value)
    return known.get(key)
  }
}
