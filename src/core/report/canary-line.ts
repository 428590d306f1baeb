import { showDuration } from '../duration.ts'
import { oneLine } from '../one-line.ts'
import type { TickRow } from './canary-report.ts'
import { NOTHING, showEvidence, showRate, showWeight } from './numbers.ts'

/** One look at both versions, and where in the plan it was made. */
export interface Progress extends Pick<TickRow, 'weight' | 'canary' | 'stable' | 'evidence' | 'limit' | 'decision'> {
  /** From 1 to `steps`; 0 when the weight belongs to no step. */
  readonly step: number
  readonly steps: number
  /** Milliseconds until the step's time is over. */
  readonly left: number
  readonly because?: string | undefined
}

/**
 * One line of the log for one look. Columns stand under each other up to 99 999 requests per look; numbers are not grouped, so
 * that they can be searched for. A decision other than to continue stands at the end with its reason.
 */
export function renderProgress(row: Progress): string {
  const { weight, step, steps, canary, stable, evidence, limit, left, decision, because = '' } = row
  const number = step > 0 ? String(step) : NOTHING
  const columns = [
    showWeight(weight).padStart(5),
    `step ${number.padStart(String(steps).length)}/${steps}`,
    `canary ${showArm(canary)}`,
    `stable ${showArm(stable)}`,
    `evidence ${showEvidence(evidence, limit).padStart(13)}`,
    `${showLeft(left).padStart(5)} left`,
  ]
  if (decision !== 'continue') columns.push(`${decision}${because && `: ${oneLine(because)}`}`)
  return columns.join('  ')
}

function showArm(arm: TickRow['canary']): string {
  const rate = `(${showRate(arm)})`
  return `${String(arm.requests).padStart(5)} req, ${String(arm.errors).padStart(4)} err ${rate.padStart(9)}`
}

/** Seconds up to ten minutes: they fall evenly from line to line. */
function showLeft(left: number): string {
  return left < 600_000 ? `${Math.ceil(left / 1_000)} s` : showDuration(Math.ceil(left / 60_000) * 60_000)
}
