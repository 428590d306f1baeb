import { expect, it } from 'vitest'
import { job, killedJob } from '../../support/canary-job.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { canaryWorld } from '../../support/canary-world.ts'

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

it('leaves it to the next tick when a tick can no longer write the Journal', async () => {
  const world = canaryWorld({ rate: 1000 })
  await job(world, { mode: 'tick' })
  world.pass(5_000)
  world.store.down = true
  await expect(job(world, { mode: 'tick', version: '' })).rejects.toThrow()
  expect(world.router.asked).toEqual([10])
  world.store.down = false
  world.store.dead = true
  expect((await job(world, { version: '' })).rollout?.phase).toBe('promoted')
  expect(world.router.asked).toEqual([10, 50, 100])
})

it('does not leave it to the next tick when the traffic has to go back', async () => {
  const world = canaryWorld({ rate: 1000 })
  await job(world, { mode: 'tick' })
  world.versions.canary.errors = 0.5
  const { write } = world.store
  // The environment can still be taken, but from the first look on no Journal is written.
  let writes = 0
  const store = {
    ...world.store,
    write: (...args: Parameters<typeof write>) => {
      world.store.down = writes++ > 0
      return write(...args)
    },
  }
  world.pass(60_000)
  await expect(job({ ...world, store: store as never }, { mode: 'tick', version: '' })).rejects.toThrow()
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

it('leaves the traffic on the new version when the Journal is lost while that is made stable', async () => {
  const world = canaryWorld({ rate: 1000 })
  const run = async () => {
    world.store.down = true
    return { exitCode: 0, stdout: '', stderr: '' }
  }
  const rig = { ...world.rig, makeStable: ['make-it-stable'], world: { ...world.rig.world, run } }
  const plan = canaryPlan({ 'after-promotion': 'return' })
  await expect(job({ ...world, rig }, { plan })).rejects.toMatchObject({
    problem: { code: 'journal-unreachable', why: 'The traffic was left at 100 %, where it was proven.' },
  })
  expect(world.router.weight).toBe(100)
})
