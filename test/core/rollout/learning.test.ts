import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Event } from '../../../src/core/rollout/event.ts'
import { advance } from '../../../src/core/rollout/machine.ts'
import { next } from '../../../src/core/rollout/next.ts'
import { compile, longest } from '../../../src/core/rollout/plan.ts'
import { Rollout, startRollout } from '../../../src/core/rollout/rollout.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

const EDGES = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]
const TRAFFIC = {
  requests: 50_000,
  errors: 512,
  buckets: [9_321, 9_022, 9_120, 9_007, 9_903, 3_521, 71, 20, 10, 3, 1, 1],
}
const HEALTHY = { state: 'healthy' as const, streak: 2 }
const plan = canaryPlan({ analysis: { learn: '30m' } })

const begun = () => advance(startRollout('v2', plan, 0), { type: 'proven', at: 0 })
const look = (at: number, more: Partial<Event & { type: 'learned' }> = {}): Event => ({
  type: 'learned',
  at,
  health: [HEALTHY],
  lesson: { edges: EDGES, traffic: TRAFFIC, duration: 5_000 },
  ...more,
})
const looks = (rollout: Rollout, count: number) =>
  Array.from({ length: count }, (_, i) => i).reduce((state, i) => advance(state, look(5_000 * (i + 1))), rollout)

it('is a step of its own between health and the first weight, and only when it is asked for', () => {
  expect(
    compile(plan)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['canary healthy', 'learn from the stable version', '10 %'])
  expect(compile(canaryPlan({ analysis: { learn: '30m' }, traffic: false }))).toEqual(
    compile(canaryPlan({ traffic: false })),
  )
  expect(longest(plan) - longest(canaryPlan())).toBe(1_800_000)
})

it('lasts as long as the plan says, from its first look on', () => {
  const short = looks(begun(), 360)
  expect(next(short)).toEqual({ do: 'learn' })
  expect(short.because).toBe('learning from the stable version, 5s more')
  const over = advance(short, look(1_805_000))
  expect(next(over)).toEqual({ do: 'set-weight', weight: 10 })
  expect(over.milestones.map(({ what }) => what)).toEqual([
    'started with v2',
    'learning from the stable version, 30m more',
    'learned 30m5s of the stable version',
  ])
})

it('goes on when nothing could be learned, and says so', () => {
  const nothing = { lesson: undefined }
  const over = advance(advance(begun(), look(5_000, nothing)), look(1_805_000, nothing))
  expect(over).toMatchObject({ because: 'nothing could be learned', position: 2 })
})

it('ends the rollout when the canary becomes unhealthy meanwhile', () => {
  const sick = { state: 'unhealthy' as const, streak: 3, last: { up: false, detail: '503' } }
  expect(advance(begun(), look(5_000, { health: [sick] }))).toMatchObject({
    phase: 'aborted',
    because: 'the canary is unhealthy: down 3 times in a row, last: 503',
  })
})

it('stays while a person froze it, and still learns', () => {
  const frozen = advance(begun(), { type: 'word', at: 1, word: 'freeze' })
  const on = advance(advance(frozen, look(5_000)), look(1_900_000))
  expect(on).toMatchObject({ phase: 'frozen', position: 1, learned: { duration: 10_000 } })
  const resumed = advance(on, { type: 'word', at: 1_900_001, word: 'resume' })
  expect(advance(resumed, look(1_905_000))).toMatchObject({ phase: 'progressing', position: 2 })
})

it('is kept in at most 8 kB of plain JSON, which is the same when it was read', () => {
  const sizes = [40, 70, 137, 360].map((count) => {
    const rollout = looks(begun(), count)
    const text = JSON.stringify(z.encode(Rollout, rollout))
    expect(Rollout.parse(JSON.parse(text))).toEqual(rollout)
    return Buffer.byteLength(text)
  })
  expect(Math.max(...sizes)).toBeLessThan(8_000)
})

it('is gone from the rollout as soon as the evidence starts', () => {
  const origin = { at: 1_810_000 }
  const shifted = advance(looks(begun(), 361), { type: 'proven', at: 1_810_000, origin })
  expect(shifted.learned).toBeDefined()
  const interval = { at: 1_815_000, duration: 5_000, weight: 10, edges: EDGES, canary: TRAFFIC, stable: TRAFFIC }
  const silent = { at: 1_812_000, health: [], answers: {}, noData: 'the scrape failed' }
  const waiting = advance(shifted, { type: 'observed', at: 1_812_000, observation: silent })
  expect(waiting.learned).toBeDefined()
  const observation = { at: 1_815_000, interval, health: [], answers: {} }
  const watched = advance(waiting, { type: 'observed', at: 1_815_000, observation })
  expect(watched.judge.evidence).toBeDefined()
  expect(watched).not.toHaveProperty('learned')
})
