import { expect, it } from 'vitest'
import { job, killedJob } from '../../support/canary-job.ts'
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

it('waits for a person and goes on with the word', async () => {
  const world = canaryWorld({ rate: 1000 })
  const plan = canaryPlan({ steps: [{ weight: 10, pause: 'person' }] })
  expect((await job(world, { plan })).rollout).toMatchObject({ phase: 'paused', because: 'waiting for a person' })
  world.pass(3_600_000)
  expect((await job(world, { plan, mode: 'tick', version: '' })).rollout?.phase).toBe('paused')
  expect((await job(world, { plan, version: '', word: 'resume' })).rollout?.phase).toBe('promoted')
})

it('goes on by itself after a pause for a duration', async () => {
  const world = canaryWorld({ rate: 1000 })
  const { rollout } = await job(world, { plan: canaryPlan({ steps: [{ weight: 10, pause: '10m' }] }) })
  expect(rollout?.milestones.find(({ what }) => what.startsWith('paused'))?.what).toBe('paused for 10m more')
  expect(rollout?.phase).toBe('promoted')
})

it('ends a step on time when nothing is proven, and then warns', async () => {
  const { rollout } = await job(canaryWorld({ rate: 1 }), {
    plan: canaryPlan({ steps: [{ weight: 10, 'min-bake': '30s', bake: '60s' }] }),
  })
  expect(rollout).toMatchObject({ phase: 'promoted', unproven: ['10 %'] })
})

it('is aborted when the router does not do what it was asked', async () => {
  const world = canaryWorld({ rate: 1000 })
  world.router.sticks = 20
  const { rollout } = await job(world)
  expect(rollout).toMatchObject({ phase: 'aborted', weight: 0, because: 'asked for 50 %, the router reports 20 %' })
})

it('sets a weight again once that a restarted router lost, and freezes when it is moved again', async () => {
  const world = canaryWorld({ rate: 20 })
  const plan = canaryPlan({ steps: [10, 50], deadline: '20m' })
  const losses = [world.clock.now() + 60_000, world.clock.now() + 120_000]
  const weight = world.rig.router.weight
  const rig = {
    ...world.rig,
    router: {
      ...world.rig.router,
      weight: async (signal: AbortSignal) => {
        if (losses.length > 0 && world.clock.now() > losses[0]!) {
          losses.shift()
          world.router.weight = 0
        }
        return weight(signal)
      },
    },
  }
  const { rollout } = await job({ ...world, rig }, { plan })
  expect(rollout?.milestones.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('set again, once'),
      expect.stringContaining('frozen: somebody else moved the weight'),
    ]),
  )
  expect(rollout).toMatchObject({ phase: 'aborted', because: 'the deadline of 20m is over' })
})

it('freezes instead of rolling back when it was told so, and the deadline rolls back', async () => {
  const world = canaryWorld({ canary: { errors: 0.5 } })
  const { rollout, recorder } = await job(world, { plan: canaryPlan({ 'on-abort': 'freeze', deadline: '5m' }) })
  expect(recorder.rows.at(-1)).toMatchObject({ weight: 10, decision: expect.stringMatching(/abort|freeze/) })
  expect(rollout).toMatchObject({ phase: 'aborted', because: 'the deadline of 5m is over' })
})

it('takes the traffic back when it is cancelled, whatever it was doing', async () => {
  const world = canaryWorld({ rate: 20 })
  const controller = new AbortController()
  const setWeight = world.rig.router.setWeight
  const rig = {
    ...world.rig,
    router: {
      ...world.rig.router,
      setWeight: async (weight: number, signal: AbortSignal) => {
        await setWeight(weight, signal)
        if (weight === 50) controller.abort(new Error('cancelled: received SIGINT'))
      },
    },
  }
  const { rollout } = await job({ ...world, rig }, { cancelled: controller.signal })
  expect(rollout).toMatchObject({ phase: 'aborted', because: 'cancelled: received SIGINT' })
  expect(world.router.weight).toBe(0)
})

it('does not try an aborted version again without being told, and tells why it was aborted', async () => {
  const world = canaryWorld({ canary: { errors: 0.5 } })
  await job(world)
  await expect(job(world)).rejects.toMatchObject({
    problem: { code: 'version-aborted', what: expect.stringContaining('the canary is worse') },
  })
  world.versions.canary.errors = 0.01
  world.store.dead = true
  expect((await job(world, { retry: true })).rollout?.phase).toBe('promoted')
})

it('lets a newer version supersede, after the traffic is back', async () => {
  const world = canaryWorld({ rate: 1000 })
  const plan = canaryPlan({ steps: [{ weight: 10, pause: 'person' }] })
  await job(world, { plan })
  const { rollout } = await job(world, { plan: canaryPlan({ steps: [25] }), version: 'v3' })
  expect(rollout).toMatchObject({ version: 'v3', phase: 'promoted' })
  expect(world.router.asked).toEqual([10, 0, 25, 100])
})

it('has nothing to do for a version that is live already', async () => {
  const world = canaryWorld({ rate: 1000 })
  await job(world)
  const { rollout, because } = await job(world)
  expect([rollout, because]).toEqual([undefined, 'v2 is live already'])
})

it('refuses to begin where traffic is on the canary and nobody knows why, but an abort takes it back', async () => {
  const world = canaryWorld()
  world.router.weight = 30
  await expect(job(world)).rejects.toMatchObject({ problem: { code: 'weight-unexpected' } })
  world.store.dead = true
  expect((await job(world, { word: 'abort', version: '' })).because).toContain('it was taken back')
  expect(world.router.weight).toBe(0)
})

it('does not touch a rollout that another job holds', async () => {
  const world = canaryWorld({ rate: 20 })
  await killedJob(world, 8)
  world.store.dead = false
  const asked = [...world.router.asked]
  await expect(job(world)).rejects.toMatchObject({ problem: { code: 'rollout-under-way' } })
  expect(world.router.asked).toEqual(asked)
})

it('takes the traffic back when the Journal can no longer be written', async () => {
  const world = canaryWorld({ rate: 20 })
  const setWeight = world.rig.router.setWeight
  const rig = {
    ...world.rig,
    router: {
      ...world.rig.router,
      setWeight: async (weight: number, signal: AbortSignal) => {
        await setWeight(weight, signal)
        world.store.down = true
      },
    },
  }
  await expect(job({ ...world, rig })).rejects.toMatchObject({
    problem: { code: 'journal-unreachable', why: expect.stringContaining('was taken back') },
  })
  expect(world.router.weight).toBe(0)
})

it('ticks: each job is one step, and together they are the whole rollout', async () => {
  const world = canaryWorld({ rate: 1000 })
  const phases: string[] = []
  for (let tick = 0; tick < 12 && phases.at(-1) !== 'promoted'; tick++) {
    const { rollout } = await job(world, { mode: 'tick', version: tick === 0 ? 'v2' : '' })
    phases.push(rollout?.phase ?? 'idle')
    world.pass(60_000)
  }
  expect(phases).toEqual(['progressing', 'progressing', 'promoted'])
  expect(world.router.asked).toEqual([10, 50, 100])
})

it('killed at any moment, the next tick finds a consistent Journal and the rollout still ends well', async () => {
  for (let at = 0; ; at++) {
    const world = canaryWorld({ rate: 1000 })
    const died = await killedJob(world, at)
    if (!died) break
    world.pass(7_000)
    const { rollout, takeover } = await job(world, { version: 'v2' })
    expect({ at, phase: rollout?.phase ?? 'promoted' }).toEqual({ at, phase: 'promoted' })
    if (world.router.asked.length > 0 && at > 6) expect(takeover ?? 'over').toMatch(/resumed|over/)
    expect({
      at,
      weight: world.router.weight,
      twice: new Set(world.router.asked).size - world.router.asked.length,
    }).toEqual({ at, weight: 100, twice: 0 })
  }
})

it('killed at any moment with a bad canary, a tick with the word abort leaves no traffic on it', async () => {
  for (let at = 0; ; at++) {
    const world = canaryWorld({ canary: { errors: 0.5 } })
    const died = await killedJob(world, at)
    if (!died) break
    const { rollout } = await job(world, { mode: 'tick', word: 'abort', version: '' })
    expect({ at, phase: rollout?.phase ?? 'idle', weight: world.router.weight }).toEqual({
      at,
      phase: rollout === undefined ? 'idle' : 'aborted',
      weight: 0,
    })
  }
})
