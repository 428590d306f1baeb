import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { showFix } from '../../../src/providers/commands-run/fix.ts'
import { openGit } from '../../../src/providers/git/git.ts'
import { watch } from '../../../src/runner/world/watch.ts'
import { check } from '../../core/quality/samples.ts'
import { realWorld } from '../../support/fake-world.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

let folder = ''
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder, encoding: 'utf8' })
const text = (name: string) => readFileSync(join(folder, name), 'utf8')
const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
const fix = (command: string | string[], signal = AbortSignal.timeout(15_000), timeout = '1m') => {
  const world = realWorld()
  const ports = { watch, clock: world.clock, git: openGit(world, folder) }
  const place = { workingDirectory: folder, temp: folder, path: [] }
  return showFix(check('a', { fix: command, timeout, env: { WORD: '1' } }), folder, [], place, ports, signal)
}

beforeEach(() => {
  folder = temporaryFolder('fix')
})

describe('a fix', () => {
  beforeEach(() => {
    git('init', '--quiet')
    write('a.txt', 'one\n')
    write('b.txt', 'two\n')
    git('add', '.')
    git('commit', '--quiet', '-m', 'first')
  })

  it('is shown as a diff and taken back', async () => {
    const shown = await fix('sed -i s/one/$WORD/ a.txt')
    expect(shown).toMatchObject({ isTakenBack: true, diff: expect.stringContaining('-one\n+1\n') })
    expect(text('a.txt')).toBe('one\n')
    expect(git('status', '--porcelain')).toBe('')
  })

  it('is shown however shortly before the files were written', async () => {
    for (let time = 1; time <= 12; time++) {
      expect(await fix('sed -i s/one/$WORD/ a.txt'), `time ${time}`).toHaveProperty('diff')
    }
  })

  it('leaves what was changed before as it was, staged or not', async () => {
    write('b.txt', 'changed\n')
    write('a.txt', 'staged\n')
    git('add', 'a.txt')
    const before = git('status', '--porcelain')
    const shown = await fix('sed -i s/staged/1/ a.txt')
    expect(shown).toMatchObject({ diff: expect.stringContaining('-staged\n+1\n') })
    expect(JSON.stringify(shown)).not.toContain('changed')
    expect([text('a.txt'), text('b.txt'), git('status', '--porcelain')]).toEqual(['staged\n', 'changed\n', before])
    expect(git('stash', 'list')).toBe('')
  })

  it('that is cancelled is taken back all the same', async () => {
    const controller = new AbortController()
    const showing = fix('sed -i s/one/1/ a.txt; sleep 60', controller.signal)
    await expect.poll(() => text('a.txt'), { timeout: 5_000 }).toBe('1\n')
    controller.abort()
    await showing
    expect(text('a.txt')).toBe('one\n')
  })

  it('that takes longer than its check may is ended, and says so', async () => {
    expect(await fix('sed -i s/one/1/ a.txt; sleep 60', undefined, '300ms')).toEqual({
      because: 'it did not end within 300ms and was ended',
      isTakenBack: true,
    })
    expect(text('a.txt')).toBe('one\n')
  })

  it('that cannot be taken back says so', async () => {
    const shown = await fix('sed -i s/one/1/ a.txt; touch .git/index.lock; chmod 0 .git/objects/*; rm -r .git/objects')
    expect(shown).toMatchObject({ isTakenBack: false })
  })

  it('that changes nothing has no diff, and one that is missing says so', async () => {
    expect(await fix(['true'])).toEqual({ diff: '', isTakenBack: true })
    expect(await fix(['no-such-fixer'])).toMatchObject({ because: expect.stringContaining('no-such-fixer') })
  })
})

it('without git is not run: it could not be taken back', async () => {
  write('a.txt', 'one\n')
  expect(await fix('sed -i s/one/1/ a.txt')).toMatchObject({ because: expect.stringContaining('git') })
  expect(text('a.txt')).toBe('one\n')
})
