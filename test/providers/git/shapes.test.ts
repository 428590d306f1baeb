import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openGit } from '../../../src/providers/git/git.ts'
import { shapesIn } from '../../../src/providers/git/shapes.ts'
import { realWorld } from '../../support/fake-world.ts'
import { createRepository, type Repository } from '../../support/git-repository.ts'

const shapes = async ({ folder }: Repository, ...commits: readonly string[]) =>
  Object.fromEntries(await shapesIn(openGit(realWorld(), folder), commits))
const GONE = 'd'.repeat(40)

it('tells files, lines and paths of commits against their first parents', async () => {
  const repository = createRepository()
  const first = repository.commit({ 'a.ts': '1\n2\n3\n', 'src/b c.ts': '1\n' })
  const second = repository.commit({ 'a.ts': '1\n2\n', 'new.ts': 'x\n' })
  const moved = repository.commit({ 'a.ts': null, 'lib/é.ts': '1\n2\n' })
  expect(await shapes(repository, first, second, moved, GONE)).toEqual({
    [first]: { files: 2, lines: 4, paths: ['a.ts', 'src/b c.ts'] },
    [second]: { files: 2, lines: 2, paths: ['a.ts', 'new.ts'] },
    [moved]: { files: 1, lines: 0, paths: ['lib/é.ts'] },
  })
})

it('takes of a merge all that it brings in, and counts no lines of what is not text', async () => {
  const repository = createRepository()
  repository.commit({ 'a.ts': '1\n' })
  repository.git('checkout', '--quiet', '-b', 'topic')
  writeFileSync(join(repository.folder, 'picture.png'), Buffer.from([0, 1, 2, 0]))
  repository.commit({ 'b.ts': '1\n' })
  repository.commit({ 'c.ts': '1\n2\n' })
  repository.git('checkout', '--quiet', 'main')
  repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  const merge = repository.git('rev-parse', 'HEAD')
  expect(await shapes(repository, merge)).toEqual({
    [merge]: { files: 3, lines: 3, paths: ['b.ts', 'c.ts', 'picture.png'] },
  })
})

it('is not misled by names of files that look like something else', async () => {
  const repository = createRepository()
  const first = repository.commit({ 'old.ts': '1\n2\n3\n' })
  const name = `commit ${GONE} ${GONE}`
  const second = repository.commit({ 'old.ts': null, [name]: '1\n2\n3\n' })
  expect(Object.keys(await shapes(repository, first, second))).toEqual([first, second])
})

it('names no more files than GitHub does', async () => {
  const repository = createRepository()
  const many = Object.fromEntries(Array.from({ length: 310 }, (_, n) => [`${n}.ts`, '1\n']))
  const commit = repository.commit(many)
  const shape = (await shapes(repository, commit))[commit]
  expect([shape?.files, shape?.lines, shape?.paths.length]).toEqual([300, 310, 300])
})

it('of a shallow checkout leaves out the commit whose parent was not fetched', async () => {
  const repository = createRepository()
  repository.commit({ 'a.ts': '1\n' })
  const second = repository.commit({ 'a.ts': '2\n' })
  const third = repository.commit({ 'a.ts': '3\n' })
  const clone = repository.clone('--depth=2')
  expect(Object.keys(await shapes(clone, second, third))).toEqual([third])
})

it('of a partial clone has none: nothing is fetched', async () => {
  const repository = createRepository()
  const commit = repository.commit({ 'a.ts': '1\n' })
  repository.git('config', 'uploadpack.allowFilter', 'true')
  const clone = repository.clone('--filter=blob:none', '--no-checkout')
  expect(await shapes(clone, commit)).toEqual({})
})
