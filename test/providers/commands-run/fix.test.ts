import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { showFix } from '../../../src/providers/commands-run/fix.ts'
import { run } from '../../../src/runner/world/processes.ts'
import { watch } from '../../../src/runner/world/watch.ts'

let folder = ''
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder, encoding: 'utf8' })
const text = (name: string) => readFileSync(join(folder, name), 'utf8')
const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
const fix = (command: string | string[]) =>
  showFix(
    command,
    folder,
    [],
    { workingDirectory: folder, temp: folder, path: [] },
    { watch, run },
    AbortSignal.timeout(15_000),
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-fix-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a fix', () => {
  beforeEach(() => {
    git('init', '--quiet')
    write('a.txt', 'one\n')
    write('b.txt', 'two\n')
    git('add', '.')
    git('commit', '--quiet', '-m', 'first')
  })

  it('is shown as a diff and taken back', async () => {
    const shown = await fix('sed -i s/one/1/ a.txt')
    expect(shown).toMatchObject({ diff: expect.stringContaining('-one\n+1\n') })
    expect(text('a.txt')).toBe('one\n')
    expect(git('status', '--porcelain')).toBe('')
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
    const place = { workingDirectory: folder, temp: folder, path: [] }
    const showing = showFix('sed -i s/one/1/ a.txt; sleep 60', folder, [], place, { watch, run }, controller.signal)
    await expect.poll(() => text('a.txt'), { timeout: 5_000 }).toBe('1\n')
    controller.abort()
    await showing
    expect(text('a.txt')).toBe('one\n')
  })

  it('that changes nothing has no diff, and one that is missing says so', async () => {
    expect(await fix(['true'])).toEqual({ diff: '' })
    expect(await fix(['no-such-fixer'])).toMatchObject({ because: expect.stringContaining('no-such-fixer') })
  })
})

it('without git is not run: it could not be taken back', async () => {
  write('a.txt', 'one\n')
  expect(await fix('sed -i s/one/1/ a.txt')).toMatchObject({ because: expect.stringContaining('git') })
  expect(text('a.txt')).toBe('one\n')
})
