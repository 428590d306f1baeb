import type { CoverageCheck } from '../../core/coverage/judge.ts'
import type { Verdict } from '../../core/verdict.ts'

/** The verdict in one line: what decided it, the worst first. */
export function reasonOf(verdict: Verdict, checks: readonly CoverageCheck[]): string {
  if (checks.length === 0) return 'Nothing was judged: no report measures what a minimum was set for.'
  const decisive = checks.filter((check) => check.verdict === verdict)
  if (verdict === 'passed') return `${sentence(checks.filter(isNumber).map(shown)) || 'There is nothing to cover'}.`
  return `${sentence(decisive.map(verdict === 'failed' ? failed : told))}.`
}

const isNumber = ({ actual }: CoverageCheck): boolean => actual !== null

function shown({ name, operator, actual, expected }: CoverageCheck): string {
  return operator === '>='
    ? `${name} ${actual} % (${expected} asked)`
    : `${name} ${actual} points (${expected} allowed)`
}

function failed({ name, operator, actual, expected, because = '' }: CoverageCheck): string {
  const limit =
    operator === '>=' ? `${actual} % is less than ${expected} %` : `${actual} points is more than ${expected}`
  return `${name}: ${limit} (${because})`
}

function told({ name, because = '' }: CoverageCheck): string {
  return `${name}: ${because.replace(/\.$/, '')}`
}

function sentence(parts: readonly string[]): string {
  const text = parts.slice(0, 5).join('; ')
  const more = parts.length > 5 ? `; and ${parts.length - 5} more` : ''
  return text.charAt(0).toUpperCase() + text.slice(1) + more
}
