import { expect, it } from 'vitest'
import { currentOwner } from '../../../src/providers/owner.ts'
import { githubStore } from '../../../src/providers/stores/github.ts'
import { realWorld } from '../../support/fake-world.ts'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import { workflowRun } from '../../support/github/run.ts'
import { storeContract } from '../../support/store-contract.ts'

const RECORD = { contents: 'write' } as const

function storeIn(double: GitHubDouble, permissions: Readonly<Record<string, 'read' | 'write'>> = RECORD) {
  const { github, clock } = workflowRun(double, { permissions })
  const world = { ...realWorld(), clock, github: async () => github }
  return githubStore.create(githubStore.config.parse({ type: 'github', environment: 'production' }), world)
}

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
