import { type Severity, severityOf, severityOfScore } from '../../../core/findings/severity.ts'
import { readNumber } from '../../../core/numeral.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import type { Rule } from './rule.ts'
import type { Rules } from './rules.ts'
import { ratesByLevel } from './tools.ts'

interface Rated {
  readonly severity: Severity
  /** `security-severity` where it is a number above 0. */
  readonly score: number | undefined
}

/** The severity of a result by the rules that the README states. */
export function rate(result: JsonObject, rule: Rule | undefined, rules: Rules, tool: string): Rated {
  const said = result.object('properties')?.raw('security-severity') ?? rule?.security
  const score = typeof said === 'number' ? said : readNumber(typeof said === 'string' ? said : '')
  const byScore = severityOfScore(score)
  if (byScore !== 'unrated') return { severity: byScore, score: score === 0 ? undefined : score }
  const byWord = severityOf(typeof said === 'string' ? said : undefined)
  return { severity: byWord === 'unrated' ? byLevel(result, rule, rules, tool) : byWord, score: undefined }
}

const LEVELS = new Map<string, Severity>([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'info'],
])

/**
 * SARIF 2.1.0, 3.27.10: of a result that is no failure none, else its own, else the configured one, else the rule’s, else
 * warning. What is open or under review nobody has decided: "open".
 */
export function levelOf(result: JsonObject, rule: Rule | undefined, rules: Rules): string {
  const kind = result.textIf('kind') ?? 'fail'
  if (kind === 'informational') return 'none'
  if (kind === 'open' || kind === 'review') return 'open'
  return result.textIf('level') ?? (rule && (rules.levelOf(rule) ?? rule.level)) ?? 'warning'
}

function byLevel(result: JsonObject, rule: Rule | undefined, rules: Rules, tool: string): Severity {
  return ratesByLevel(tool) ? (LEVELS.get(levelOf(result, rule, rules)) ?? 'unrated') : 'unrated'
}
