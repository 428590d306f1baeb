import { isCve, spellAdvisory } from './advisory.ts'
import { packageId } from './package-id.ts'
import { packageMatcher } from './package-match.ts'
import type { UnitedFinding } from './unite.ts'
import { readRange } from './version.ts'
import type { Waiver } from './waiver.ts'
import { wildcard } from './wildcard.ts'

/** Makes a matcher of paths out of a glob. */
export type MatcherOf = (glob: string) => (path: string) => boolean

/** Makes a question out of a waiver: whether a finding is what it is about. All that the waiver gives has to match. */
export function waiverMatcher(waiver: Waiver, matcherOf: MatcherOf): (finding: UnitedFinding) => boolean {
  const conditions: ((finding: UnitedFinding) => boolean)[] = []
  if (waiver.id !== undefined) conditions.push(matchesId(waiver.id))
  if (waiver.package !== undefined) conditions.push(matchesPackage(waiver.package))
  if (waiver.versions !== undefined) conditions.push(matchesVersions(waiver.versions))
  if (waiver.path !== undefined) conditions.push(matchesPath(matcherOf(waiver.path)))
  if (waiver.rule !== undefined || waiver.tool !== undefined) conditions.push(matchesRule(waiver))
  return (finding) => conditions.every((holds) => holds(finding))
}

/** By any name of the advisory; but a waiver for one CVE never waives another that an advisory names beside it. */
function matchesId(id: string) {
  const name = spellAdvisory(id)
  return ({ aliases, finding }: UnitedFinding) => {
    if (aliases.length === 0) return spellAdvisory(finding.rule) === name
    if (!aliases.includes(name)) return aliases.some((alias) => alias.endsWith(`:${id}`))
    return !isCve(name) || aliases.filter(isCve).length === 1
  }
}

function matchesPackage(wanted: string) {
  const matches = packageMatcher(wanted)
  return ({ finding }: UnitedFinding) => finding.package !== undefined && matches(finding.package)
}

function matchesVersions(text: string) {
  const inRange = readRange(text)
  return ({ finding }: UnitedFinding) =>
    finding.package !== undefined && inRange?.(packageId(finding.package).version) === true
}

function matchesPath(matches: (path: string) => boolean) {
  const known = new Map<string, boolean>()
  const remembers = (path: string) => {
    let answer = known.get(path)
    if (answer === undefined) known.set(path, (answer = matches(path)))
    return answer
  }
  return ({ spots }: UnitedFinding) => spots.length > 0 && spots.every(({ path }) => remembers(path))
}

/** Every tool and rule that has it has to be meant, or another tool that found the same would be silenced too. */
function matchesRule({ rule = '*', tool = '*' }: Waiver) {
  const [ofRule, ofTool] = [wildcard(rule), wildcard(tool)]
  const any = (each: UnitedFinding) => each.ratings.some((rating) => ofTool(rating.tool) && ofRule(rating.rule))
  if (tool === '*') return any
  return (each: UnitedFinding) => any(each) && each.ratings.every((rating) => ofTool(rating.tool))
}
