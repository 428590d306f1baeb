import { compareVersions } from '../findings/version.ts'
import { oneLine } from '../one-line.ts'
import { fixVersion } from './security-fix.ts'
import type { FindingRow } from './security-report.ts'

/** A package to raise, and what that ends. */
export interface Raise {
  readonly package: string
  readonly from: string
  /** The newest of the versions that its findings need. */
  readonly to: string
  /** The direct dependencies that bring it in; none where it is direct, or nobody says. */
  readonly through: readonly string[]
  readonly findings: number
}

/** Longest name in characters, and names of one raise. */
const NAME = 150
const MOST_NAMES = 10

/** What has to be raised to end what blocks, ready to be shown: what ends most first, at most `most`, and how many there are. */
export function shownRaises(
  findings: readonly FindingRow[],
  most: number,
): { readonly rows: readonly Raise[]; readonly total: number } {
  const all = raisesOf(findings.filter(({ disposition }) => disposition === 'blocked'))
  return { rows: all.slice(0, most).map(tidyRaise), total: all.length }
}

function tidyRaise({ package: name, from, to, through, findings }: Raise): Raise {
  const tidy = (text: string) => oneLine(text, NAME)
  return {
    package: tidy(name),
    from: tidy(from),
    to: tidy(to),
    through: through.slice(0, MOST_NAMES).map(tidy),
    findings,
  }
}

/** What has to be raised to end findings, by package and version. What has no fix is left out. */
export function raisesOf(findings: readonly FindingRow[]): Raise[] {
  const raises = new Map<string, Raise>()
  for (const row of findings) {
    const to = row.kind === 'dependency' ? fixVersion(row) : undefined
    if (to === undefined || row.package === undefined) continue
    const key = `${row.package}\n${row.version ?? ''}`
    const known = raises.get(key)
    raises.set(key, {
      package: row.package,
      from: row.version ?? '',
      to: known !== undefined && compareVersions(known.to, to) > 0 ? known.to : to,
      through: [...new Set([...(known?.through ?? []), ...(row.through ?? [])])],
      findings: (known?.findings ?? 0) + 1,
    })
  }
  return [...raises.values()].sort((a, b) => b.findings - a.findings || (a.package < b.package ? -1 : 1))
}
