import { describe, expect, it } from 'vitest'
import { behindPrometheus } from '../../support/behind-prometheus.ts'
import { job } from '../../support/canary-job.ts'
import { canaryWorld } from '../../support/canary-world.ts'

/** When each version is scraped within the 15 s of Prometheus' interval. */
const OFFSETS = [0, 1, 4, 8, 11, 14].flatMap((stable) => [0, 3, 7, 10, 14].map((canary) => ({ stable, canary })))

describe.each(OFFSETS)('counters that somebody else scrapes every 15 s, at %j', (offsets) => {
  it('promote a version that is as good as the stable one', async () => {
    const world = behindPrometheus(canaryWorld({ rate: 1_000 }), { interval: 15_000, offsets })
    const { rollout } = await job(world)
    expect(rollout).toMatchObject({ phase: 'promoted', unproven: [] })
  })
  it('show a version with 5 % errors', async () => {
    const world = behindPrometheus(canaryWorld({ canary: { errors: 0.05 } }), { interval: 15_000, offsets })
    const { rollout } = await job(world)
    expect(rollout).toMatchObject({ phase: 'aborted', because: expect.stringMatching(/^the canary is worse: errors/) })
  })
  it('show a version that completes nothing', async () => {
    const world = behindPrometheus(canaryWorld({ canary: { hangs: true } }), { interval: 15_000, offsets })
    const { rollout } = await job(world)
    expect(rollout).toMatchObject({
      phase: 'aborted',
      because: expect.stringContaining('requests that never complete'),
    })
  })
})
