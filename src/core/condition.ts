import type { Verdict } from './verdict.ts'

/** One row per operator: the table is the whole knowledge, and the docs are generated from it. */
const OPERATORS = {
  '>=': (actual: number, limit: number) => actual >= limit,
  '>': (actual: number, limit: number) => actual > limit,
  '<=': (actual: number, limit: number) => actual <= limit,
  '<': (actual: number, limit: number) => actual < limit,
} as const
export type Operator = keyof typeof OPERATORS
export const OPERATOR_NAMES = Object.keys(OPERATORS) as [Operator, ...Operator[]]

/** Declared by the user. A value on the good side of `expected` passes, one beyond `failing` fails, between them it is inconclusive. */
export interface Condition {
  readonly name: string
  readonly operator: Operator
  readonly expected: number
  readonly failing?: number | undefined
}

/** A condition after it met a value; `null` is "no data". */
export interface Check extends Condition {
  readonly actual: number | null
  readonly verdict: Verdict
}

/** Judges one value. No data and NaN are inconclusive, never a pass. */
export function check(condition: Condition, actual: number | null): Check {
  if (actual === null || !Number.isFinite(actual)) return { ...condition, actual: null, verdict: 'inconclusive' }
  return { ...condition, actual, verdict: judge(condition, actual) }
}

function judge({ operator, expected, failing = expected }: Condition, actual: number): Verdict {
  const holds = OPERATORS[operator]
  if (holds(actual, expected)) return 'passed'
  return failing === expected || !holds(actual, failing) ? 'failed' : 'inconclusive'
}

/** The shortest text that stays on the same side of `expected`: 79.996 against 80 is shown as 79.996, not as 80. */
export function show(actual: number | null, expected: number): string {
  if (actual === null) return 'no data'
  for (let digits = 2; digits < 12; digits++) {
    const text: string = String(Number(actual.toFixed(digits)))
    if (Number(text) !== expected || actual === expected) return text
  }
  return String(actual)
}
