import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/core/rollout/store.ts'
import { job, killedJob } from '../../support/canary-job.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { canaryWorld } from '../../support/canary-world.ts'
import { interrupted, leave } from '../../support/left-word.ts'

const PLAN = canaryPlan({ steps: [10, 50], deadline: '1h' })

const times = (what: string, { milestones }: { readonly milestones: readonly { readonly what: string }[] }) =>
  milestones.filter((one) => one.what.includes(what)).length

describe.each(['run', 'tick'] as const)('a word that is left while a job is at it in mode %s', (mode) => {
  it.each([
    ['abort', 'aborted', 0, 1],
    // The last write finds all traffic there already.
    ['promote', 'promoted', 100, 0],
  ] as const)('%s is obeyed once, whichever write it meets', async (word, phase, weight, least) => {
    let left = 0
    for (let at = 0; ; at++) {
      const place = canaryWorld({ rate: 1000 })
      const { world, seen } = interrupted(place, word, at)
      const first = await job(world, { mode, plan: PLAN })
      const { isOver, wasLeft, after } = seen()
      if (isOver) break
      if (!wasLeft) continue
      left++
      expect({ at, phase: first.rollout?.phase, weight: place.router.weight }).toEqual({ at, phase, weight })
      expect([least, 1]).toContain(times(`a person said ${word}`, first.rollout!))
      expect(after).toEqual(after.includes(weight) ? [weight] : [])
      expect(first.ledger.journal).not.toHaveProperty('words')
    }
    expect(left).toBeGreaterThan(0)
  })
  it('freeze keeps every weight from being raised after it', async () => {
    for (let at = 0; ; at++) {
      const place = canaryWorld({ rate: 1000 })
      const { world, seen } = interrupted(place, 'freeze', at)
      await job(world, { mode, plan: canaryPlan({ steps: [10, 50], deadline: '2m' }) })
      const { isOver, wasLeft, after } = seen()
      if (isOver) return
      expect({ at, after: wasLeft ? after.filter((weight) => weight > 0) : [] }).toEqual({ at, after: [] })
    }
  })
})

it('is obeyed by the next tick when the job it was left for was killed, wherever, and once', async () => {
  let left = 0
  for (let at = 0; ; at++) {
    const place = canaryWorld({ rate: 1000 })
    const died = await killedJob(place, at, { plan: PLAN })
    if (!died) break
    if (!(await leave(place, 'abort'))) continue
    left++
    const { rollout, log } = await job(place, { mode: 'tick', version: '', plan: PLAN })
    expect({ at, phase: rollout?.phase, weight: place.router.weight }).toEqual({ at, phase: 'aborted', weight: 0 })
    expect(log).toContain('ada said abort.')
    expect((await job(place, { mode: 'tick', version: '', plan: PLAN })).because).toBe('no rollout is under way')
  }
  expect(left).toBeGreaterThan(10)
})

it('on a rollout that is over by then is passed over', async () => {
  const place = canaryWorld({ rate: 1000 })
  const plan = canaryPlan({ steps: [{ weight: 10, pause: 'person' }] })
  await job(place, { plan })
  await leave(place, 'abort')
  const { rollout } = await job(place, { plan, version: 'v3' })
  expect(rollout).toMatchObject({ version: 'v3', phase: 'paused', weight: 10 })
  expect(rollout?.because).not.toContain('abort')
})

it('lets nothing through that another job wrote with it', async () => {
  const place = canaryWorld({ rate: 1000 })
  const { world } = interrupted(place, 'abort', 3)
  const { write } = world.store as Store
  let writes = 0
  const store: Store = {
    ...(world.store as Store),
    write: async (text, after) => {
      const now = writes++ === 2 ? await place.store.read() : undefined
      if (now !== undefined) await place.store.write(now.text.replace('"token":1', '"token":2'), now.revision)
      return write(text, after)
    },
  }
  await expect(job({ ...place, store: store as never }, { plan: PLAN })).rejects.toMatchObject({
    problem: { code: 'journal-moved' },
  })
})
