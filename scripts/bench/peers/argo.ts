import type { CreatePolicy } from '../policy.ts'
import { canaryWindow } from './canary-window.ts'

/**
 * Argo Rollouts, an inline analysis at each weight below 100. From docs/features/analysis.md of argoproj/argo-rollouts (1.8):
 * `successCondition: result[0] >= 0.95`, a rate over `[5m]`, and `failureLimit: 3` in its first example; a run fails when more
 * measurements failed than that, and a limit that is left out is 0. `interval: 1m`, `count: 5` bound an inline analysis.
 */
const INTERVAL = 60
const COUNT = 5
const LEAST_SUCCESS = 0.95
const WINDOW = 300
/** A query without a result is an error: measured again after 10 s (DefaultErrorRetryInterval), and five in a row abort. */
const RETRY = 10
const CONSECUTIVE_ERROR_LIMIT = 4

/** One inline analysis: measures at once when its step begins, then once per interval, and ends with the last measurement. */
function analysisRun(begins: number, failureLimit: number) {
  let due = begins
  let measured = 0
  let failed = 0
  let errored = 0
  return (t: number, errorShare: () => number): 'running' | 'failed' | 'passed' => {
    if (t < due) return 'running'
    const success = 1 - errorShare()
    if (Number.isNaN(success)) {
      due = t + RETRY
      errored += 1
      return errored > CONSECUTIVE_ERROR_LIMIT ? 'failed' : 'running'
    }
    due = t + INTERVAL
    errored = 0
    measured += 1
    if (success < LEAST_SUCCESS) failed += 1
    if (failed > failureLimit) return 'failed'
    return measured < COUNT ? 'running' : 'passed'
  }
}

/** A run per weight below 100, one after the other. */
export const argo =
  (failureLimit: number): CreatePolicy =>
  ({ steps }) => {
    const weights = steps.filter((weight) => weight < 100)
    const window = canaryWindow(WINDOW)
    let step = 0
    let analyse = analysisRun(0, failureLimit)
    return {
      weight: weights[0]!,
      observe(look) {
        window.add(look)
        const result = analyse(look.t, window.errorShare)
        if (result === 'failed') return { decision: 'abort' }
        if (result === 'running') return { decision: 'continue', weight: weights[step]! }
        step += 1
        analyse = analysisRun(look.t, failureLimit)
        return step < weights.length ? { decision: 'continue', weight: weights[step]! } : { decision: 'promote' }
      },
    }
  }
