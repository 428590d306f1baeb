/** Worst first. `unrated`: the tool gives none, and nothing here invents one. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unrated'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How many findings have which severity. */
export type BySeverity = Readonly<Record<Severity, number>>

/** Whether `severity` is as bad as `limit` or worse; unrated is neither. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return severity !== 'unrated' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit)
}

/** The worst of some; unrated only when none of them is rated. */
export function worstSeverity(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'unrated'
  for (const severity of severities) if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(worst)) worst = severity
  return worst
}

export function countSeverities(findings: Iterable<{ readonly severity: Severity }>): BySeverity {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unrated: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

const WORDS: ReadonlyMap<string, Severity> = new Map(
  Object.entries({
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    medium: 'medium',
    moderate: 'medium',
    warning: 'medium',
    low: 'low',
    note: 'low',
    minor: 'low',
    negligible: 'info',
    info: 'info',
    informational: 'info',
    information: 'info',
    none: 'info',
  } satisfies Record<string, Severity>),
)

/** The severity that a word stands for in most tools; a word nobody knows, and none at all, is unrated. */
export function severityOf(word: string | null | undefined): Severity {
  return WORDS.get(word?.trim().toLowerCase() ?? '') ?? 'unrated'
}

/** The band of a CVSS 3 or 4 base score from 0 to 10 (FIRST, "Qualitative Severity Rating Scale"); anything else is unrated. */
export function severityOfScore(score: number | null | undefined): Severity {
  if (score === null || score === undefined || !(score >= 0 && score <= 10)) return 'unrated'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return score > 0 ? 'low' : 'info'
}
