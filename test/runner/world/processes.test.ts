import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import type { ProcessOptions } from '../../../src/core/world.ts'
import { run } from '../../../src/runner/world/processes.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const node = (script: string, options: ProcessOptions = {}, signal = AbortSignal.timeout(15_000)) =>
  run([process.execPath, '-e', script], options, signal)

describe('a program', () => {
  it('returns its exit code and what it said on both streams', async () => {
    const result = await node('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
  })
  it('gets its arguments as they are, no shell between', async () => {
    const argv = [process.execPath, '-p', 'process.argv.slice(1).join("|")', '$HOME; exit 1', '`id`', '"']
    expect(await run(argv, {}, AbortSignal.timeout(15_000))).toMatchObject({ stdout: '$HOME; exit 1|`id`|"\n' })
  })
  it('gets its input, folder and variables beside those of the runner', async () => {
    const script =
      'process.stdin.pipe(process.stdout); console.log(process.cwd(), process.env.ONE, "PATH" in process.env)'
    const result = await node(script, { input: 'piped', cwd: '/', env: { ONE: '1' } })
    expect(result.stdout).toBe('/ 1 true\npiped')
  })
  it('that ignores a large input is no failure', async () => {
    expect(await node('process.exit(0)', { input: 'x'.repeat(1_000_000) })).toMatchObject({ exitCode: 0 })
  })
  it('that says too much keeps its last mebibyte, with a note', async () => {
    const { stdout } = await node('process.stdout.write("a".repeat(1048576) + "the end")')
    expect(stdout.slice(0, 60)).toMatch(/^\[the first 7 bytes of the output were cut\]\na+$/)
    expect(stdout.endsWith('the end')).toBe(true)
    expect(stdout.length).toBe(1_048_576 + '[the first 7 bytes of the output were cut]\n'.length)
  })
  it('that leaves a daemon with its pipes behind is over when it ends itself', async () => {
    const daemon = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit', detached: true }); child.unref(); console.log(child.pid)`
    const { exitCode, stdout } = await node(daemon)
    process.kill(Number(stdout), 'SIGKILL')
    expect(exitCode).toBe(0)
  })
  it('ended by a signal has no exit code', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({ exitCode: null })
  })
})

describe('a program that cannot be started', () => {
  it.each([
    [['no-such-program-here'], {}, 'no such program on PATH'],
    [['/'], {}, 'permission denied'],
    [[process.execPath, 'a\0b'], {}, 'null bytes'],
    [[process.execPath, '-v'], { cwd: '/no/such/folder' }, 'there is no folder /no/such/folder'],
  ])('%j in %j: %s', async (argv, options, why) => {
    const problem = { code: 'command-not-started', what: expect.stringContaining(why) }
    await expect(run(argv, options, AbortSignal.timeout(5_000))).rejects.toMatchObject({ problem })
  })
})

describe('an abort', () => {
  const OBEYS = `process.on('SIGTERM', () => { console.error('asked'); process.exit() })`
  const RESISTS = `process.on('SIGTERM', () => console.error('asked'))`

  it.each([
    ['that ends when it is asked to', OBEYS, 0],
    ['that does not want to end, after a second', RESISTS, 950],
  ])('ends a program %s, and its child', async (_what, behaviour, earliest) => {
    const folder = temporaryFolder('process')
    const ready = join(folder, 'ready')
    const waits = `${behaviour}; setInterval(() => {}, 1000)`
    const child = `${waits}; require('node:fs').writeFileSync(${JSON.stringify(ready)}, String(process.pid))`
    const spawns = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`
    const controller = new AbortController()
    const running = node(`${waits}; ${spawns}`, {}, controller.signal)
    const pid = await expect
      .poll(() => read(ready), { timeout: 10_000 })
      .toMatch(/^\d+$/)
      .then(() => read(ready))
    const began = performance.now()
    controller.abort()
    const { exitCode, stderr } = await running
    expect({ exitCode, stderr }).toEqual({ exitCode: null, stderr: 'asked\nasked\n' })
    expect(performance.now() - began).toBeGreaterThanOrEqual(earliest)
    // A killed process stays in the table until its new parent has collected it.
    await expect.poll(() => isGone(Number(pid)), { timeout: 5_000 }).toBe(true)
  })
  it('before the start starts nothing', async () => {
    const result = await run(['no-such-program-here'], {}, AbortSignal.abort())
    expect(result).toEqual({ exitCode: null, stdout: '', stderr: '' })
  })
})

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

async function isGone(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
    return /\) Z /.test(await read(`/proc/${pid}/stat`))
  } catch {
    return true
  }
}
