import { expect, it } from 'vitest'
import { type Progress, renderProgress } from '../../../src/core/report/canary-line.ts'

const LOOK: Progress = {
  weight: 10,
  step: 1,
  steps: 4,
  canary: { requests: 298, errors: 15 },
  stable: { requests: 2702, errors: 27 },
  evidence: 3.21,
  limit: 4.60517,
  left: 165_000,
  decision: 'continue',
}

it('tells a look in one line', () => {
  expect(renderProgress(LOOK)).toBe(
    ' 10 %  step 1/4  canary   298 req,   15 err  (5.03 %)  stable  2702 req,   27 err  (1.00 %)  evidence  3.21 of 4.61  165 s left',
  )
})

it('lets lines stand under each other', () => {
  const lines = [
    LOOK,
    { ...LOOK, weight: 100, step: 4, canary: { requests: 27_020, errors: 2_702 }, stable: { requests: 0, errors: 0 } },
    { ...LOOK, weight: 5, step: 0, evidence: -12.345, left: 0, canary: { requests: 1, errors: 1 } },
  ].map(renderProgress)
  expect(lines).toEqual([
    ' 10 %  step 1/4  canary   298 req,   15 err  (5.03 %)  stable  2702 req,   27 err  (1.00 %)  evidence  3.21 of 4.61  165 s left',
    '100 %  step 4/4  canary 27020 req, 2702 err (10.00 %)  stable     0 req,    0 err       (–)  evidence  3.21 of 4.61  165 s left',
    '  5 %  step –/4  canary     1 req,    1 err   (100 %)  stable  2702 req,   27 err  (1.00 %)  evidence -12.35 of 4.61    0 s left',
  ])
})

it('ends with a decision that is more than to continue, and its reason', () => {
  expect(renderProgress({ ...LOOK, decision: 'abort', because: 'the canary is worse' })).toMatch(
    / {2}165 s left {2}abort: the canary is worse$/,
  )
  expect(renderProgress({ ...LOOK, decision: 'pause' })).toMatch(/ {2}pause$/)
  expect(renderProgress({ ...LOOK, because: 'not proven yet' })).toMatch(/ left$/)
})

it('counts long times in minutes', () => {
  expect(renderProgress({ ...LOOK, left: 7_230_000 })).toContain('  2h1m left')
})

it('stays one line whatever a reason holds', () => {
  const line = renderProgress({ ...LOOK, decision: 'hold', because: 'a\n::error::b\u001b[31m' })
  expect(line).toMatch(/ {2}hold: a ::error::b$/)
})
