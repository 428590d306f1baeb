import { describe, expect, it } from 'vitest'
import {
  type AssessmentLimits,
  AssessmentState,
  assess,
  recordMeasurement,
  startAssessment,
} from '../../../src/core/analysis/assess.ts'
import type { Verdict } from '../../../src/core/verdict.ts'

type Row = readonly [
  facts: Partial<AssessmentState>,
  limits: AssessmentLimits,
  running: Verdict | 'undecided',
  ending: Verdict,
]

const EITHER = { failureLimit: 4, consecutiveSuccessLimit: 4 }
const STREAK = { failureLimit: -1, consecutiveSuccessLimit: 3 }

/** Facts of the tests of Argo Rollouts' `assessMetricStatus` (v1.8, Apache-2.0), in our words. */
const ROWS: readonly Row[] = [
  [{ failed: 3, count: 3 }, { failureLimit: 2 }, 'failed', 'failed'],
  [{ failed: 3, count: 3 }, { failureLimit: 3 }, 'undecided', 'passed'],
  [{ failed: 1 }, {}, 'failed', 'failed'],
  [{ failed: 3, successesInARow: 3, count: 7 }, STREAK, 'passed', 'passed'],
  [{ failed: 3, successesInARow: 3, count: 7 }, { ...STREAK, consecutiveSuccessLimit: 5 }, 'undecided', 'passed'],
  [
    { failed: 3, successesInARow: 3, count: 7 },
    { ...STREAK, consecutiveSuccessLimit: 5, count: 7 },
    'failed',
    'failed',
  ],
  [{ failed: 3, successesInARow: 3, count: 7 }, { ...STREAK, count: 7 }, 'passed', 'passed'],
  [{ failed: 3, successesInARow: 3, count: 7 }, { ...STREAK, count: 9 }, 'passed', 'passed'],
  [
    { failed: 3, successesInARow: 3, count: 7 },
    { ...STREAK, consecutiveSuccessLimit: 5, count: 9 },
    'undecided',
    'passed',
  ],
  [{ failed: 3, successesInARow: 3, count: 7 }, EITHER, 'undecided', 'passed'],
  [{ failed: 5, count: 9 }, EITHER, 'failed', 'failed'],
  [{ failed: 3, successesInARow: 4, count: 8 }, EITHER, 'passed', 'passed'],
  [{ failed: 5, successesInARow: 4, count: 10 }, EITHER, 'failed', 'failed'],
  [{ failed: 4, successesInARow: 3, count: 10 }, { ...EITHER, count: 10 }, 'inconclusive', 'inconclusive'],
  [{ failed: 5, successesInARow: 3, count: 10 }, { ...EITHER, count: 10 }, 'failed', 'failed'],
  [{ failed: 4, successesInARow: 4, count: 10 }, { ...EITHER, count: 10 }, 'passed', 'passed'],
  [{ failed: 3, successesInARow: 3, count: 8 }, { ...EITHER, count: 10 }, 'undecided', 'passed'],
  [{ inconclusive: 3, count: 3 }, { inconclusiveLimit: 2 }, 'inconclusive', 'inconclusive'],
  [{ inconclusive: 3, count: 3 }, { inconclusiveLimit: 3 }, 'undecided', 'passed'],
  [{ inconclusive: 1 }, {}, 'inconclusive', 'inconclusive'],
  [{ errorsInARow: 5, count: 5 }, {}, 'errored', 'errored'],
  [{ errorsInARow: 4, count: 5 }, {}, 'undecided', 'passed'],
  [{ successesInARow: 10, count: 10 }, { count: 10 }, 'passed', 'passed'],
  [{ inconclusive: 5, count: 10 }, { count: 10 }, 'inconclusive', 'inconclusive'],
]

describe('an assessment', () => {
  it.each(ROWS)('of %o within %o is %s, and %s at the end', (facts, limits, running, ending) => {
    const state = { ...startAssessment(), ...facts }
    const now = assess(state, limits)
    expect(now.done ? now.verdict : 'undecided').toBe(running)
    expect(assess(state, limits, true)).toMatchObject({ done: true, verdict: ending })
  })

  it('of nothing is inconclusive, and never a pass', () => {
    expect(assess(startAssessment(), {})).toEqual({ verdict: 'inconclusive', done: false, because: 'nothing measured' })
    expect(assess(startAssessment(), {}, true)).toMatchObject({ verdict: 'inconclusive', done: true })
  })

  it('takes an error for more than a failure when both limits are broken', () => {
    expect(assess({ ...startAssessment(), failed: 1, inconclusive: 1, errorsInARow: 5 }, {}).verdict).toBe('errored')
    expect(assess({ ...startAssessment(), failed: 1, inconclusive: 1 }, {}).verdict).toBe('inconclusive')
  })

  it('forgives a streak and never a failure', () => {
    const verdicts: Verdict[] = ['failed', 'errored', 'errored', 'warned', 'passed', 'inconclusive', 'failed', 'passed']
    const state = verdicts.reduce(recordMeasurement, startAssessment())
    expect(state).toEqual({ count: 6, failed: 2, inconclusive: 1, errorsInARow: 0, successesInARow: 1 })
    expect(AssessmentState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })

  it('says which limit decided', () => {
    expect(assess({ ...startAssessment(), failed: 4, count: 6 }, { failureLimit: 3 }).because).toBe(
      '4 failed, more than 3',
    )
  })
})
