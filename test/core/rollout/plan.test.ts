import { expect, it } from 'vitest'
import { compile, Steps, undos } from '../../../src/core/rollout/plan.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

const names = (plan: Parameters<typeof canaryPlan>[0]) => compile(canaryPlan(plan)).map(({ name }) => name)

it('proves health first, then shifts and watches each weight, then gives all traffic', () => {
  expect(names({ steps: [10, 50, 100] })).toEqual([
    'canary healthy',
    '10 %',
    'watch at 10 %',
    '50 %',
    'watch at 50 %',
    '100 %',
  ])
})

it('adds the hold-back before the last shift and the return after it', () => {
  expect(names({ steps: [50], 'hold-back': '10m', 'after-promotion': 'return' })).toEqual([
    'canary healthy',
    '50 %',
    'watch at 50 %',
    '95 %',
    'hold-back at 95 %',
    '100 %',
    'make the new version stable',
    'stable slot healthy',
    'return to the stable slot',
  ])
})

it('watches a step of 100 % only when it has a bake of its own', () => {
  expect(names({ steps: [50, { weight: 100, bake: '60s' }] }).at(-1)).toBe('watch at 100 %')
})

it.each([
  [0, []],
  [1, [{ do: 'set-weight', weight: 0 }]],
  [4, [{ do: 'set-weight', weight: 0 }]],
  [6, [{ do: 'set-weight', weight: 100 }]],
  [7, [{ do: 'set-weight', weight: 100 }]],
])('undoes what was begun at position %i once, as far as the barrier', (position, effects) => {
  const steps = compile(canaryPlan({ steps: [10, 50], 'after-promotion': 'return' }))
  expect(undos(steps, position)).toEqual(effects)
})

it.each([
  [[{ weight: 10 }], 30_000, 180_000],
  [[{ weight: 10, bake: '8s' }], 8_000, 8_000],
  [[{ weight: 10, 'min-bake': '5m' }], 300_000, 300_000],
  [[{ weight: 10, 'min-bake': '4s', bake: '8s' }], 4_000, 8_000],
])('%j bakes at least %i and at most %i milliseconds', (steps, minBake, bake) => {
  expect(compile(canaryPlan({ steps }))[2]?.watch).toMatchObject({ minBake, bake })
})

it.each([
  [[], 'expected at least one step'],
  [[50, 25], 'expected weights that rise'],
  [[100], 'expected a step below 100: without a stable version beside it there is nothing to compare with'],
  [[{ weight: 10, 'min-bake': '9s', bake: '8s' }], 'expected min-bake to be at most bake'],
  [[{ weight: 10, pause: 'soon' }], 'expected "person" or a duration such as "10m"'],
  [['10'], 'expected a weight such as 25, or { weight: 25, bake: 2m }'],
])('refuses the steps %j: %s', (steps, message) => {
  expect(Steps.safeParse(steps).error?.issues.map((issue) => issue.message)).toContain(message)
})

it.each([[0], [-1], [101]])('refuses the weight %d', (weight) => {
  expect(Steps.safeParse([weight]).success).toBe(false)
})
