import { isMalware } from './advisory.ts'
import type { Finding } from './finding.ts'
import type { Member } from './member.ts'
import { type Severity, worstSeverity } from './severity.ts'

/** What one tool makes of an issue. */
export interface Rating {
  readonly tool: string
  readonly rule: string
  readonly severity: Severity
}

/** One rating for each rule of each tool: its worst where a tool has the issue several times. */
export function ratingsOf(issue: readonly Member[], rate: (tool: string, finding: Finding) => Severity): Rating[] {
  if (issue.length === 1) {
    const { tool, finding } = issue[0]!
    return [{ tool, rule: finding.rule, severity: rate(tool, finding) }]
  }
  const ratings = new Map<string, Rating>()
  for (const { tool, finding } of issue) {
    const key = `${tool}\n${finding.rule}`
    const severity = rate(tool, finding)
    const known = ratings.get(key)
    const worst = known === undefined ? severity : worstSeverity([known.severity, severity])
    if (known?.severity !== worst) ratings.set(key, { tool, rule: finding.rule, severity: worst })
  }
  return [...ratings.values()]
}

/** That of the first trusted tool which rates it, else the worst; malware is critical whoever says what. */
export function chooseSeverity(
  ratings: readonly Rating[],
  names: readonly string[],
  trusted: readonly string[],
): Severity {
  if (names.some(isMalware)) return 'critical'
  for (const tool of trusted) {
    const severity = worstSeverity(ratings.flatMap((each) => (each.tool === tool ? [each.severity] : [])))
    if (severity !== 'unrated') return severity
  }
  return worstSeverity(ratings.map((each) => each.severity))
}
