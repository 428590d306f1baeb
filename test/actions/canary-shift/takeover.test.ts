import { describe, expect, it } from 'vitest'
import type { Word } from '../../../src/core/rollout/event.ts'
import { job, killedJob } from '../../support/canary-job.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { canaryWorld } from '../../support/canary-world.ts'

/** How a world was left by a job that died. */
interface Left {
  readonly world: ReturnType<typeof canaryWorld>
  /** The n-th moment in which it waited for the store or the router was its last. */
  readonly at: number
  /** What the router gave the canary then. */
  readonly live: number
}

const RAMP = canaryPlan({ steps: [10, 50] })
const RETURN = canaryPlan({ steps: [10], 'after-promotion': 'return' })

/** Worlds whose jobs died at each moment in which one of these plans waits for the world, after the lock was taken. */
async function* leftBehind(plan = RAMP): AsyncGenerator<Left> {
  for (let at = 1; ; at++) {
    const world = canaryWorld({ rate: 1000 })
    const rig = { ...world.rig, makeStable: ['make-it-stable'] }
    const died = await killedJob({ ...world, rig }, at, { plan })
    if (!died) return
    yield { world: { ...world, rig }, at, live: world.router.weight }
  }
}

const ticking = ({ world }: Left, plan: typeof RAMP, word?: Word) =>
  job(world, { mode: 'tick', version: '', plan, word })

describe.each([
  ['a ramp', RAMP],
  ['a ramp that returns to the stable slot', RETURN],
])('whoever takes over %s, wherever its job was killed', (_, plan) => {
  it('moves no traffic towards the canary when a person says freeze, nor in any tick after it', async () => {
    for await (const left of leftBehind(plan)) {
      const { world, at, live } = left
      const asked = world.router.asked.length
      const { rollout } = await ticking(left, plan, 'freeze')
      if (rollout === undefined) continue
      for (let tick = 0; tick < 3; tick++) {
        world.pass(60_000)
        await ticking(left, plan)
      }
      const raised = world.router.asked.slice(asked).filter((weight) => weight > live)
      expect({ at, raised, weight: world.router.weight <= live }).toEqual({ at, raised: [], weight: true })
      if (rollout.direction === 'forward' && rollout.phase !== 'promoted')
        expect({ at, phase: rollout.phase, asked: world.router.asked.slice(asked) }).toEqual({
          at,
          phase: 'frozen',
          asked: [],
        })
    }
  })
})

it('goes on from where it was frozen when a person says resume, and does no step twice', async () => {
  for await (const left of leftBehind()) {
    const { world, at } = left
    const { rollout } = await ticking(left, RAMP, 'freeze')
    if (rollout?.phase !== 'frozen') continue
    const { rollout: resumed } = await job(world, { version: '', plan: RAMP, word: 'resume' })
    expect({ at, phase: resumed?.phase, asked: world.router.asked }).toEqual({
      at,
      phase: 'promoted',
      asked: [10, 50, 100],
    })
  }
})

it('sets right at once what a job still did after a person said freeze, and stays frozen', async () => {
  let late = 0
  for await (const left of leftBehind()) {
    const { world, at, live } = left
    const { rollout } = await ticking(left, RAMP, 'freeze')
    if (rollout?.stray === undefined) continue
    late++
    world.router.weight = rollout.stray
    world.pass(60_000)
    const mended = await ticking(left, RAMP)
    expect({ at, phase: mended.rollout?.phase, weight: world.router.weight }).toEqual({
      at,
      phase: 'frozen',
      weight: live,
    })
    expect((await job(world, { version: '', plan: RAMP, word: 'resume' })).rollout?.phase).toBe('promoted')
  }
  expect(late).toBe(4)
})

it.each([
  ['abort', 'aborted', 0],
  ['promote', 'promoted', 100],
  ['resume', 'promoted', 100],
  [undefined, 'promoted', 100],
] as const)('with the word %s leaves it %s', async (word, phase, weight) => {
  for await (const left of leftBehind()) {
    const { world, at } = left
    const { rollout } = await job(world, { version: '', plan: RAMP, word })
    if (rollout === undefined) continue
    expect({ at, phase: rollout.phase, weight: world.router.weight }).toEqual({ at, phase, weight })
    const { asked } = world.router
    expect({ at, twice: asked.filter((one, index) => asked.indexOf(one) !== index) }).toEqual({ at, twice: [] })
  }
})

it('takes back a frozen rollout that has no traffic yet at its deadline, and asks for nothing until then', async () => {
  const world = canaryWorld({ rate: 1000 })
  const plan = canaryPlan({ steps: [10], deadline: '20m' })
  await killedJob(world, 4, { plan })
  expect((await job(world, { version: '', plan, word: 'freeze' })).rollout).toMatchObject({
    phase: 'aborted',
    because: 'the deadline of 20m is over',
  })
  expect(world.router.asked.filter((weight) => weight > 0)).toEqual([])
})

it('aborts a frozen rollout whose canary goes bad', async () => {
  for await (const left of leftBehind()) {
    const { world, at, live } = left
    const { rollout } = await ticking(left, RAMP, 'freeze')
    if (rollout?.phase !== 'frozen') continue
    world.versions.canary.healthy = false
    const { rollout: bad } = await job(world, { version: '', plan: RAMP })
    expect({ at, live, because: bad?.because, weight: world.router.weight }).toEqual({
      at,
      live,
      because: expect.stringMatching(/^the canary is unhealthy: down \d times in a row, last: 503$/),
      weight: 0,
    })
  }
})
