import { describe, expect, it } from 'vitest'
import type { Rig } from '../../../src/actions/canary-shift/rig.ts'
import type { Past, PastWanted, TrafficSource } from '../../../src/core/metrics/traffic.ts'
import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import { replay } from '../../../src/core/rollout/recording.ts'
import { job, killedJob } from '../../support/canary-job.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { canaryWorld } from '../../support/canary-world.ts'

const PAST: Past = {
  edges: [],
  intervals: Array.from({ length: 120 }, (_, i) => ({ requests: 1_500, errors: 10 + (i % 7), buckets: [] })),
  duration: 1_800_000,
}

/** A world whose source of counters answers questions about the past so, and what it was asked. */
function remembering(past: NonNullable<TrafficSource['past']>, given: Parameters<typeof canaryWorld>[0] = {}) {
  const world = canaryWorld(given)
  const asked: { wanted: PastWanted; weight: number }[] = []
  const traffic: TrafficSource = {
    read: world.rig.traffic!.read,
    past: (wanted, signal) => {
      asked.push({ wanted, weight: world.router.weight })
      return past(wanted, signal)
    },
  }
  const rig: Rig = { ...world.rig, traffic }
  return { ...world, rig, asked }
}

const knownBefore = ({ rollout }: Awaited<ReturnType<typeof job>>) => rollout?.judge.evidence?.errors.caution === null

describe('a source that knows the past', () => {
  it('is asked once, for the half hour before the first weight, and the evidence starts from it', async () => {
    const world = remembering(async () => PAST, { rate: 1_000 })
    const done = await job(world)
    expect(world.asked).toEqual([{ wanted: { span: 1_800_000, interval: 15_000, ago: 5_000 }, weight: 10 }])
    expect(knownBefore(done)).toBe(true)
    expect(done.rollout).toMatchObject({ phase: 'promoted', unproven: [] })
    expect(knownBefore(await job(canaryWorld({ rate: 1_000 })))).toBe(false)
  })

  it('is recorded, so that the same is decided again', async () => {
    const { recorder } = await job(remembering(async () => PAST, { canary: { errors: 0.03 } }))
    const [segment] = recorder.segments
    const seen = segment!.events.flatMap((event) => (event.type === 'observed' ? [event.observation] : []))
    expect(seen.map(({ past }) => past)).toEqual([
      { edges: [], intervals: PAST.intervals },
      ...Array.from({ length: seen.length - 1 }),
    ])
    expect(replay(segment!).differsAt).toBeUndefined()
  })

  it('that cannot tell it is warned of, and the rollout goes on without', async () => {
    const refuse = async () => {
      throw new SluiceError(problems.httpNoAnswer('GET', 'http://prometheus', 'connection refused'))
    }
    const done = await job(remembering(refuse, { rate: 1_000 }))
    expect(done.log.filter((line) => line.startsWith('warning: nothing is known of the stable version'))).toHaveLength(
      1,
    )
    expect(knownBefore(done)).toBe(false)
    expect(done.rollout?.phase).toBe('promoted')
  })

  it('that breaks takes the traffic back', async () => {
    const broken = () => Promise.reject(new Error('a defect'))
    const { rollout } = await job(remembering(broken))
    expect(rollout).toMatchObject({ phase: 'aborted', because: expect.stringContaining('a defect') })
  })
})

describe('learning', () => {
  const plan = canaryPlan({ analysis: { learn: '10m' } })

  it('watches the stable version before the first weight, and the evidence starts from that', async () => {
    const world = canaryWorld({ rate: 1_000 })
    const from = world.clock.now()
    const done = await job(world, { plan })
    const [, learning, learned, shifted] = done.rollout?.milestones ?? []
    expect(learning?.what).toBe('learning from the stable version, 10m more')
    expect(learned?.what).toBe('learned 10m of the stable version')
    expect(shifted).toMatchObject({
      what: 'the router reports 10 %',
      at: expect.toSatisfy((at) => at >= from + 600_000),
    })
    expect(knownBefore(done)).toBe(true)
    expect(done.rollout).toMatchObject({ phase: 'promoted', unproven: [] })
    expect(replay(done.recorder.segments[0]!)).toEqual({ rollout: done.rollout, rows: done.recorder.rows })
  })

  it('is not needed where the source knows as much', async () => {
    const world = remembering(async () => PAST, { rate: 1_000 })
    const done = await job(world, { plan })
    expect(world.asked.map(({ weight }) => weight)).toEqual([0, 10])
    expect(done.rollout?.milestones[1]?.what).toBe('the router reports 10 %')
    expect(knownBefore(done)).toBe(true)
  })

  it('goes before what a source knows that knows less', async () => {
    const little = { ...PAST, intervals: PAST.intervals.slice(0, 2), duration: 30_000 }
    const world = remembering(async () => little, { rate: 1_000 })
    const done = await job(world, { plan })
    expect(world.asked.map(({ weight }) => weight)).toEqual([0])
    expect(knownBefore(done)).toBe(true)
  })

  it('is all that ticks do before enough was learned', async () => {
    const world = canaryWorld({ rate: 1_000 })
    const tick = () => job(world, { plan, mode: 'tick' })
    const because: (string | undefined)[] = []
    for (const pause of [60_000, 240_000, 300_000]) {
      because.push((await tick()).rollout?.because)
      world.pass(pause)
    }
    expect(because).toEqual([
      'learning from the stable version, 10m more',
      'learning from the stable version, 9m more',
      'learning from the stable version, 5m more',
    ])
    expect(world.router.asked).toEqual([])
    expect((await tick()).rollout).toMatchObject({
      weight: 10,
      learned: { rows: expect.toSatisfy(({ length }) => length === 3) },
    })
    world.pass(5_000)
    const watched = await tick()
    expect(watched.rollout).not.toHaveProperty('learned')
    expect(watched.rollout?.judge.evidence?.errors.dispersion.all.requests).toBeGreaterThan(600_000)
  })

  it('goes on after a job that was lost in the middle of it', async () => {
    const world = canaryWorld({ rate: 1_000 })
    expect(await killedJob(world, 60, { plan })).toBe(true)
    expect(JSON.parse(world.store.text!).rollout.learned.rows.length).toBeGreaterThan(10)
    world.pass(60_000)
    const done = await job({ rig: world.rig, store: world.store }, { plan, version: '' })
    expect(done.takeover).toContain('resumed')
    expect(done.rollout?.milestones.map(({ what }) => what)).toContain('learned 10m of the stable version')
    expect(done.rollout?.phase).toBe('promoted')
  })

  it('never shifts traffic to a canary that becomes unhealthy meanwhile', async () => {
    const world = canaryWorld({ rate: 1_000 })
    const read = async (...asked: Parameters<TrafficSource['read']>) => {
      world.versions.canary.healthy = false
      return world.rig.traffic!.read(...asked)
    }
    const { rollout } = await job({ ...world, rig: { ...world.rig, traffic: { read } } }, { plan })
    expect(rollout).toMatchObject({ phase: 'aborted', because: expect.stringMatching(/^the canary is unhealthy/) })
    expect(world.router.asked).toEqual([])
  })

  it('says that it learned nothing when there are no counters', async () => {
    const world = canaryWorld({ stable: { reading: 'no-data' } })
    const { rollout, recorder } = await job(world, { plan })
    expect(rollout?.milestones.map(({ what }) => what)).toContain('nothing could be learned')
    expect(recorder.warnings).toContain('stable version: stable says no-data')
  })

  it('freezes when somebody else gives the canary traffic meanwhile', async () => {
    const world = canaryWorld({ rate: 1_000 })
    await job(world, { plan, mode: 'tick' })
    world.router.weight = 30
    expect((await job(world, { plan, mode: 'tick' })).rollout).toMatchObject({ phase: 'frozen', frozen: 'moved' })
  })
})
