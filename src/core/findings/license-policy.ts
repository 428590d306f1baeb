import { z } from 'zod'
import { familyOf, LICENSE_FAMILIES, type LicenseFamily, spellLicense, spellLicenseId } from './license-family.ts'
import { type Expression, readExpression } from './spdx.ts'
import { wildcard } from './wildcard.ts'

const Names = z.array(z.string().trim().min(1))

/** Which licences packages may have. */
export const LicensePolicy = z.strictObject({
  deny: Names.optional().describe(
    `SPDX ids, with wildcards, or families (${LICENSE_FAMILIES.join(', ')}) that are refused.`,
  ),
  allow: Names.min(1).optional().describe('Ids or families that are allowed; given, everything else is refused.'),
  unknown: z
    .enum(['allow', 'warn', 'deny'])
    .optional()
    .describe('What a licence does that is not told or that no list knows. Default: `warn`.'),
  exceptions: z
    .record(z.string().min(1), z.string().trim().min(1))
    .optional()
    .describe('Package, as in a waiver → why its licence is accepted.'),
})
export type LicensePolicy = z.output<typeof LicensePolicy>

/** What a policy makes of a licence, the best first. */
export const LICENSE_ANSWERS = ['allowed', 'warned', 'denied'] as const
export type LicenseAnswer = (typeof LICENSE_ANSWERS)[number]

export interface JudgedLicense {
  readonly answer: LicenseAnswer
  /** The licence that decides, as SPDX spells it: of OR the one that is chosen, of AND the worst. */
  readonly license: string
  readonly family: LicenseFamily
  readonly because: string
}

/** Judges an expression: OR takes its best branch, AND needs all of them. What is no expression is unknown. */
export function judgeLicense(text: string | undefined, policy: LicensePolicy): JudgedLicense {
  const said = text === undefined ? '' : spellLicense(text)
  const expression = readExpression(said)
  if (expression !== undefined) return judgeExpression(expression, policy)
  return judgeUnknown(said === '' ? 'none told' : said, policy)
}

function judgeExpression(expression: Expression, policy: LicensePolicy): JudgedLicense {
  if ('any' in expression) return pick(expression.any, policy, (one, other) => rank(one) < rank(other))
  if ('all' in expression) return pick(expression.all, policy, (one, other) => rank(one) > rank(other))
  const id = spellLicenseId(expression.license, expression.orLater)
  const family = familyOf(id, expression.exception)
  const license = expression.exception === undefined ? id : `${id} WITH ${expression.exception}`
  const named = judgeNamed([id, license], family, policy)
  if (named !== undefined) return { ...named, license, family }
  if (family === 'unknown') return judgeUnknown(license, policy)
  if (policy.allow !== undefined) return { answer: 'denied', license, family, because: `${license} is not allowed` }
  return { answer: 'allowed', license, family, because: `nothing refuses ${license}` }
}

function pick(
  branches: readonly Expression[],
  policy: LicensePolicy,
  isBetter: (one: JudgedLicense, other: JudgedLicense) => boolean,
): JudgedLicense {
  return branches
    .map((branch) => judgeExpression(branch, policy))
    .reduce((chosen, each) => (isBetter(each, chosen) ? each : chosen))
}

/** Among equal answers the family decides, so that what is shown is what matters. */
function rank({ answer, family }: JudgedLicense): number {
  return LICENSE_ANSWERS.indexOf(answer) * LICENSE_FAMILIES.length + LICENSE_FAMILIES.indexOf(family)
}

/** An id that is named comes before a family; denied before allowed. */
function judgeNamed(ids: readonly string[], family: LicenseFamily, { deny = [], allow = [] }: LicensePolicy) {
  const [id = ''] = ids
  const names = (list: readonly string[]) => list.some((name) => !isFamily(name) && ids.some(matcherOf(name)))
  if (names(deny)) return { answer: 'denied' as const, because: `${id} is denied` }
  if (names(allow)) return { answer: 'allowed' as const, because: `${id} is allowed` }
  if (deny.includes(family)) return { answer: 'denied' as const, because: `${id} is ${family}, which is denied` }
  if (allow.includes(family)) return { answer: 'allowed' as const, because: `${id} is ${family}, which is allowed` }
  return undefined
}

/** A deprecated id means both of what it became: who denies "GPL-3.0" denies GPL-3.0-only and GPL-3.0-or-later. */
function matcherOf(name: string): (id: string) => boolean {
  const both = [spellLicenseId(name, false), spellLicenseId(name.replace(/\+$/, ''), true)]
  const matchers = (name.endsWith('+') ? both.slice(1) : both).map(wildcard)
  return (id) => matchers.some((matches) => matches(id))
}

function isFamily(name: string): boolean {
  return LICENSE_FAMILIES.some((family) => family === name)
}

const UNKNOWN = { allow: 'allowed', warn: 'warned', deny: 'denied' } as const

function judgeUnknown(license: string, policy: LicensePolicy): JudgedLicense {
  const answer = policy.deny?.includes('unknown') === true ? 'denied' : UNKNOWN[policy.unknown ?? 'warn']
  return { answer, license, family: 'unknown', because: `its licence is not known (${license})` }
}
