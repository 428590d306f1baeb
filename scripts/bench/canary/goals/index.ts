import { catastrophes } from './catastrophes.ts'
import { efficiencies } from './efficiency.ts'
import { falseAborts } from './false-aborts.ts'
import type { Evidence, Goal } from './goal.ts'
import { others } from './others.ts'
import { regressions } from './regressions.ts'

/** Milliseconds that one observation may cost, and bytes that a rollout may take. */
const MOST_MILLISECONDS = 0.1
const MOST_BYTES = 8_192

/** Every goal, in the order of their numbers. */
export function goalsOf(evidence: Evidence, cost?: { mean: number; state: number }): Goal[] {
  const goals = [
    ...falseAborts(evidence),
    ...regressions(evidence),
    ...efficiencies(evidence),
    ...catastrophes(evidence),
    ...others(evidence),
  ]
  return [...goals.toSorted((one, other) => numberOf(one) - numberOf(other)), ...costs(cost)]
}

function numberOf({ name }: Goal): number {
  return Number(name.slice(0, name.indexOf('.')))
}

function costs(cost: { mean: number; state: number } | undefined): Goal[] {
  if (cost === undefined) return []
  return [
    {
      name: 'one observation',
      limit: `< ${MOST_MILLISECONDS} ms`,
      measured: `${cost.mean.toFixed(3)} ms`,
      met: cost.mean < MOST_MILLISECONDS,
    },
    {
      name: 'state of a rollout as JSON',
      limit: `≤ ${MOST_BYTES} bytes`,
      measured: `${cost.state} bytes`,
      met: cost.state <= MOST_BYTES,
    },
  ]
}
