import type { CanaryReport, Phase, TickRow } from './canary-report.ts'
import type { CheckRow } from './check-row.ts'
import { showClock, showInstant, showRatio, showValue } from './numbers.ts'

/** What is said of a canary in a headline, after its name. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  idle: 'has nothing to do',
  progressing: 'in progress',
  paused: 'paused',
  frozen: 'frozen',
  promoted: 'promoted',
  aborted: 'aborted',
}

/** Decisions that change the course of a rollout; each is shown where it was first taken. */
const TURNS: ReadonlySet<TickRow['decision']> = new Set(['pause', 'freeze', 'abort', 'promote'])

/** The looks at which the course changed, in order. A decision that is only repeated is no turn. */
export function turns(ticks: readonly TickRow[]): TickRow[] {
  return ticks.filter(({ decision }, i) => TURNS.has(decision) && ticks[i - 1]?.decision !== decision)
}

/** How times are shown in a table about a run: with the date when it lasted into another day. */
export function clockOf({ startedAt, finishedAt, ticks }: CanaryReport): (instant: string) => string {
  const days = [startedAt, finishedAt, ...ticks.map(({ at }) => at)].map((at) => showInstant(at).slice(0, 10))
  return days.every((day) => day === days[0]) ? showClock : showInstant
}

/** How the errors of both versions compare, as a sentence; undefined when nothing is known. */
export function compareErrors({ errorRatio }: CanaryReport): string | undefined {
  if (errorRatio === null) return undefined
  const { low, estimate, high } = errorRatio
  const [from, to] = [showRatio(low), showRatio(high)]
  return `The canary has ${showRatio(estimate)} times the errors of the stable version (95 % interval ${from} to ${to}, valid at any time).`
}

/** The limits of a check: "<= 0.05, fails beyond 0.1". */
export function showLimits({ operator, expected, failing }: CheckRow): string {
  if (operator === null || expected === null) return ''
  const beyond =
    failing === undefined || failing === null || failing === expected ? '' : `, fails beyond ${showValue(failing)}`
  return `${operator} ${showValue(expected)}${beyond}`
}

/** What a check measured, never rounded onto one of its limits. */
export function showActual({ actual, expected, failing }: CheckRow): string {
  if (actual === null && expected === null) return '–'
  return showValue(actual, ...[expected, failing].filter((limit) => typeof limit === 'number'))
}

/** What stands where no check does. */
export const NO_CHECKS =
  'No condition was judged. Where none is set, the comparison with the stable version decides alone.'
