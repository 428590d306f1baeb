import { describe, expect, it } from 'vitest'
import { baseCopy, testedInto } from '../../../src/providers/git/base-copy.ts'
import { realWorld } from '../../support/fake-world.ts'
import { createRepository } from '../../support/git-repository.ts'

const FILE = '.github/sluice.yml'

describe('the copy that another commit has', () => {
  it('is its text, from any folder of the repository', async () => {
    const repository = createRepository()
    const base = repository.commit({ [FILE]: 'a: 1\n', 'below/x': 'y' })
    repository.commit({ [FILE]: 'a: 2\n' })
    const world = realWorld()
    expect(await baseCopy(world, repository.folder, base, FILE)).toEqual({ state: 'there', text: 'a: 1\n' })
    expect(await baseCopy(world, `${repository.folder}/below`, base, 'x')).toEqual({ state: 'there', text: 'y' })
    expect(await baseCopy(world, repository.folder, base, 'other.yml')).toEqual({ state: 'absent' })
  })

  it('is fetched where the checkout is shallow', async () => {
    const repository = createRepository()
    repository.git('config', 'uploadpack.allowReachableSHA1InWant', 'true')
    const base = repository.commit({ [FILE]: 'a: 1\n' })
    repository.commit({ [FILE]: 'a: 2\n' })
    const shallow = repository.clone('--depth=1')
    const world = realWorld()
    expect(await baseCopy(world, shallow.folder, base, FILE)).toEqual({ state: 'there', text: 'a: 1\n' })
  })

  it('is unknown where it cannot be fetched, and it is said why', async () => {
    const repository = createRepository()
    const base = repository.commit({ [FILE]: 'a: 1\n' })
    repository.commit({ [FILE]: 'a: 2\n' })
    const shallow = repository.clone('--depth=1')
    shallow.git('remote', 'remove', 'origin')
    const world = realWorld()
    const copy = await baseCopy(world, shallow.folder, base, FILE)
    expect(copy).toMatchObject({ state: 'unknown', why: expect.stringContaining('Set "fetch-depth: 2"') })
    expect(await baseCopy(world, shallow.folder, '0'.repeat(40), FILE)).toMatchObject({ state: 'unknown' })
  })
})

describe('what a pull request was merged into for its run', () => {
  it('is the first parent of the merge that is checked out, and nothing for a merge of somebody else', async () => {
    const repository = createRepository()
    repository.commit({ a: '1' })
    repository.git('switch', '--quiet', '--create', 'topic')
    const head = repository.commit({ b: '1' })
    repository.git('switch', '--quiet', 'main')
    const into = repository.commit({ a: '2' })
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic')
    const merge = repository.git('rev-parse', 'HEAD')
    const world = realWorld()
    expect(await testedInto(world, repository.folder, { merge, head })).toBe(into)
    expect(await testedInto(world, repository.folder, { merge, head: into })).toBeUndefined()
    expect(await testedInto(world, repository.folder, { merge: head, head })).toBeUndefined()
  })
})
