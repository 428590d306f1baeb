import { chownSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { openGit } from '../../../src/providers/git/git.ts'
import { commitsBack, hashOf, headOf, isShallow, mergeBase } from '../../../src/providers/git/history.ts'
import { realWorld } from '../../support/fake-world.ts'
import { createRepository } from '../../support/git-repository.ts'

it('the commits back from one are those of its own branch, the newest first', async () => {
  const repository = createRepository()
  const first = repository.commit({ a: '1' })
  repository.git('checkout', '--quiet', '-b', 'side')
  repository.commit({ b: '1' })
  repository.git('checkout', '--quiet', 'main')
  const second = repository.commit({ a: '2' })
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'side')
  const merge = repository.git('rev-parse', 'HEAD')
  const git = openGit(realWorld(), repository.folder)
  expect(await commitsBack(git, merge, 10)).toEqual([merge, second, first])
  expect(await commitsBack(git, merge, 2)).toEqual([merge, second])
  expect(await mergeBase(git, merge, 'side')).toBe(repository.git('rev-parse', 'side'))
})

it('a checkout knows whether it is shallow', async () => {
  const repository = createRepository()
  repository.commit({})
  repository.commit({})
  const shallow = repository.clone('--depth=1')
  const answers = [repository, shallow].map(({ folder }) => isShallow(openGit(realWorld(), folder)))
  expect(await Promise.all(answers)).toEqual([false, true])
})

it.each([
  ['a'.repeat(40), true],
  ['a'.repeat(64), true],
  ['0'.repeat(40), false],
  ['A'.repeat(40), false],
  ['HEAD', false],
  ['--all', false],
  ['', false],
])('an event may say anything; %j is a hash: %s', (text, isHash) => {
  expect(hashOf(text)).toBe(isHash ? text : undefined)
})

it.runIf(process.getuid?.() === 0)('a checkout that belongs to somebody else can be read', async () => {
  const repository = createRepository()
  const head = repository.commit({})
  for (const path of ['.', '.git']) chownSync(join(repository.folder, path), 65_534, 65_534)
  expect(await headOf(openGit(realWorld(), repository.folder))).toBe(head)
})

it('a command that fails is a problem with what git said', async () => {
  const repository = createRepository()
  const problem = { code: 'git-failed', why: expect.stringContaining('bad revision') }
  await expect(commitsBack(openGit(realWorld(), repository.folder), 'nothing', 1)).rejects.toMatchObject({ problem })
})
