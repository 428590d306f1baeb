import type { Verdict } from '../verdict.ts'
import type { Rollout } from './rollout.ts'

/** How a job runs a rollout: to its end, one idempotent step of it, again from a recording, or only judging and never acting. */
export const MODES = ['run', 'tick', 'replay', 'shadow'] as const
export type Mode = (typeof MODES)[number]

/** The verdict of a step from where its rollout stands. */
export function verdictOf(rollout: Rollout, mode: Mode): Verdict {
  if (rollout.phase === 'promoted') return rollout.verdict ?? (rollout.unproven.length > 0 ? 'warned' : 'passed')
  if (rollout.phase === 'aborted' || rollout.direction === 'back') return 'failed'
  if (rollout.phase === 'frozen') return 'warned'
  return rollout.phase === 'paused' && mode === 'run' ? (rollout.verdict ?? 'passed') : 'passed'
}

/** One line of plain text: what became of the version, and why. */
export function reasonOf(rollout: Rollout, mode: Mode = 'run'): string {
  const { version, weight, because, phase, direction } = rollout
  if (mode === 'shadow') return `In shadow, nothing was set: ${version} would be ${phase}: ${because}.`
  if (phase === 'promoted') return `${version} has all traffic: ${because}.`
  if (phase === 'aborted') return `${version} was aborted, the stable version has all traffic: ${because}.`
  if (direction === 'back')
    return `${version} was aborted but the router could not be proven to have taken its traffic back: ${because}.`
  return `${version} is ${phase} at ${weight} %: ${because}.`
}
