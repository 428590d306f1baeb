import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import type { WatchOptions } from '../../../src/core/world.ts'
import { watch } from '../../../src/runner/world/watch.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

/** Runs a script of bash and keeps what it said. */
async function bash(script: string, options: Partial<WatchOptions> = {}, signal = AbortSignal.timeout(20_000)) {
  let said = ''
  const onOutput = (bytes: Uint8Array) => {
    said += new TextDecoder().decode(bytes)
  }
  const began = performance.now()
  const result = await watch(['bash', '-c', script], { grace: ms(300), onOutput, ...options }, signal)
  return { ...result, said, took: performance.now() - began }
}

async function isGone(pid: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid.trim()}/stat`, 'utf8').catch(() => '')
  return stat === '' || /\) Z /.test(stat)
}

describe('a watched program', () => {
  it('hands on what it writes to either stream, and how it ended', async () => {
    expect(await bash('echo out; echo err >&2; exit 3')).toMatchObject({ exitCode: 3, signal: null, hadStrays: false })
    expect((await bash('echo out; echo err >&2')).said.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  it('has no input to wait for', async () => {
    expect(await bash('cat; echo end')).toMatchObject({ exitCode: 0, said: 'end\n' })
  })

  it('that a signal ends says which', async () => {
    expect(await bash('kill -SEGV $$')).toMatchObject({ exitCode: null, signal: 'SIGSEGV' })
  })

  it('that is not there is a problem', async () => {
    const started = watch(['no-such-program'], { grace: ms(1), onOutput: () => {} }, AbortSignal.timeout(5_000))
    await expect(started).rejects.toMatchObject({ problem: { code: 'command-not-started' } })
  })

  it('looks for programs in the given folders first', async () => {
    expect((await bash('echo $PATH', { path: ['/first', '/second'] })).said).toMatch(/^\/first:\/second:\//)
  })
})

describe('what a program leaves behind', () => {
  it('may end by itself for an instant', async () => {
    expect(await bash('(sleep 0.1; echo late) & exit 0')).toMatchObject({ hadStrays: false, said: 'late\n' })
  })

  it.each([
    ['in its group', 'sleep 60 & echo $!'],
    ['in its group, without its pipes', 'sleep 60 > /dev/null 2>&1 & echo $!'],
    ['in its group, deaf to SIGTERM', `bash -c 'trap "" TERM; while :; do sleep 1; done' & echo $!`],
    ['in a session of its own, with its pipes', `setsid bash -c 'echo $$; exec sleep 60' & wait -n; sleep 0.2`],
  ])('is ended: %s', async (_where, script) => {
    const { hadStrays, said, exitCode } = await bash(script.replace('wait -n; ', ''))
    expect({ hadStrays, exitCode }).toEqual({ hadStrays: true, exitCode: 0 })
    await expect.poll(() => isGone(said), { timeout: 5_000 }).toBe(true)
  })
})

describe('an abort', () => {
  it('ends all that the program started, also what left its group', async () => {
    const folder = temporaryFolder('process')
    const pids = join(folder, 'pids')
    const script = `trap '' TERM; sleep 60 & echo $! >> ${pids}; setsid bash -c 'echo $$ >> ${pids}; exec sleep 60' & while :; do sleep 1; done`
    const controller = new AbortController()
    const running = bash(script, {}, controller.signal)
    const lines = async () => (await readFile(pids, 'utf8').catch(() => '')).trim().split('\n')
    await expect.poll(async () => (await lines()).length, { timeout: 10_000 }).toBe(2)
    controller.abort()
    expect(await running).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
    for (const pid of await lines()) await expect.poll(() => isGone(pid), { timeout: 5_000 }).toBe(true)
  })

  it('before the start starts nothing', async () => {
    const result = await watch(['no-such-program'], { grace: ms(1), onOutput: () => {} }, AbortSignal.abort())
    expect(result).toEqual({ exitCode: null, signal: null, hadStrays: false })
  })
})

it('does not hand down what belongs to the step alone', async () => {
  process.env['INPUT_GITHUB-TOKEN'] = 'secret'
  process.env['GITHUB_OUTPUT'] = '/tmp/output'
  const { said } = await bash('env; echo "verdict=passed" >> "$GITHUB_OUTPUT"', { env: { OURS: '1' } })
  delete process.env['INPUT_GITHUB-TOKEN']
  delete process.env['GITHUB_OUTPUT']
  expect(said).toContain('OURS=1\n')
  expect(said).toContain('GITHUB_OUTPUT=/dev/null\n')
  expect(said).not.toContain('secret')
})
