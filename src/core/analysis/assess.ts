import { z } from 'zod'
import type { Verdict } from '../verdict.ts'

/** What came of the measurements of one metric so far. Failures add up and are never forgiven; the streaks are. */
export const AssessmentState = z.strictObject({
  /** Measurements that were judged; an errored one is tried again and does not count. */
  count: z.int().min(0),
  failed: z.int().min(0),
  inconclusive: z.int().min(0),
  errorsInARow: z.int().min(0),
  successesInARow: z.int().min(0),
})
export type AssessmentState = z.output<typeof AssessmentState>

/** Limits over many measurements, with the names and the meaning of an Argo AnalysisTemplate. */
export interface AssessmentLimits {
  /** Measurements to take; absent: until something decides. */
  readonly count?: number | undefined
  /** More failures than this fail; -1: failures never do. Default 0. */
  readonly failureLimit?: number | undefined
  /** More inconclusive measurements than this are inconclusive. Default 0. */
  readonly inconclusiveLimit?: number | undefined
  /** More errors in a row than this are errored. Default 4. */
  readonly consecutiveErrorLimit?: number | undefined
  /** This many successes in a row pass at once. Default 0: off. */
  readonly consecutiveSuccessLimit?: number | undefined
}

export interface Assessment {
  /** Final when `done`; until then inconclusive. */
  readonly verdict: Verdict
  readonly done: boolean
  readonly because: string
}

/** Nothing measured yet. */
export function startAssessment(): AssessmentState {
  return { count: 0, failed: 0, inconclusive: 0, errorsInARow: 0, successesInARow: 0 }
}

/** One more measurement; a warning is a success. */
export function recordMeasurement(state: AssessmentState, verdict: Verdict): AssessmentState {
  if (verdict === 'errored') return { ...state, errorsInARow: state.errorsInARow + 1, successesInARow: 0 }
  const judged = { ...state, count: state.count + 1, errorsInARow: 0 }
  if (verdict === 'failed') return { ...judged, failed: state.failed + 1, successesInARow: 0 }
  if (verdict === 'inconclusive') return { ...judged, inconclusive: state.inconclusive + 1, successesInARow: 0 }
  return { ...judged, successesInARow: state.successesInARow + 1 }
}

/**
 * What the measurements say together. `ending`: no more will come, so what is undecided passes; but where nothing was ever
 * judged there is nothing to pass, and the verdict is inconclusive (Argo says successful).
 */
export function assess(state: AssessmentState, limits: AssessmentLimits, ending = false): Assessment {
  return (
    beyondLimit(state, limits) ?? goodEnough(state, limits) ?? countReached(state, limits) ?? undecided(state, ending)
  )
}

/** Several limits can be broken at once; then errors weigh more than inconclusive measurements, and those more than failures. */
function beyondLimit(state: AssessmentState, limits: AssessmentLimits): Assessment | undefined {
  const { failureLimit = 0, inconclusiveLimit = 0, consecutiveErrorLimit = 4 } = limits
  if (state.errorsInARow > consecutiveErrorLimit) {
    return done('errored', `${state.errorsInARow} errors in a row, more than ${consecutiveErrorLimit}`)
  }
  if (state.inconclusive > inconclusiveLimit) {
    return done('inconclusive', `${state.inconclusive} inconclusive, more than ${inconclusiveLimit}`)
  }
  if (failureLimit >= 0 && state.failed > failureLimit) {
    return done('failed', `${state.failed} failed, more than ${failureLimit}`)
  }
  return undefined
}

function goodEnough({ successesInARow }: AssessmentState, limits: AssessmentLimits): Assessment | undefined {
  const { consecutiveSuccessLimit = 0 } = limits
  if (consecutiveSuccessLimit <= 0 || successesInARow < consecutiveSuccessLimit) return undefined
  return done('passed', `${successesInARow} successes in a row`)
}

/** All measurements are in. Who asked for successes in a row has not got them. */
function countReached(state: AssessmentState, limits: AssessmentLimits): Assessment | undefined {
  const { count, failureLimit = 0, consecutiveSuccessLimit = 0 } = limits
  if (count === undefined || state.count < count) return undefined
  if (consecutiveSuccessLimit <= 0) return done('passed', `${state.count} measured, ${state.failed} failed`)
  const because = `${state.count} measured, never ${consecutiveSuccessLimit} successes in a row`
  return done(failureLimit >= 0 ? 'inconclusive' : 'failed', because)
}

function undecided({ count, failed }: AssessmentState, ending: boolean): Assessment {
  if (count === 0) return { verdict: 'inconclusive', done: ending, because: 'nothing measured' }
  const because = `${count} measured, ${failed} failed`
  return ending ? done('passed', because) : { verdict: 'inconclusive', done: false, because }
}

function done(verdict: Verdict, because: string): Assessment {
  return { verdict, done: true, because }
}
