import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import { toProblem } from '../../../src/core/problem.ts'
import { readLock, takeHold } from '../../../src/core/rollout/hold.ts'
import { currentOwner } from '../../../src/providers/owner.ts'
import { refPart } from '../../../src/providers/ref-names.ts'
import { githubStore } from '../../../src/providers/stores/github.ts'
import { realWorld } from '../../support/fake-world.ts'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import type { Fault } from '../../support/github/faults.ts'
import { workflowRun } from '../../support/github/run.ts'
import { storeContract } from '../../support/store-contract.ts'

const RECORD = { contents: 'write' } as const

function placeIn(double: GitHubDouble, permissions: Readonly<Record<string, 'read' | 'write'>> = RECORD) {
  const { github, clock } = workflowRun(double, { permissions })
  const world = { ...realWorld(), clock, github: async () => github }
  const config = githubStore.config.parse({ type: 'github', environment: 'production' })
  return { store: githubStore.create(config, world), clock }
}

const storeIn = (...given: Parameters<typeof placeIn>) => placeIn(...given).store

storeContract({
  name: 'github',
  async fresh() {
    const double = await githubDouble()
    return {
      open: () => storeIn(double),
      owner: () => currentOwner('1/1', realWorld()),
      [Symbol.asyncDispose]: () => double[Symbol.asyncDispose](),
    }
  },
  async unreachable() {
    const double = await githubDouble()
    return {
      open: () => storeIn(double, {}),
      owner: () => currentOwner('1/1', realWorld()),
      [Symbol.asyncDispose]: () => double[Symbol.asyncDispose](),
    }
  },
})

it('reads Journal and lock with three calls, and writes with two', async () => {
  await using double = await githubDouble()
  const first = storeIn(double)
  const revision = await first.write('journal', undefined)
  await first.lock.write('lock', undefined)
  const calls = double.calls as string[]
  calls.splice(0)
  const store = storeIn(double)
  expect([await store.lock.read(), await store.read()]).toMatchObject([{ text: 'lock' }, { text: 'journal' }])
  expect(calls.splice(0)).toEqual([
    'GET /repos/acme/shop/git/matching-refs/sluice%2Fproduction%2F',
    expect.stringMatching(/^GET .*\/git\/commits\/[0-9a-f]{40}$/),
    expect.stringMatching(/^GET .*\/git\/commits\/[0-9a-f]{40}$/),
  ])
  await store.write('more', revision)
  expect(calls).toEqual([
    'POST /repos/acme/shop/git/commits',
    'PATCH /repos/acme/shop/git/refs/sluice%2Fproduction%2Fjournal',
  ])
})

it('takes the lock and fences the Journal with one commit, and reads both by one', async () => {
  await using double = await githubDouble()
  const first = storeIn(double)
  const [journal, lock] = [await first.write('journal', undefined), await first.lock.write('lock', undefined)]
  const calls = double.calls as string[]
  calls.splice(0)
  const store = storeIn(double)
  const beside = { location: store.location, text: 'fenced', after: journal }
  const taken = await store.lock.write('taken', lock, beside)
  expect(await store.write('fenced', journal)).toBe(taken)
  expect(
    calls.splice(0).map((call) => call.replace(/[0-9a-f]{40}/, 'sha').replace('/repos/acme/shop/git/', '')),
  ).toEqual([
    'GET commits/sha',
    'POST commits',
    'PATCH refs/sluice%2Fproduction%2Flock',
    'PATCH refs/sluice%2Fproduction%2Fjournal',
  ])
  const reader = storeIn(double)
  expect([await reader.lock.read(), await reader.read()]).toEqual([
    { text: 'taken', revision: taken },
    { text: 'fenced', revision: taken },
  ])
  expect(calls).toHaveLength(2)
})

it('does not take for the lock what a commit of the Journal says of one that was replaced since', async () => {
  await using double = await githubDouble()
  const store = storeIn(double)
  const lock = await store.lock.write('lock', undefined)
  await store.write('journal', undefined)
  await storeIn(double).lock.write('locked by a person', lock)
  const reader = storeIn(double)
  expect([await reader.lock.read(), await reader.read()]).toMatchObject([
    { text: 'locked by a person' },
    { text: 'journal' },
  ])
})

it('loses a fence that was prepared when somebody wrote in between, and keeps the lock', async () => {
  await using double = await githubDouble()
  const store = storeIn(double)
  const journal = await store.write('journal', undefined)
  const taken = await store.lock.write('lock', undefined, { location: store.location, text: 'fenced', after: journal })
  const other = await storeIn(double).write('of a zombie', journal)
  await expect(store.write('fenced', journal)).rejects.toMatchObject({ problem: { code: 'journal-moved' } })
  expect(await store.write('fenced', other)).not.toBe(taken)
  expect(await storeIn(double).read()).toMatchObject({ text: 'fenced' })
})

describe('its refs', () => {
  it.each([
    ['production', 'production'],
    ['Production', 'production'],
    ['eu-west_1', 'eu-west_1'],
    ['Zürich/blue v1.2', 'z=c3=bcrich=2fblue=20v1=2e2'],
    ['a..b~^:?*[\\@{.lock', 'a=2e=2eb=7e=5e=3a=3f=2a=5b=5c=40=7b=2elock'],
  ])('of the environment %s are under refs/sluice/%s', (environment, part) => {
    const config = githubStore.config.parse({ type: 'github', environment })
    const store = githubStore.create(config, realWorld())
    expect([store.location, store.lock.location]).toEqual([`refs/sluice/${part}/journal`, `refs/sluice/${part}/lock`])
  })
  it('of long names stay short and apart', () => {
    const names = ['x'.repeat(254), `${'x'.repeat(253)}y`, 'ü'.repeat(250)].map(refPart)
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^[a-z0-9=_-]{1,100}$/)
  })
  it('can stand elsewhere, but nowhere that is no ref', () => {
    const config = (refs: string) => githubStore.config.safeParse({ type: 'github', environment: 'x', refs })
    expect(config('refs/heads/sluice').success).toBe(true)
    for (const refs of ['heads/sluice', 'refs/', 'refs/../x', 'refs/a b']) expect(config(refs).success).toBe(false)
  })
})

describe('what stands on its refs', () => {
  it('is the very text, whatever GitHub does to the end of a message', async () => {
    await using double = await githubDouble()
    const text = '{"a": "— Sluice-Write: x"}\n\n  \n'
    await storeIn(double).write(text, undefined)
    expect(await storeIn(double).read()).toMatchObject({ text })
  })
  it('and was put there by somebody else, is handed over as it is', async () => {
    await using double = await githubDouble()
    const store = storeIn(double)
    const revision = await store.write('ours', undefined)
    double.state.git.commits.set(revision, { message: 'Merge main', tree: 't', parents: [] })
    expect(await storeIn(double).read()).toEqual({ text: 'Merge main', revision })
  })
})

describe('an owner in a run', () => {
  const owner = { run: '7.1', runner: 'runner 1', host: 'elsewhere', pid: 1, processStart: '1@otherboot' }
  const jobs = (...told: [runner: string | null, status: 'queued' | 'in_progress' | 'completed'][]) =>
    told.map(([runner_name, status]) => ({ run: 7, attempt: 1, runner_name, status }))

  it.each([
    ['is alive while the job of its runner goes on', jobs(['runner 1', 'in_progress']), 'alive'],
    ['is over with that job, whatever the others do', jobs(['runner 1', 'completed'], ['runner 2', 'queued']), 'over'],
    ['whose runner nobody knows is over with the last job', jobs(['runner 2', 'completed']), 'over'],
    ['whose runner nobody knows may live until then', jobs(['runner 2', 'queued']), 'alive'],
    ['of a run that nobody knows is not known', [], 'unknown'],
  ])('%s', async (_what, told, liveness) => {
    await using double = await githubDouble()
    double.state.jobs.push(...told)
    expect(await storeIn(double, { actions: 'read' }).liveness(owner)).toBe(liveness)
  })
  it('is not known where the jobs may not be read: its lease decides', async () => {
    await using double = await githubDouble()
    double.state.jobs.push(...jobs(['runner 1', 'completed']))
    expect(await storeIn(double).liveness(owner)).toBe('unknown')
  })
  it('is over with its process on this very machine, without a call', async () => {
    await using double = await githubDouble()
    const here = await currentOwner('7.1', realWorld())
    expect(await storeIn(double).liveness({ ...here, pid: 2 ** 22 + 1 })).toBe('over')
    expect(double.calls).toEqual([])
  })
  it('of the same name on another machine is asked for, not looked up here', async () => {
    await using double = await githubDouble()
    double.state.jobs.push(...jobs(['runner 1', 'in_progress']))
    const here = await currentOwner('7.1', realWorld(), 'runner 1')
    const twin = { ...here, pid: 2 ** 22 + 1, processStart: '1@otherboot' }
    expect(await storeIn(double, { actions: 'read' }).liveness(twin)).toBe('alive')
  })
})

describe('whatever one call meets, a job takes the lock and writes as if it had not, or says what to do', () => {
  const REFUSED = [403, 404, 409, 422].map((status): Fault => ({ status }))
  const PASSING: readonly Fault[] = [
    { status: 429 },
    { status: 429, headers: { 'retry-after': '2' } },
    { status: 403, headers: { 'retry-after': '2' } },
    { status: 500 },
    { status: 503 },
    'cut',
    'lost',
    'half',
    'page',
    'twice',
  ]
  const CALLS = ['GET /repos/acme/shop/git/matching-refs', 'GET /repos/acme/shop/git/commits', 'POST', 'PATCH']
  const cases = (faults: readonly Fault[]) =>
    faults.flatMap((fault) => CALLS.map((call) => [JSON.stringify(fault), call, fault] as const))

  /** A job that takes the lock, writes and lets go, after another did; `meet` is what happens before. */
  async function second(double: GitHubDouble, meet: () => void): Promise<void> {
    const take = async ({ store, clock }: ReturnType<typeof placeIn>, run: string) => {
      const owner = { run, host: 'h', pid: 1, processStart: run }
      const found = await readLock(store, 'production')
      return takeHold(store, clock, found, { owner, lease: ms(1_000), begins: true })
    }
    const before = placeIn(double)
    await (await take(before, '1.1')).release()
    await before.store.write('first', undefined)
    meet()
    const place = placeIn(double)
    const hold = await take(place, '2.1')
    await place.store.write('second', (await place.store.read())?.revision)
    await hold.release()
  }
  const standsIn = async (double: GitHubDouble) => {
    const store = storeIn(double)
    return { ...(await readLock(store, 'production')).lock, text: (await store.read())?.text }
  }

  it.each(cases(PASSING))('%s at %s is overcome', async (_name, call, fault) => {
    await using double = await githubDouble()
    await second(double, () => double.faults.next(call, fault))
    expect(await standsIn(double)).toMatchObject({ token: 2, text: 'second' })
    expect(await standsIn(double)).not.toHaveProperty('holder')
  })
  it('a list that is stale is found out before anything is written', async () => {
    await using double = await githubDouble()
    const work = second(double, () => double.faults.next('GET /repos/acme/shop/git/matching-refs', 'stale'))
    await expect(work).rejects.toMatchObject({ problem: { code: 'journal-moved' } })
    expect(await standsIn(double)).toMatchObject({ token: 2, text: 'first' })
  })
  it.each(cases(REFUSED))('%s at %s is overcome or told', async (_name, call, fault) => {
    await using double = await githubDouble()
    const [end] = await Promise.allSettled([second(double, () => double.faults.next(call, fault))])
    if (end?.status === 'fulfilled') return expect(await standsIn(double)).toMatchObject({ token: 2, text: 'second' })
    expect(toProblem(end?.reason)).toMatchObject({ code: 'journal-unreachable', fix: expect.stringMatching(/\w{3}/) })
    expect(await standsIn(double)).toMatchObject({ token: 1, text: 'first' })
  })
})
