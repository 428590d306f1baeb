import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../../src/core/coverage/baseline.ts'
import { branchBaselines } from '../../../src/providers/baselines/branch.ts'
import { baselineAt } from '../../support/baseline.ts'
import { baselineStoreContract } from '../../support/baseline-store-contract.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { createRepository, type Repository } from '../../support/git-repository.ts'

const { run } = realWorld()
const BRANCH = 'sluice-baselines'
const sha = (n: number) => n.toString(16).padStart(40, 'a')
const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
const baseline = (n: number, given: Partial<Baseline> = {}) => baselineAt(sha(n), { at: at(n), ...given })

/** A bare remote, as a host has it, with one commit on main. */
function remote(): Repository {
  const first = createRepository()
  first.commit({ 'x.ts': 'x\n' })
  return first.clone('--bare')
}

function open({ folder }: Repository, given: { remote?: string; keep?: number } = {}) {
  const config = branchBaselines.config.parse({ type: 'branch', folder, ...given })
  const world = fakeWorld({ run })
  return { ...branchBaselines.create(config, world), world }
}

const kept = (bare: Repository) => bare.git('ls-tree', '--name-only', BRANCH).split('\n')

baselineStoreContract({
  name: 'branch',
  fresh() {
    const here = remote().clone()
    return { open: () => open(here) }
  },
})

describe('a branch of the remote', () => {
  it('that is not there has nothing', async () => {
    const bare = remote()
    const here = bare.clone()
    expect(await open(here).read(sha(1))).toBeUndefined()
  })
  it('is made by the first write, and read by anybody', async () => {
    const bare = remote()
    const here = bare.clone()
    const there = bare.clone('--depth=1')
    await open(here).write(baseline(1))
    expect(await open(there).read(sha(1))).toEqual(baseline(1))
    expect(await open(there).read(sha(2))).toBeUndefined()
    expect(kept(bare)).toEqual([`2026-01-01T000100000Z-${sha(1)}.json`])
  })
  it('has one commit without a past, however often it is written', async () => {
    const bare = remote()
    const here = bare.clone()
    for (const n of [1, 2, 3]) await open(here).write(baseline(n))
    expect(bare.git('rev-list', '--count', BRANCH)).toBe('1')
    expect(kept(bare).length).toBe(3)
  })
  it('keeps the last ones, and the one that is written', async () => {
    const bare = remote()
    const here = bare.clone()
    for (const n of [3, 5, 4, 1]) await open(here, { keep: 2 }).write(baseline(n))
    expect(kept(bare).map((name) => name.slice(-6, -5))).toEqual(['1', '5'])
  })
  it('keeps what is not ours, and replaces what it has of a commit', async () => {
    const bare = remote()
    const here = bare.clone()
    here.git('checkout', '--quiet', '--orphan', BRANCH)
    here.commit({ 'README.md': 'hello', 'x.ts': null })
    here.git('push', '--quiet', 'origin', BRANCH)
    const store = open(here)
    await store.write(baseline(1))
    await store.write(baseline(1, { at: at(7) }))
    expect(kept(bare)).toEqual([`2026-01-01T000700000Z-${sha(1)}.json`, 'README.md'])
    expect((await store.read(sha(1)))?.at).toBe(at(7))
  })
  it('is not written again with what it has', async () => {
    const bare = remote()
    const here = bare.clone()
    await open(here).write(baseline(1))
    const before = bare.git('rev-parse', BRANCH)
    await open(here).write(baseline(1))
    expect(bare.git('rev-parse', BRANCH)).toBe(before)
  })
  it('holds baselines of many megabytes', async () => {
    const bare = remote()
    const here = bare.clone()
    const files = Array.from({ length: 3_000 }, (_, i) => ({
      path: `src/ä${i}.ts`,
      lines: '1,2!,'.repeat(200).slice(0, -1),
    }))
    await open(here).write(baseline(1, { files }))
    expect(await open(here).read(sha(1))).toEqual(baseline(1, { files }))
  })
  it('takes a write again when somebody else wrote in between', async () => {
    const bare = remote()
    const here = bare.clone()
    const there = bare.clone()
    let pushes = 0
    const world = fakeWorld({
      async run(argv, ...rest) {
        if (argv.includes('push') && ++pushes === 1) await open(there).write(baseline(2))
        return run(argv, ...rest)
      },
    })
    const config = branchBaselines.config.parse({ type: 'branch', folder: here.folder })
    await branchBaselines.create(config, world).write(baseline(1))
    expect([pushes, world.clock.slept.length, kept(bare).length]).toEqual([2, 1, 2])
  })
  it('takes all that write at once, each after the other', async () => {
    const bare = remote()
    const clones = [1, 2, 3, 4].map(() => bare.clone())
    const stores = clones.map((clone) => open(clone))
    await Promise.all(stores.map((store, n) => store.write(baseline(n))))
    expect(kept(bare).length).toBe(4)
  }, 60_000)
})

it('the checkout is what it was: its files, its index, its branches, its depth', async () => {
  const bare = remote()
  const here = bare.clone('--depth=1')
  here.write('x.ts', 'edited\n')
  here.write('untracked.ts', '')
  const state = () =>
    ['status --porcelain', 'branch --all', 'rev-parse HEAD --is-shallow-repository', 'config --list --local'].map(
      (command) => here.git(...command.split(' ')),
    )
  const before = state()
  await open(here).write(baseline(1))
  await open(here).read(sha(1))
  expect(state()).toEqual(before)
})

describe('what goes wrong is told', () => {
  it('when the remote refuses, with what it said, and not tried again', async () => {
    const bare = remote()
    const here = bare.clone()
    const hook = join(bare.folder, 'hooks', 'pre-receive')
    writeFileSync(hook, '#!/bin/sh\necho no entry >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    const store = open(here)
    const why = expect.stringContaining('pre-receive hook declined')
    await expect(store.write(baseline(1))).rejects.toMatchObject({ problem: { code: 'baseline-not-stored', why } })
    expect(store.world.clock.slept).toEqual([])
  })
  it('when there is no such remote', async () => {
    const bare = remote()
    const here = bare.clone()
    const store = open(here, { remote: 'elsewhere' })
    await expect(store.read(sha(1))).rejects.toMatchObject({ problem: { code: 'baseline-unreachable' } })
    await expect(store.write(baseline(1))).rejects.toMatchObject({ problem: { code: 'baseline-not-stored' } })
  })
  it('when somebody always writes first, after eight attempts', async () => {
    const bare = remote()
    const here = bare.clone()
    const moved = { exitCode: 1, stdout: `!\tx:refs/heads/${BRANCH}\t[rejected] (stale info)\n`, stderr: '' }
    const world = fakeWorld({
      run: (argv, ...rest) => (argv.includes('push') ? Promise.resolve(moved) : run(argv, ...rest)),
    })
    const config = branchBaselines.config.parse({ type: 'branch', folder: here.folder })
    const problem = { code: 'baseline-not-stored', why: expect.stringContaining('8 times') }
    await expect(branchBaselines.create(config, world).write(baseline(1))).rejects.toMatchObject({ problem })
    expect(world.clock.slept.length).toBe(8)
  })
  it('when what is kept cannot be understood', async () => {
    const bare = remote()
    const here = bare.clone()
    here.git('checkout', '--quiet', '--orphan', BRANCH)
    here.commit({ [`2026-01-01T000100000Z-${sha(1)}.json`]: '{}', 'x.ts': null })
    here.git('push', '--quiet', 'origin', BRANCH)
    const problem = { code: 'baseline-broken', what: expect.stringContaining(`branch ${BRANCH} of origin`) }
    await expect(open(here).read(sha(1))).rejects.toMatchObject({ problem })
  })
  it.each(['-x', 'a..b', 'a b', 'a.lock', 'a/', '.a', 'a//b', 'a~1', ''])(
    'when %j is no name of a branch',
    (branch) => {
      expect(branchBaselines.config.safeParse({ type: 'branch', branch }).success).toBe(false)
    },
  )
  it('but not when a branch has a usual name', () => {
    expect(branchBaselines.config.safeParse({ type: 'branch', branch: 'bots/sluice.base_lines-1' }).success).toBe(true)
  })
})
