import { expect, it, vi } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import type { DeploymentRecord } from '../../../src/core/rollout/deployment-record.ts'
import { job, killedJob } from '../../support/canary-job.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { canaryWorld } from '../../support/canary-world.ts'
import { interrupted } from '../../support/left-word.ts'

/** A record in memory; each line is one thing that was said of one version. */
function record() {
  const keys: string[] = []
  const lines: string[] = []
  const said = new Map<number, string>()
  const deployments: DeploymentRecord = {
    async begin({ key, version, previous }, mayBeThere) {
      const known = keys.indexOf(key)
      if (mayBeThere && known >= 0) return { id: known, wasThere: true }
      lines.push(`${version} after ${previous ?? 'nothing'}`)
      return { id: keys.push(key) - 1, wasThere: false }
    },
    async say(id, state, description, mayBeSaid) {
      if (mayBeSaid && said.get(id) === state) return false
      said.set(id, state)
      lines.push(`${keys[id]?.split('/')[1]} ${state}: ${description}`)
      return true
    },
    verified: async () => [],
  }
  return { deployments, lines }
}

const world = () => {
  const { deployments, lines } = record()
  const made = canaryWorld({ rate: 1000 })
  return { ...made, store: Object.assign(made.store, { deployments }), lines }
}

it('says of a promotion that it began, that it is verified, and that the version before is replaced', async () => {
  const { lines, ...place } = world()
  await job(place, { version: 'v2' })
  // The router of this world is told of the canary, whichever slot that is.
  place.router.weight = 0
  await job(place, { version: 'v3' })
  expect(lines).toEqual([
    'v2 after nothing',
    'v2 in-progress: progressing at 10 %: 10 % proven',
    'v2 verified: all traffic: every step was proven good',
    'v3 after v2',
    'v3 in-progress: progressing at 10 %: 10 % proven',
    'v3 verified: all traffic: every step was proven good',
    'v2 replaced: by v3',
  ])
})

it('says of an abort that it failed and why, and the live version stays what it was', async () => {
  const { lines, ...place } = world()
  await job(place, { version: 'v2' })
  // The router of this world is told of the canary, whichever slot that is.
  place.router.weight = 0
  place.versions.canary.errors = 0.2
  const { ledger } = await job(place, { version: 'v3' })
  expect(lines.at(-1)).toMatch(/^v3 failed: the canary is worse: /)
  expect(ledger.journal.deployments).toEqual({ live: 0 })
})

it('says once that it waits for a person, and once that it goes on, however seldom a look is written', async () => {
  const { lines, ...place } = world()
  const store = Object.assign(place.store, { lookEvery: ms(30_000) })
  const plan = canaryPlan({ steps: [{ weight: 10, pause: 'person' }, 50] })
  await job({ ...place, store }, { plan })
  for (let ticks = 0; ticks < 3; ticks++) {
    place.pass(5_000)
    await job({ ...place, store }, { mode: 'tick', version: '', plan })
  }
  await job({ ...place, store }, { version: '', word: 'resume', plan })
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'v2 after nothing',
    'v2 in-progress',
    'v2 waiting',
    'v2 in-progress',
    'v2 verified',
  ])
})

it('says nothing twice, wherever a job is killed', async () => {
  for (let at = 1; ; at++) {
    const { lines, ...place } = world()
    const died = await killedJob(place, at)
    await job(place)
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
    expect(lines.filter((line) => line.startsWith('v2 after'))).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/^v2 (verified|failed): /)
    if (!died) return
  }
})

it('looks once, after a takeover, whether the job before still said it', async () => {
  const { lines, ...place } = world()
  const plan = canaryPlan({ steps: [{ weight: 10, pause: 'person' }] })
  const { say } = place.store.deployments
  const asked: boolean[] = []
  place.store.deployments.say = async (id, state, description, mayBeSaid) => {
    asked.push(mayBeSaid)
    if (state === 'waiting' && asked.length === 2) return new Promise(() => {})
    return say(id, state, description, mayBeSaid)
  }
  job(place, { plan })
  await vi.waitUntil(() => asked.length === 2)
  place.store.dead = true
  await job(place, { mode: 'tick', version: '', plan })
  await job(place, { mode: 'tick', version: '', plan })
  expect(asked).toEqual([false, false, true])
  expect(lines.at(-1)).toBe('v2 waiting: paused at 10 %: waiting for a person')
})

it('says once what came of a rollout that a person aborted, whichever write the word met', async () => {
  let wasPromoted = 0
  for (let at = 0; ; at++) {
    const { lines, ...place } = world()
    await job(place, { version: 'v1' })
    // The router of this world is told of the canary, whichever slot that is.
    place.router.weight = 0
    lines.splice(0)
    const { world: worded, seen } = interrupted(place, 'abort', at)
    const { ledger } = await job(worded, { version: 'v2', plan: canaryPlan({ steps: [10] }) })
    const { isOver, wasLeft } = seen()
    if (isOver) break
    if (!wasLeft) continue
    const told = lines.map((line) => line.split(':')[0])
    const retired = told.includes('v1 replaced')
    if (retired) wasPromoted++
    expect(told.filter((line) => line === 'v2 after v1' || line === 'v2 failed')).toEqual(['v2 after v1', 'v2 failed'])
    expect(told.at(-1)).toBe(retired ? 'v1 verified' : 'v2 failed')
    expect(ledger.journal).toMatchObject({ liveVersion: 'v1', deployments: { live: 0 } })
  }
  expect(wasPromoted).toBe(1)
})

it('that cannot be said is one warning, and the rollout goes on', async () => {
  const place = canaryWorld({ rate: 1000 })
  const failing = async () => {
    throw new SluiceError(problems.githubRecordNeeds('the record', 'deployments: write', '403'))
  }
  const deployments: DeploymentRecord = { begin: failing, say: failing, verified: failing }
  const { rollout, log } = await job({ ...place, store: Object.assign(place.store, { deployments }) })
  expect(rollout?.phase).toBe('promoted')
  expect(log.filter((line) => line.startsWith('warning: The deployments do not show this rollout: '))).toHaveLength(1)
})
