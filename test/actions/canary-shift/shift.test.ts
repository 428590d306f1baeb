import { expect, it } from 'vitest'
import { job } from '../../support/canary-job.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { canaryWorld } from '../../support/canary-world.ts'

it('promotes a version that is as good as the stable one, and the slots change roles', async () => {
  const world = canaryWorld({ rate: 1000 })
  const { rollout, ledger } = await job(world)
  expect(rollout).toMatchObject({ phase: 'promoted', weight: 100, unproven: [] })
  expect(world.router.asked).toEqual([10, 50, 100])
  expect(ledger.journal).toMatchObject({ live: 'green', liveVersion: 'v2' })
  expect(Object.keys(ledger.journal)).not.toEqual(expect.arrayContaining([expect.stringMatching(/owner|rollout/)]))
})

it('takes the traffic back from a version with 5 % errors and says why', async () => {
  const world = canaryWorld({ canary: { errors: 0.05 } })
  const { rollout } = await job(world)
  expect(rollout).toMatchObject({
    phase: 'aborted',
    weight: 0,
    because: expect.stringMatching(/^the canary is worse: errors, \d\.\d times/),
  })
  expect(world.router).toMatchObject({ weight: 0, asked: [10, 0] })
})

it('takes the traffic back from a version that completes nothing', async () => {
  const world = canaryWorld({ canary: { hangs: true } })
  const { rollout, recorder } = await job(world)
  expect(rollout).toMatchObject({ phase: 'aborted', because: expect.stringContaining('requests that never complete') })
  expect(recorder.rows.length).toBeLessThanOrEqual(3)
})

it('never shifts traffic to a canary that does not become healthy', async () => {
  const world = canaryWorld({ canary: { healthy: false } })
  const { rollout } = await job(world)
  expect(rollout).toMatchObject({ phase: 'aborted', because: expect.stringContaining('did not become healthy: down') })
  expect(world.router.asked).toEqual([])
})

it('aborts when the canary becomes unhealthy while the traffic is shared', async () => {
  const world = canaryWorld({ rate: 5 })
  const asked = world.rig.router.setWeight
  const rig = {
    ...world.rig,
    router: {
      ...world.rig.router,
      setWeight: async (weight: number, signal: AbortSignal) => {
        await asked(weight, signal)
        world.versions.canary.healthy = false
      },
    },
  }
  const { rollout } = await job({ ...world, rig })
  expect(rollout).toMatchObject({
    phase: 'aborted',
    because: 'the canary is unhealthy: down 3 times in a row, last: 503',
  })
})

it('aborts when the canary refuses its scrape while the stable version answers', async () => {
  const { rollout } = await job(canaryWorld({ canary: { reading: 'refused' } }))
  expect(rollout).toMatchObject({
    phase: 'aborted',
    because: 'the canary refused its scrape 3 times in a row while the stable version answered',
  })
})

it.each([
  ['hold', 'aborted', /no data for 5m.*stable says no-data/],
  ['fail', 'aborted', /^no data: stable version: stable says no-data$/],
  ['pass', 'promoted', /without proof at 10 %, 50 %/],
])('with on-no-data: %s and no counters it ends %s', async (policy, phase, because) => {
  const world = canaryWorld({ stable: { reading: 'no-data' }, canary: { reading: 'no-data' } })
  const { rollout } = await job(world, { plan: canaryPlan({ analysis: { 'on-no-data': policy } }) })
  expect(rollout).toMatchObject({ phase, because: expect.stringMatching(because) })
})

it('freezes while the stable version breaks the same condition, and goes on when it recovers', async () => {
  const world = canaryWorld({ stable: { errors: 0.2 }, canary: { errors: 0.2 }, rate: 1000 })
  const conditions = [{ metric: 'error-rate', operator: '<=', expected: '5%', interval: '10s' }]
  const plan = canaryPlan({ conditions, deadline: '1h' })
  const recover = world.clock.now() + 120_000
  const rig = {
    ...world.rig,
    traffic: {
      read: async (role: 'stable' | 'canary') => {
        if (world.clock.now() > recover) world.versions.stable.errors = world.versions.canary.errors = 0.001
        return world.rig.traffic!.read(role, new AbortController().signal)
      },
    },
  }
  const { rollout, recorder } = await job({ ...world, rig }, { plan })
  expect(recorder.rows.map(({ decision }) => decision)).toContain('freeze')
  expect(rollout?.milestones.map(({ what }) => what)).toContain('the stable version recovered')
  expect(rollout?.phase).toBe('promoted')
})

it('rolls a frozen rollout back at its deadline', async () => {
  const world = canaryWorld({ stable: { errors: 0.2 }, canary: { errors: 0.2 } })
  const plan = canaryPlan({
    conditions: [{ metric: 'error-rate', operator: '<=', expected: '5%', interval: '10s' }],
    deadline: '10m',
  })
  const { rollout } = await job(world, { plan })
  expect(rollout).toMatchObject({ phase: 'aborted', because: 'the deadline of 10m is over' })
  expect(world.router.weight).toBe(0)
})

it('aborts on an absolute condition that only the canary fails', async () => {
  const world = canaryWorld({ canary: { errors: 0.2 }, rate: 2 })
  const plan = canaryPlan({
    conditions: [{ metric: 'error-rate', operator: '<=', expected: '5%', failing: '10%', interval: '30s' }],
  })
  const { rollout } = await job(world, { plan })
  expect(rollout).toMatchObject({ phase: 'aborted', because: expect.stringContaining('error-rate is ') })
})

it('pauses for a person between the passing and the failing limit, and stays there until the word', async () => {
  const world = canaryWorld({ stable: { errors: 0.06 }, canary: { errors: 0.06 }, rate: 1000 })
  const conditions = [{ metric: 'error-rate', operator: '<=', expected: '5%', failing: '10%', interval: '10s' }]
  const plan = canaryPlan({ steps: [10], conditions })
  const { rollout } = await job(world, { plan })
  expect(rollout).toMatchObject({ phase: 'paused', verdict: 'inconclusive', weight: 10 })
  const resumed = await job(world, { plan, word: 'resume', version: '' })
  expect(resumed.rollout?.phase).toBe('promoted')
})

it('ends a step on time when nothing is proven, and then warns', async () => {
  const { rollout } = await job(canaryWorld({ rate: 1 }), {
    plan: canaryPlan({ steps: [{ weight: 10, 'min-bake': '30s', bake: '60s' }] }),
  })
  expect(rollout).toMatchObject({ phase: 'promoted', unproven: ['10 %'] })
})

it('freezes instead of rolling back when it was told so, and the deadline rolls back', async () => {
  const world = canaryWorld({ canary: { errors: 0.5 } })
  const { rollout, recorder } = await job(world, { plan: canaryPlan({ 'on-abort': 'freeze', deadline: '5m' }) })
  expect(recorder.rows.at(-1)).toMatchObject({ weight: 10, decision: expect.stringMatching(/abort|freeze/) })
  expect(rollout).toMatchObject({ phase: 'aborted', because: 'the deadline of 5m is over' })
})

it('takes a look at a scrape that it has seen before for no look at all', async () => {
  const world = canaryWorld({ rate: 1000 })
  const kept = new Map<string, Awaited<ReturnType<NonNullable<typeof world.rig.traffic>['read']>>>()
  const read = async (role: 'stable' | 'canary') => {
    const signal = new AbortController().signal
    const old = kept.get(role)
    if (old === undefined || world.clock.now() - old.at >= 15_000)
      kept.set(role, await world.rig.traffic!.read(role, signal))
    return kept.get(role)!
  }
  const { rollout, recorder } = await job({ ...world, rig: { ...world.rig, traffic: { read } } })
  expect(rollout).toMatchObject({ phase: 'promoted', unproven: [] })
  const counted = recorder.rows.filter(({ canary }) => canary.requests > 0)
  expect(counted.every(({ canary, weight }) => canary.requests >= 15_000 * (weight / 100))).toBe(true)
})

it('never leaves a step in which the canary answered nothing, however long it takes', async () => {
  const world = canaryWorld({ rate: 0 })
  const { rollout } = await job(world, { plan: canaryPlan({ steps: [10], analysis: { 'no-data-deadline': '2m' } }) })
  expect(rollout).toMatchObject({ phase: 'aborted', because: 'no data for 2m: the canary answered no request' })
})
