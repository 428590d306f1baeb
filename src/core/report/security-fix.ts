import { isMalware } from '../findings/advisory.ts'
import type { FindingKind } from '../findings/finding.ts'
import type { Gate } from '../findings/gate.ts'
import { compareVersions } from '../findings/version.ts'
import { join } from './words.ts'

/** What has to be known of a finding to say what to do about it. */
export interface Fixable {
  readonly kind: FindingKind
  readonly gate: Gate
  readonly rule: string
  readonly aliases: readonly string[]
  readonly package?: string | undefined
  readonly version?: string | undefined
  readonly fixedIn?: readonly string[] | undefined
  readonly through?: readonly string[] | undefined
}

/** What to do about it, in words; undefined where only the rule itself says it. */
export function fixFor(finding: Fixable): string | undefined {
  switch (finding.kind) {
    case 'dependency':
      return fixPackage(finding)
    case 'secret':
      return 'revoke it where it was issued, keep its successor in a secret store, and take it out of the file'
    case 'license':
      return 'replace the package, or allow its licence'
    default:
      return undefined
  }
}

/**
 * The oldest of the fixed versions that is newer than the installed one. Where the installed one is not told, or none is
 * newer, the newest of them is sure to have the fix; undefined: none is known.
 */
export function fixVersion({ version, fixedIn = [] }: Pick<Fixable, 'version' | 'fixedIn'>): string | undefined {
  const sorted = fixedIn.toSorted(compareVersions)
  if (version === undefined) return sorted.at(-1)
  return sorted.find((fixed) => compareVersions(fixed, version) > 0) ?? sorted.at(-1)
}

function fixPackage(finding: Fixable): string {
  const { rule, aliases, gate, package: name = 'it', through = [] } = finding
  if (isMalware(rule) || aliases.some(isMalware))
    return 'remove it at once: the package itself is an attack; change every secret it could read'
  const target = fixVersion(finding)
  if (target === undefined) return 'no fixed version is known: replace it, or waive it until there is one'
  if (gate === 'container') return `raise ${name} to ${target} in the image, or build on a newer base`
  if (through.length === 0) return `raise ${name} to ${target} or newer`
  return `raise the direct ${through.length === 1 ? 'dependency' : 'dependencies'} ${join(through)} until ${name} is ${target} or newer`
}
