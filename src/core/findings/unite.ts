import { type AliasGroups, groupAliases } from './alias-groups.ts'
import { chooseFinding } from './choose.ts'
import type { Finding, Spot } from './finding.ts'
import { type Gate, gateOf } from './gate.ts'
import { stableKey } from './key.ts'
import { isAboutPackage, type Member, membersOf } from './member.ts'
import { chooseSeverity, type Rating, ratingsOf } from './rating.ts'
import type { ScanReport } from './scan.ts'
import type { Severity } from './severity.ts'
import { unitePackages } from './unite-packages.ts'
import { unitePlaces } from './unite-places.ts'

/** One issue, whoever found it. */
export interface UnitedFinding {
  /** What it is known by from run to run; no other finding of the run has it. See `stableKey`. */
  readonly key: string
  /** All it may be known by: `key`, and the keys by which each tool alone would know it. */
  readonly keys: readonly string[]
  /** The one that tells most, completed by the others; its severity is the chosen one. */
  readonly finding: Finding
  /** Names of the tools that found it, in the order of their scans. */
  readonly tools: readonly string[]
  /** All names of the advisory; empty where it is none. */
  readonly aliases: readonly string[]
  /** What each tool makes of it, the policy's ratings included. */
  readonly ratings: readonly Rating[]
  /** Whether two tools rate it differently; one that does not rate it does not disagree. */
  readonly disagreement: boolean
  readonly gate: Gate
  /** Every place it was found at, each once. */
  readonly spots: readonly Spot[]
}

/** What the policy has to say when findings are united. */
export interface UniteRules {
  /** Absolute folders that paths are made relative to. */
  readonly roots?: readonly string[]
  /** The gate of a finding of a tool, where the policy names one. */
  gate?(tool: string, finding: Finding): Gate | undefined
  /** The severity of a finding of a tool, as the policy rates it. */
  rate?(gate: Gate, tool: string, finding: Finding): Severity
  /** Tools whose rating counts before that of any other, the most trusted first. */
  readonly trusted?: readonly string[]
}

/**
 * Unites what several tools found. The severity is that of the most trusted tool which rates it, else the worst of all
 * ratings; malware is critical. A finding is suppressed only if every tool that has it suppressed it.
 */
export function unite(scans: readonly ScanReport[], rules: UniteRules = {}): UnitedFinding[] {
  const members = membersOf(scans, rules.roots ?? [])
  const packages = members.filter(({ finding }) => isAboutPackage(finding))
  const places = members.filter(({ finding }) => !isAboutPackage(finding))
  const aliases = groupAliases(packages.map(({ names }) => names))
  const issues = [...unitePackages(packages, aliases), ...unitePlaces(places)]
  const keys = keysOf(issues, aliases)
  return issues.map((issue, index) => unitedOf(issue, keys[index] ?? [], aliases, rules))
}

function unitedOf(
  issue: readonly Member[],
  keys: readonly string[],
  aliases: AliasGroups,
  rules: UniteRules,
): UnitedFinding {
  const first = issue[0]!
  const gate = namedGate(issue, rules) ?? gateOf(first.finding)
  const names = first.names.length === 0 ? first.names : aliases.all(distinct(issue, (member) => member.names))
  const ratings = ratingsOf(issue, (tool, finding) => rules.rate?.(gate, tool, finding) ?? finding.severity)
  const severity = chooseSeverity(ratings, names, rules.trusted ?? [])
  return {
    key: keys[0] ?? '',
    keys,
    finding: chooseFinding(issue, severity),
    tools: distinct(issue, ({ tool }) => [tool]),
    aliases: first.finding.kind === 'dependency' ? names : [],
    ratings,
    disagreement: disagree(ratings),
    gate,
    spots: spotsOf(issue),
  }
}

function namedGate(issue: readonly Member[], rules: UniteRules): Gate | undefined {
  for (const { tool, finding } of issue) {
    const gate = rules.gate?.(tool, finding)
    if (gate !== undefined) return gate
  }
  return undefined
}

/** In the order of the issue, each once. */
function distinct(issue: readonly Member[], pick: (member: Member) => readonly string[]): readonly string[] {
  if (issue.length === 1) return pick(issue[0]!)
  const values = new Set<string>()
  for (const member of issue) for (const value of pick(member)) values.add(value)
  return [...values]
}

function disagree(ratings: readonly Rating[]): boolean {
  let first: Severity = 'unrated'
  for (const { severity } of ratings) {
    if (severity === 'unrated') continue
    if (first === 'unrated') first = severity
    else if (severity !== first) return true
  }
  return false
}

function spotsOf(issue: readonly Member[]): Spot[] {
  if (issue.length === 1) return spotOf(issue[0]!)
  const spots: Spot[] = []
  // Hardly ever more than a few; where they are many, a list of them is no place to search in.
  const known = issue.length > 16 ? new Set<string>() : undefined
  for (const member of issue) {
    for (const spot of spotOf(member)) {
      if (known === undefined ? spots.some((other) => isSamePlace(other, spot)) : known.has(placeOf(spot))) continue
      known?.add(placeOf(spot))
      spots.push(spot)
    }
  }
  return spots
}

function isSamePlace(one: Spot, other: Spot): boolean {
  return one.line === other.line && one.path === other.path
}

function placeOf({ path, line }: Spot): string {
  return `${path}:${line ?? ''}`
}

function spotOf({ finding: { spot }, path }: Member): Spot[] {
  if (spot === undefined) return []
  return [path === spot.path ? spot : { ...spot, path }]
}

/** The keys of every issue. Issues at places that would have the same are numbered by line: "… | 2". */
function keysOf(issues: readonly Member[][], aliases: AliasGroups): string[][] {
  const keyOf = (member: Member) => stableKey(member, aliases)
  const keys = issues.map((issue) => (issue.length === 1 ? [keyOf(issue[0]!)] : [...new Set(issue.map(keyOf))]))
  const holders = new Map<string, number>()
  const shared = new Map<string, number[]>()
  issues.forEach((issue, index) => {
    if (isAboutPackage(issue[0]!.finding)) return
    for (const key of keys[index] ?? []) {
      const first = holders.get(key)
      const others = shared.get(key)
      if (first === undefined) holders.set(key, index)
      else if (others === undefined) shared.set(key, [first, index])
      else others.push(index)
    }
  })
  const lineOf = (index: number) => issues[index]?.[0]?.finding.spot?.line ?? 0
  for (const [key, indexes] of shared) {
    indexes.sort((a, b) => lineOf(a) - lineOf(b))
    indexes.forEach((index, nth) => {
      if (nth > 0) keys[index] = (keys[index] ?? []).map((each) => (each === key ? `${key} | ${nth + 1}` : each))
    })
  }
  return keys
}
