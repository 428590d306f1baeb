import type { Finding } from '../finding.ts'
import { type Severity, severityOfScore } from '../severity.ts'
import type { SarifLevel } from './log.ts'

/** The number that stands for a band where the tool gives none: its middle, as Trivy has it. GitHub knows no band below low. */
const MIDDLES: Readonly<Partial<Record<Severity, string>>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

/**
 * `security-severity` of a rule: GitHub shows this instead of the level, and knows numbers only. The score counts where its
 * band is the severity, since tools may rate otherwise than by score; info and unrated have none, and show their level.
 */
export function securitySeverity(severity: Severity, scores: readonly (number | undefined)[]): string | undefined {
  const middle = MIDDLES[severity]
  if (middle === undefined) return undefined
  let best: string | undefined
  for (const score of scores) {
    if (score === undefined || !(score > 0)) continue
    // The band of what is written, not of what was meant: 8.96 is written 9.0.
    const written = score.toFixed(1)
    if (severityOfScore(Number(written)) === severity && (best === undefined || Number(written) > Number(best)))
      best = written
  }
  return best ?? middle
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  unrated: 'warning',
  low: 'note',
  info: 'note',
}

/** The level of a result; what nobody rated is a warning, as SARIF has it for results without a level. */
export function levelOf(severity: Severity): SarifLevel {
  return LEVELS[severity]
}

const PRECISIONS = new Set(['very-high', 'high', 'medium', 'low'])

/** How sure the tool is, in GitHub's words; undefined for any other. */
export function precisionOf({ confidence }: Finding): string | undefined {
  const word = confidence?.toLowerCase().replace(/[\s_]+/g, '-') ?? ''
  return PRECISIONS.has(word) ? word : undefined
}
