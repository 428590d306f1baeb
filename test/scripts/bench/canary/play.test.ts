import { describe, expect, it } from 'vitest'
import { figures } from '../../../../scripts/bench/canary/figures.ts'
import { type Job, jobs, run, type Scope } from '../../../../scripts/bench/canary/jobs.ts'
import { play, type Way } from '../../../../scripts/bench/canary/play.ts'
import { runAll } from '../../../../scripts/bench/canary/pool.ts'
import { quantile } from '../../../../scripts/bench/canary/quantiles.ts'
import { worldNamed } from '../../../../scripts/bench/worlds/index.ts'

const WAY: Way = { policy: 'sluice', past: 'known', scrapeSeconds: 15 }
const SCOPE: Scope = { full: false, seed: 1, noHistory: false }

describe('a rollout', () => {
  it('of a canary that fails half of its requests ends at the first look, and counts what it cost', () => {
    const { decision, seconds, harm, canaryRequests } = play(worldNamed('100/s 1% 50%'), WAY, 1, 1)
    expect({ decision, seconds }).toEqual({ decision: 'abort', seconds: 15 })
    expect(harm).toBeCloseTo(0.49 * canaryRequests, 6)
  })

  it('of a canary that is missed costs the rest of the hour', () => {
    const { decision, harm } = play(worldNamed('100/s 1% x2'), { ...WAY, policy: 'script' }, 1, 1)
    expect(decision).toBe('promote')
    expect(harm).toBeGreaterThan(0.01 * 100 * 3_300)
    expect(harm).toBeLessThan(0.01 * 100 * 3_600)
  })

  it('of a canary that is as good costs nothing', () => {
    const { decision, harm } = play(worldNamed('1000/s 1% none'), WAY, 1, 1)
    expect({ decision, harm }).toEqual({ decision: 'promote', harm: 0 })
  })

  it('tells nothing of the past where nothing is known', () => {
    const causes = (past: Way['past']) =>
      Object.keys(figures(worldNamed('1/s 1% +5pp'), { ...WAY, past }, 20, 1).causes)
    expect(causes('known')).toContain('errors against history')
    expect(causes('none')).not.toContain('errors against history')
  })

  it('covers the time of a scrape that failed with the next one', () => {
    const counted = figures(worldNamed('lost scrapes x5'), WAY, 20, 1)
    expect(counted.aborted).toBe(20)
    expect(counted.abort.median).toBeLessThan(90)
  })
})

describe('figures', () => {
  it('separate those who were blamed from those who were given up for want of data', () => {
    const silent = figures(worldNamed('silent for good'), WAY, 5, 1)
    expect(silent).toMatchObject({ aborted: 5, blamed: 0, causes: { 'no data': 5 } })
  })

  it('count a canary that is not caught as never', () => {
    expect(figures(worldNamed('100/s 0.1% 50%'), { ...WAY, policy: 'script' }, 5, 1).caughtMedian).toBe(60)
    expect(figures(worldNamed('100/s 1% x2'), { ...WAY, policy: 'script' }, 5, 1).caughtMedian).toBe(Infinity)
  })

  it('name what the canary was blamed for', () => {
    expect(figures(worldNamed('hang 100/s'), WAY, 5, 1).causes).toEqual({ 'requests that never complete': 5 })
  })

  it.each([
    [[], 0.5, Number.NaN],
    [[3], 0.9, 3],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[10, 0], 0.95, 9.5],
    [[1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.5, Number.POSITIVE_INFINITY],
    [[1, 2, Number.POSITIVE_INFINITY], 0.5, 2],
  ])('have of %j the quantile %d', (values, q, expected) => {
    expect(quantile(values, q)).toBe(expected)
  })
})

describe('the work', () => {
  it('gives the same figures for any number of threads, and again', async () => {
    const list = jobs({ ...SCOPE, only: 'hang 100/s' }).map((job): Job => ({ ...job, replications: 3 }))
    const alone = list.map((job) => run(job, 1))
    expect(await runAll(list, { workers: 2, seed: 1 })).toEqual(alone)
    expect(await runAll(list, { workers: 1, seed: 1 })).toEqual(alone)
  })

  it('is other work with another seed', () => {
    const job: Job = { kind: 'rollouts', world: '100/s 1% x5', replications: 3, ...WAY }
    expect(run(job, 2)).not.toEqual(run(job, 1))
  })

  it('plays every world under every policy that is compared', () => {
    const played = jobs({ ...SCOPE, only: 'leak from minute 5' })
    const policies = played.flatMap((job) => (job.kind === 'rollouts' ? job.policy : []))
    expect(new Set(policies)).toEqual(
      new Set(['sluice', 'sluice hold-back', 'script', 'argo', 'argo limit 0', 'flagger', 'kayenta']),
    )
  })

  it('plays innocents without any history too', () => {
    const pasts = jobs({ ...SCOPE, only: 'wandering' }).flatMap((job) =>
      job.kind === 'rollouts' && job.policy === 'sluice' ? job.past : [],
    )
    expect(new Set(pasts)).toEqual(new Set(['known', 'life', 'none']))
  })

  it('is cut down by the options', () => {
    const cut = jobs({ ...SCOPE, only: 'wandering', scrape: 5, noHistory: true })
    expect(cut.map((job) => job.kind === 'rollouts' && [job.past, job.scrapeSeconds])).toEqual(
      cut.map(() => ['none', 5]),
    )
  })

  it('plays innocents three thousand times where it is full', () => {
    const most = Math.max(...jobs({ ...SCOPE, full: true, only: 'wandering' }).map(({ replications }) => replications))
    expect(most).toBe(3_000)
  })
})
