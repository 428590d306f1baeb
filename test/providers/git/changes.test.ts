import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDiff } from '../../../src/core/coverage/diff.ts'
import type { GitEvent } from '../../../src/providers/git/base.ts'
import { changedSince } from '../../../src/providers/git/changes.ts'
import { realWorld } from '../../support/fake-world.ts'
import { createRepository, type Repository } from '../../support/git-repository.ts'

const LINES = Array.from({ length: 9 }, (_, i) => `line ${i + 1}\n`)
const edited = (at: number) => LINES.with(at - 1, 'changed\n').join('')

const since = ({ folder }: Repository, event: GitEvent) => changedSince(realWorld(), folder, event)
async function changed(repository: Repository, event: GitEvent) {
  return readDiff((await since(repository, event)).diff).map(({ path, added }) => [path, ...added])
}
const problem = (code: string, fix = '') => ({ problem: { code, fix: expect.stringContaining(fix) } })

/** A pull request against a main that has moved on since, and the merge commit that GitHub makes to test it. */
function pullRequest() {
  const repository = createRepository()
  repository.commit({ 'x.ts': LINES.join(''), 'y.ts': LINES.join('') })
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.commit({ 'x.ts': edited(3) })
  const headSha = repository.commit({ 'new.ts': 'new\n' })
  repository.git('checkout', '--quiet', 'main')
  const baseSha = repository.commit({ 'y.ts': edited(8) })
  repository.git('checkout', '--quiet', '--detach')
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', headSha)
  const event: GitEvent = { eventName: 'pull_request', baseSha, headSha, baseRef: 'main' }
  return { repository, event, baseSha, headSha, merge: repository.git('rev-parse', 'HEAD') }
}
const ITS_CHANGE = [
  ['new.ts', 1],
  ['x.ts', 3],
]

describe('the change of a pull request', () => {
  it('is what its merge commit brings into the base', async () => {
    const { repository, event, baseSha, merge } = pullRequest()
    expect(await changed(repository, event)).toEqual(ITS_CHANGE)
    expect(await since(repository, event)).toMatchObject({
      commit: baseSha,
      head: merge,
      from: 'the base that the pull request was merged into for this run',
    })
  })
  it('is the same when the base or the head moved on after the event', async () => {
    const { repository, event } = pullRequest()
    expect(await changed(repository, { ...event, baseSha: '1'.repeat(40) })).toEqual(ITS_CHANGE)
    expect(await changed(repository, { ...event, headSha: '2'.repeat(40) })).toEqual(ITS_CHANGE)
  })
  it('begins at the merge base when its own head is checked out', async () => {
    const { repository, event, headSha } = pullRequest()
    repository.git('checkout', '--quiet', headSha)
    expect(await changed(repository, event)).toEqual(ITS_CHANGE)
    expect(await changed(repository, { ...event, eventName: 'workflow_run' })).toEqual(ITS_CHANGE)
  })
  it('begins at the merge base, also when its head is a merge of the base', async () => {
    const { repository, event, headSha } = pullRequest()
    repository.git('checkout', '--quiet', headSha)
    repository.git('merge', '--quiet', '--message', 'Update', 'main')
    const head = repository.git('rev-parse', 'HEAD')
    expect(await changed(repository, { ...event, headSha: head })).toEqual(ITS_CHANGE)
  })
  it.each(['pull_request_target', 'pull_request'])('is not there when %s checked out the base', async (eventName) => {
    const { repository, event } = pullRequest()
    repository.git('checkout', '--quiet', 'main')
    await expect(since(repository, { ...event, eventName })).rejects.toMatchObject(problem('change-not-checked-out'))
  })
  it('is not there when the base is a merge of something else, and moved on', async () => {
    const { repository, event, merge } = pullRequest()
    repository.git('branch', '--force', 'main', merge)
    repository.git('checkout', '--quiet', 'main')
    const other = { ...event, eventName: 'pull_request_target', headSha: repository.git('rev-parse', 'feature^') }
    await expect(since(repository, { ...other, baseSha: merge })).rejects.toMatchObject(
      problem('change-not-checked-out'),
    )
  })
})

describe('a shallow checkout', () => {
  it('of the merge commit alone is told how to be mended', async () => {
    const { repository, event, merge } = pullRequest()
    repository.git('branch', 'merge', merge)
    const shallow = repository.clone('--depth=1', '--branch=merge')
    await expect(since(shallow, event)).rejects.toMatchObject(problem('history-missing', 'fetch-depth: 0'))
  })
  it('of the merge commit and its parents is enough', async () => {
    const { repository, event, merge } = pullRequest()
    repository.git('branch', 'merge', merge)
    const shallow = repository.clone('--depth=2', '--branch=merge')
    expect(await changed(shallow, event)).toEqual(ITS_CHANGE)
  })
  it.each<GitEvent>([
    { eventName: 'push', before: '1'.repeat(40) },
    { eventName: 'schedule' },
    { eventName: 'merge_group', baseSha: '1'.repeat(40) },
    { eventName: 'pull_request', baseSha: '1'.repeat(40) },
  ])('of one commit is told how to be mended: %j', async (event) => {
    const { repository } = pullRequest()
    const shallow = repository.clone('--depth=1', '--branch=feature')
    await expect(since(shallow, event)).rejects.toMatchObject(problem('history-missing', 'fetch-depth: 0'))
  })
})

describe('the change of other events', () => {
  it('in a merge queue begins at the base of the group', async () => {
    const { repository, baseSha } = pullRequest()
    expect(await changed(repository, { eventName: 'merge_group', baseSha })).toEqual(ITS_CHANGE)
  })
  it('of a push is all its commits', async () => {
    const { repository } = pullRequest()
    repository.git('checkout', '--quiet', 'feature')
    const before = repository.git('rev-parse', 'HEAD^')
    expect(await changed(repository, { eventName: 'push', before, defaultBranch: 'main' })).toEqual([['new.ts', 1]])
  })
  it.each(['0'.repeat(40), '1'.repeat(40), undefined, '--output=stolen'])(
    'of a push that begins at nothing (%s) begins at the default branch',
    async (before) => {
      const { repository } = pullRequest()
      repository.git('checkout', '--quiet', 'feature')
      expect(await changed(repository, { eventName: 'push', before, defaultBranch: 'main' })).toEqual(ITS_CHANGE)
      expect(existsSync(join(repository.folder, 'stolen'))).toBe(false)
    },
  )
  it('of a run after another one is that of the commit which the other one tested', async () => {
    const { repository, headSha, merge } = pullRequest()
    repository.git('branch', '--force', 'main', merge)
    const event = { eventName: 'workflow_run', headSha: merge, defaultBranch: 'main' }
    expect(await changed(repository, event)).toEqual(ITS_CHANGE)
    const other = repository.git('rev-parse', `${headSha}^`)
    await expect(since(repository, { ...event, headSha: other })).rejects.toMatchObject(
      problem('change-not-checked-out'),
    )
  })
  it('on the default branch is its last commit', async () => {
    const repository = createRepository()
    repository.commit({ 'x.ts': LINES.join('') })
    expect(await changed(repository, { eventName: 'schedule' })).toEqual([['x.ts', 1, 2, 3, 4, 5, 6, 7, 8, 9]])
    repository.commit({ 'x.ts': edited(2) })
    expect(await changed(repository, { eventName: 'workflow_dispatch' })).toEqual([['x.ts', 2]])
  })
  it('by hand has what is not committed, too', async () => {
    const { repository } = pullRequest()
    repository.git('checkout', '--quiet', 'feature')
    repository.write('x.ts', LINES.with(2, 'changed\n').with(6, 'not committed\n').join(''))
    expect(await changed(repository, {})).toEqual([
      ['new.ts', 1],
      ['x.ts', 3, 7],
    ])
  })
  it.each(['no such branch', '-x', '../../heads/feature'])('needs a default branch: %j', async (defaultBranch) => {
    const { repository } = pullRequest()
    repository.git('branch', '--move', 'main', 'trunk')
    await expect(since(repository, { eventName: 'schedule', defaultBranch })).rejects.toMatchObject(
      problem('base-unknown'),
    )
  })
  it('needs a commit and a repository', async () => {
    const repository = createRepository()
    await expect(since(repository, {})).rejects.toMatchObject(problem('base-unknown'))
  })
})

describe('what a repository configures', () => {
  it('does not change the form of the diff, and starts nothing', async () => {
    const repository = createRepository()
    const made = join(repository.folder, 'started')
    repository.commit({ '.gitattributes': '*.ts diff=evil\n', 'sub/x.ts': LINES.join('') })
    repository.commit({ 'sub/x.ts': edited(5) })
    for (const key of ['diff.external', 'diff.evil.textconv', 'diff.evil.command', 'core.fsmonitor', 'core.pager'])
      repository.git('config', key, `touch ${made};`)
    for (const key of ['diff.noprefix', 'diff.mnemonicPrefix', 'diff.relative', 'color.ui'])
      repository.git('config', key, key === 'color.ui' ? 'always' : 'true')
    const world = realWorld()
    const { diff } = await changedSince(world, join(repository.folder, 'sub'), { eventName: 'schedule' })
    expect(readDiff(diff).map(({ path, added }) => [path, ...added])).toEqual([['sub/x.ts', 5]])
    expect(existsSync(made)).toBe(false)
  })
  it('may name files in any way', async () => {
    const repository = createRepository()
    const names = [
      '-dash.ts',
      'a b.ts',
      'quote".ts',
      'tab\t.ts',
      'new\nline.ts',
      'ä/ö.ts',
      'b/b/x.ts',
      '😀.ts',
      'back\\slash.ts',
    ]
    repository.commit({ start: '' })
    repository.commit(Object.fromEntries(names.map((name) => [name, 'one\n'])))
    const paths = (await changed(repository, { eventName: 'schedule' })).map(([path]) => path)
    expect(paths.toSorted()).toEqual(names.toSorted())
  })
})

it('a diff of many megabytes is read whole', async () => {
  const repository = createRepository()
  repository.commit({ start: '' })
  repository.commit({ 'big.ts': 'a line that is new and long enough to matter\n'.repeat(100_000) })
  const [file] = readDiff((await since(repository, { eventName: 'schedule' })).diff)
  expect(file?.added.length).toBe(100_000)
})

it('a diff of git has the lines that git counts', async () => {
  const repository = createRepository()
  const text = (seed: number) =>
    Array.from({ length: 400 }, (_, i) => `${(i * seed) % 97} ${i % 13}\n`)
      .filter((_, i) => (i * seed) % 11 > 2)
      .join('')
  repository.commit({ 'a.ts': text(3), 'b.ts': text(5), 'c.ts': text(7) })
  repository.git('mv', 'c.ts', 'd.ts')
  repository.commit({ 'a.ts': text(4), 'b.ts': `${text(5)}no end`, 'd.ts': `first\n${text(7)}` })
  const files = readDiff((await since(repository, { eventName: 'schedule' })).diff)
  const counted = files.map(({ path, added, moved, deleted, movedAway }) =>
    [added.length + moved.length, deleted.length + movedAway.length, path].join('\t'),
  )
  const options = ['--numstat', '--find-renames', 'HEAD^', 'HEAD']
  expect(counted.join('\n')).toBe(repository.git('diff', ...options).replace('c.ts => d.ts', 'd.ts'))
})
