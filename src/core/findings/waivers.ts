import type { UnitedFinding } from './unite.ts'
import { expiresAt, type Waiver } from './waiver.ts'
import { type MatcherOf, waiverMatcher } from './waiver-match.ts'

/** What became of a waiver. `unused`: nothing was found that it is about; it can be deleted. */
export interface WaiverUse {
  readonly waiver: Waiver
  readonly state: 'used' | 'unused' | 'expired'
  /** How many findings it is about. An expired one waives none of them. */
  readonly findings: number
}

export interface AppliedWaivers {
  /** The waiver of each waived finding by the key of the finding; the first of the file where several match. */
  readonly byKey: ReadonlyMap<string, Waiver>
  /** For findings that no waiver holds for: the expired one that did, by the key of the finding. */
  readonly expired: ReadonlyMap<string, Waiver>
  /** All waivers in the order of the file. */
  readonly uses: readonly WaiverUse[]
}

/** Applies the waivers that hold at a time in milliseconds since the epoch. */
export function applyWaivers(
  findings: readonly UnitedFinding[],
  waivers: readonly Waiver[],
  now: number,
  matcherOf: MatcherOf,
): AppliedWaivers {
  const byKey = new Map<string, Waiver>()
  const expired = new Map<string, Waiver>()
  const uses = waivers.map((waiver): WaiverUse => {
    const matches = waiverMatcher(waiver, matcherOf)
    const meant = findings.filter(matches)
    const isOver = now >= expiresAt(waiver)
    const target = isOver ? expired : byKey
    for (const { key } of meant) if (!target.has(key)) target.set(key, waiver)
    const state = isOver ? 'expired' : meant.length > 0 ? 'used' : 'unused'
    return { waiver, state, findings: meant.length }
  })
  for (const key of byKey.keys()) expired.delete(key)
  return { byKey, expired, uses }
}

/** A waiver that is about this finding and as little else as can be, as YAML to copy; who copies it writes reason and owner. */
export function suggestWaiver(united: UnitedFinding, now: number): string {
  const rows = [...subjectOf(united), 'reason: ', 'owner: ', `expires: ${dayOf(now + LASTS)}`]
  return rows.map((row, index) => `${index === 0 ? '- ' : '  '}${row.trimEnd()}`).join('\n')
}

/** How long a suggested waiver lasts: 30 days. */
const LASTS = 30 * 86_400_000

function subjectOf({ finding, aliases, spots, ratings }: UnitedFinding): string[] {
  const pkg = finding.package
  const named =
    pkg === undefined ? [] : [`package: ${quote(pkg.purl ?? [pkg.ecosystem, pkg.name].filter(Boolean).join('/'))}`]
  if (finding.kind === 'dependency') return [`id: ${quote(aliases[0] ?? finding.rule)}`, ...named]
  const rule = `rule: ${quote(ratings[0]?.rule ?? finding.rule)}`
  const paths = new Set(spots.map((spot) => spot.path))
  const path = paths.size === 1 ? [`path: ${quote(literalGlob([...paths][0] ?? ''))}`] : []
  return [rule, ...named, ...(named.length > 0 ? [] : path)]
}

/** A glob for one path: what globs read otherwise stands for any one character. */
function literalGlob(path: string): string {
  return path.replace(/[*[\]{}!()+@]/g, '?')
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function quote(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text)
}
