import type { CreatePolicy } from '../policy.ts'
import { canaryWindow } from './canary-window.ts'

/**
 * The script that most pipelines begin with: at each weight of the plan sleep a minute, ask for the canary's share of errors in
 * it, abort above 5 %. No traffic is no number, and no number is above nothing.
 */
const SECONDS = 60
const MOST_ERRORS = 0.05

export const fixedThreshold: CreatePolicy = ({ steps }) => {
  const window = canaryWindow(SECONDS)
  let step = 0
  let due = SECONDS
  return {
    weight: steps[0]!,
    observe(look) {
      window.add(look)
      if (look.t < due) return { decision: 'continue', weight: steps[step]! }
      if (window.errorShare() > MOST_ERRORS) return { decision: 'abort' }
      step += 1
      due = look.t + SECONDS
      return step < steps.length ? { decision: 'continue', weight: steps[step]! } : { decision: 'promote' }
    },
  }
}
