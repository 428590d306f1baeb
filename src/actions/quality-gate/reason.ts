import type { QualityCheck } from '../../core/report/quality-report.ts'
import type { Verdict } from '../../core/verdict.ts'

const NAMED = 4

/** The verdict in one line: the checks that decided it and why, or how many passed. */
export function reasonOf(verdict: Verdict, checks: readonly QualityCheck[]): string {
  if (checks.length === 0)
    return 'Nothing was checked: give `checks` or `reports`, or a preset that knows this kind of project.'
  if (verdict === 'passed') return `${checks.length} check${checks.length === 1 ? '' : 's'} passed.`
  const decisive = checks.filter((check) => check.verdict === verdict && check.skipped !== 'stage')
  const parts = decisive.slice(0, NAMED).map(({ name, because = verdict }) => `${name}: ${because.replace(/\.$/, '')}`)
  const more = decisive.length > NAMED ? `; and ${decisive.length - NAMED} more` : ''
  return `${parts.join('; ')}${more}.`
}
