import type { Finding } from './finding.ts'
import type { GateRules } from './rules.ts'
import { atLeast, type Severity } from './severity.ts'
import type { UnitedFinding } from './unite.ts'

export const DISPOSITIONS = ['blocked', 'warned', 'passed', 'waived', 'suppressed', 'baseline'] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** Whether a finding counts: it was judged, and neither waived nor set aside. */
export function isOpen({ disposition }: { readonly disposition: Disposition }): boolean {
  return disposition === 'blocked' || disposition === 'warned' || disposition === 'passed'
}

export interface Disposed {
  readonly disposition: Extract<Disposition, 'blocked' | 'warned' | 'passed'>
  /** Which rule of the policy decided, in words. */
  readonly because: string
}

/** What a gate makes of a finding that nobody waived. A rule that softens turns a block into a warning, never into a pass. */
export function dispose({ finding }: UnitedFinding, rules: GateRules): Disposed {
  const { severity } = finding
  const block = reasonToBlock(finding, rules)
  if (block !== undefined) {
    const soft = softener(finding, rules, block.always)
    if (soft === undefined) return { disposition: 'blocked', because: block.because }
    return { disposition: 'warned', because: `${block.because}, but ${soft}` }
  }
  if (severity === 'unrated' && rules.unrated === 'warn')
    return { disposition: 'warned', because: 'no tool rates it, and what is unrated warns' }
  if (severity === 'unrated' && rules.unrated === 'ignore')
    return { disposition: 'passed', because: 'no tool rates it, and what is unrated is ignored' }
  const rated = ratedAs(severity, rules)
  if (rules.warnOn !== 'none' && atLeast(rated, rules.warnOn))
    return { disposition: 'warned', because: `${told(severity, rated)} is at least ${rules.warnOn} (warn-on)` }
  const below = rules.warnOn === 'none' ? 'does not block, and nothing warns' : `is below ${rules.warnOn}`
  return { disposition: 'passed', because: `${told(severity, rated)} ${below} (warn-on)` }
}

interface Block {
  readonly because: string
  /** Whether it blocks whatever the severity, so that a low EPSS cannot soften it. */
  readonly always: boolean
}

function reasonToBlock(finding: Finding, rules: GateRules): Block | undefined {
  const { severity, epss, exploited } = finding
  if (rules.blockExploited && exploited === true)
    return { because: 'it is known to be exploited (block-exploited)', always: true }
  if (rules.blockEpss !== undefined && epss !== undefined && epss >= rules.blockEpss)
    return { because: `its EPSS ${epss} is at least ${rules.blockEpss} (block-epss)`, always: true }
  if (severity === 'unrated' && rules.unrated === 'block')
    return { because: 'no tool rates it, and what is unrated blocks', always: false }
  const rated = ratedAs(severity, rules)
  if (rules.blockOn === 'none' || !atLeast(rated, rules.blockOn)) return undefined
  return { because: `${told(severity, rated)} is at least ${rules.blockOn} (block-on)`, always: false }
}

/** What keeps a block from being one. Only what is known softens. */
function softener(finding: Finding, rules: GateRules, always: boolean): string | undefined {
  const { kind, package: pkg, fixedIn, epss } = finding
  if (!rules.blocksHere) return 'not in this environment (block-in)'
  if (!always && rules.minEpss !== undefined && epss !== undefined && epss < rules.minEpss)
    return `its EPSS ${epss} is below ${rules.minEpss} (min-epss)`
  if (kind === 'dependency' && rules.fixableOnly && fixedIn.length === 0)
    return 'no fixed version is known (fixable-only)'
  if (pkg === undefined || rules.scope === 'all') return undefined
  const scope = pkg.development === true ? 'development' : 'production'
  return scope === rules.scope ? undefined : `it is for ${scope} (scope: ${rules.scope})`
}

function ratedAs(severity: Severity, { unrated }: GateRules): Severity {
  if (severity !== 'unrated' || unrated === 'block' || unrated === 'warn' || unrated === 'ignore') return severity
  return unrated
}

function told(severity: Severity, rated: Severity): string {
  return severity === rated ? severity : `unrated, here ${rated},`
}
