import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import { listFiles } from '../../../src/providers/git/files.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { createRepository } from '../../support/git-repository.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

describe('the files of a repository', () => {
  it('are what git tracks, from the root, whatever they are called', async () => {
    const repository = createRepository()
    const names = ['sub/b.ts', '-dash', 'ä ö.ts', 'new\nline', 'quote"']
    repository.commit(Object.fromEntries([...names, '.gitignore'].map((name) => [name, 'out\n'])))
    repository.write('out/x.js', '')
    repository.write('not-added.ts', '')
    const { root, files, tracked } = await listFiles(realWorld(), join(repository.folder, 'sub'))
    expect([root, tracked, files.toSorted()]).toEqual([repository.folder, true, [...names, '.gitignore'].toSorted()])
  })
  it('are listed whole, however many they are', async () => {
    const repository = createRepository()
    const blob = repository.git('hash-object', '-w', '--stdin')
    const folder = 'a-folder-with-a-long-name/'.repeat(4)
    const paths = Array.from({ length: 20_000 }, (_, i) => `${folder}file-${String(i).padStart(5, '0')}.ts`)
    const world = realWorld()
    const input = paths.map((path) => `100644 ${blob}\t${path}\n`).join('')
    await world.run(
      ['git', 'update-index', '--index-info'],
      { cwd: repository.folder, input },
      AbortSignal.timeout(20_000),
    )
    expect((await listFiles(world, repository.folder)).files).toEqual(paths)
  })
  it('are what lies in the folder when there is no git, without links and packages', async () => {
    const repository = createRepository()
    for (const path of ['src/a.ts', 'node_modules/x/index.js', 'b.ts']) repository.write(path, '')
    symlinkSync('.', join(repository.folder, 'loop'))
    const run = () => Promise.reject(new SluiceError(problems.commandNotStarted('git', 'there is no such program')))
    expect(await listFiles(fakeWorld({ run }), repository.folder)).toEqual({
      root: repository.folder,
      files: ['b.ts', 'src/a.ts'],
      tracked: false,
    })
  })
  it('are what lies in the folder when it is in no repository', async () => {
    const folder = temporaryFolder('plain')
    expect(await listFiles(realWorld(), folder)).toEqual({ root: folder, files: [], tracked: false })
  })
})
