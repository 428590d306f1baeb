import { expect, it } from 'vitest'
import { advance } from '../../../src/core/rollout/machine.ts'
import { next } from '../../../src/core/rollout/next.ts'
import { reconcile } from '../../../src/core/rollout/reconcile.ts'
import { type Rollout, startRollout } from '../../../src/core/rollout/rollout.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

/** Steps: 0 health, 1 shift 10, 2 watch, 3 shift 50, 4 watch, 5 shift 100. */
const at10: Rollout = { ...startRollout('v2', canaryPlan(), 0), position: 2, weight: 10 }
const to50 = { ...at10, position: 3, intent: { do: 'set-weight', weight: 50 } } as const
const going: Rollout = { ...at10, direction: 'back', because: 'worse' }

it.each([
  ['the live weight is the one that was proven', at10, 10, true, 2, 10],
  ['the weight was meant to rise and did not', to50, 10, true, 3, 10],
  ['the weight was meant to rise and did', to50, 50, true, 4, 50],
])('resumes when %s', (_, rollout, live, resumed, position, weight) => {
  const taken = reconcile(rollout, live, 5)
  expect({ ...taken.rollout, resumed: taken.resumed }).toMatchObject({
    resumed,
    position,
    weight,
    direction: 'forward',
  })
  expect(taken.rollout.intent).toBeUndefined()
})

it.each([
  ['nobody knows the live weight', at10, 30, 'the router reports 30 %, the Journal knows 10 %'],
  [
    'the live weight is neither the old nor the new one',
    to50,
    30,
    'the router reports 30 %, the Journal knows 10 % and intended 50 %',
  ],
  [
    'a command may have run',
    { ...at10, position: 6, intent: { do: 'make-stable' } } as const,
    100,
    'whether the command that makes the new version stable ran is not known',
  ],
])('takes the traffic back when %s', (_, rollout, live, found) => {
  const taken = reconcile(rollout, live, 5)
  expect(taken).toMatchObject({ resumed: false, rollout: { direction: 'back' }, found: expect.stringContaining(found) })
})

it('goes on taking back what was being taken back', () => {
  expect(reconcile(going, 10, 5)).toMatchObject({
    resumed: false,
    rollout: { direction: 'back', because: 'worse', undone: 0 },
  })
})

it('does not ask again for what was taken back already', () => {
  expect(reconcile(going, 0, 5)).toMatchObject({ resumed: false, rollout: { phase: 'aborted', because: 'worse' } })
})

it.each([
  ['was not seen', to50, 10, 50],
  ['was not seen, with the traffic somewhere else', to50, 30, 50],
  ['was done', to50, 50, undefined],
])('remembers a weight that may still come when what was intended %s', (_, rollout, live, stray) => {
  expect(reconcile(rollout, live, 5).rollout.stray).toBe(stray)
})

it('sets a weight right that came late from a job that was replaced, and freezes at any other', () => {
  const on: Rollout = { ...at10, position: 4, weight: 50, stray: 75 }
  const mended = advance(on, { type: 'moved', at: 9, seen: 75 })
  expect(mended).toMatchObject({ phase: 'progressing', position: 4, setAgain: 0 })
  expect(next(mended)).toEqual({ do: 'set-weight', weight: 50 })
  expect(next(advance(mended, { type: 'proven', at: 10 }))).toEqual({ do: 'watch', weight: 50 })
  expect(mended.milestones.at(-1)?.what).toBe('a job that was replaced still set 75 %: set right again')
  expect(mended.stray).toBeUndefined()
  expect(advance(on, { type: 'moved', at: 9, seen: 60 })).toMatchObject({ phase: 'frozen', stray: 75 })
})
