import { type Severity, severityOf, worstSeverity } from '../../../core/findings/severity.ts'

/** Words of SonarQube: its own five, and those of impacts since version 10. */
const WORDS = new Map<string, Severity>([
  ['BLOCKER', 'critical'],
  ['CRITICAL', 'high'],
  ['HIGH', 'high'],
  ['MAJOR', 'medium'],
  ['MEDIUM', 'medium'],
  ['MINOR', 'low'],
  ['LOW', 'low'],
  ['INFO', 'info'],
])

/** The severity of a word, or the worst of several: the impacts of an issue on security, reliability, maintainability. */
export function severityIn(words: readonly (string | undefined)[]): Severity {
  return worstSeverity(words.map((word) => WORDS.get(word?.toUpperCase() ?? '') ?? severityOf(word)))
}
