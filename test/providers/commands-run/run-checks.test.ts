import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import type { QualityReport } from '../../../src/core/quality/report.ts'
import type { Ports } from '../../../src/providers/commands-run/ports.ts'
import { report, testReport } from '../../core/quality/samples.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { resultOf, scene } from './scene.ts'

describe('a check', () => {
  it.each([
    ['passes', ['true'], 'passed', ''],
    ['fails', ['sh', '-c', 'exit 4'], 'failed', 'exited with 4'],
    ['dies', ['sh', '-c', 'kill -9 $$'], 'errored', 'was ended by SIGKILL, perhaps because the memory ran out'],
    [
      'is missing, known',
      ['eslint-that-is-not-here', '.'],
      'errored',
      'there is no program "eslint-that-is-not-here" on PATH',
    ],
    ['is missing in a script', 'no-such-thing --now', 'errored', 'there is no program "no-such-thing" on PATH'],
    ['fails in a pipe', 'false | cat', 'failed', 'exited with 1'],
  ])('that %s', async (_what, run, verdict, because) => {
    const it = scene()
    expect(resultOf(await it.run([{ name: 'a', run }]))).toEqual({ verdict, because })
  })

  it('whose program is known to be missing says how it is installed', async () => {
    const it = scene()
    const checks = [{ name: 'a', run: ['yamllint', '.'], env: { PATH: '/nowhere' } }]
    expect(resultOf(await it.run(checks))?.because).toBe(
      'there is no program "yamllint" on PATH; install it: pip install yamllint',
    )
  })

  it('in a folder that is not there says so', async () => {
    const it = scene()
    const { because } = resultOf(await it.run([{ name: 'a', run: ['true'], 'working-directory': 'nope' }]))!
    expect(because).toMatch(/^The command "true" could not be started: there is no folder \/.*nope$/)
  })

  it('runs in its folder with its variables', async () => {
    const it = scene()
    mkdirSync(join(it.folder, 'sub'))
    const run = 'test "$ONE" = 1 && test "$(basename "$PWD")" = sub'
    expect(resultOf(await it.run([{ name: 'a', run, 'working-directory': 'sub', env: { ONE: 1 } }]))?.verdict).toBe(
      'passed',
    )
  })

  it('is folded in the log with the end of its output', async () => {
    const it = scene()
    await it.run([{ name: 'lint', run: 'echo "::add-mask::x"; printf "\\033[31mred\\033[0m"; exit 2' }])
    expect(it.log[0]).toMatch(/^lint: failed after \d+ms: exited with 2$/)
    expect(it.log[1]).toBe('> ::add-mask::x\n\u001b[31mred\u001b[0m\u001b[0m')
  })
})

describe('a check that goes wild', () => {
  it('and forks and hangs is ended with all that it started', async () => {
    const it = scene()
    const run = 'sleep 300 & echo $! > pid; sleep 300'
    const began = performance.now()
    const result = resultOf(await it.run([{ name: 'a', run, timeout: '500ms' }]))
    expect(result).toEqual({ verdict: 'failed', because: 'did not end within 500ms and was ended' })
    expect(performance.now() - began).toBeLessThan(4_000)
    const pid = readFileSync(join(it.folder, 'pid'), 'utf8').trim()
    await expect.poll(() => stateOf(pid), { timeout: 3_000 }).toMatch(/^(?:gone|Z)$/)
  })

  it('and prints 200 MB keeps 64 KiB of it', async () => {
    const it = scene()
    const before = process.memoryUsage().rss
    const schedule = await it.run([{ name: 'a', run: 'head -c 200000000 /dev/zero | tr "\\0" x; echo; echo end' }])
    expect(resultOf(schedule)?.verdict).toBe('passed')
    expect(it.log[1]).toMatch(/^> \[the first \d+ bytes of the output were left out\]\n/)
    expect(it.log[1]!.length).toBeLessThan(66_000)
    expect(it.log[1]!.endsWith('\nend')).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('and leaves processes behind says so', async () => {
    const it = scene()
    const result = resultOf(await it.run([{ name: 'a', run: 'sleep 300 & exit 0' }]))
    expect(result).toEqual({ verdict: 'passed', because: 'left processes behind, which were ended' })
  })
})

describe('a report', () => {
  const reading = (made: QualityReport) => ({ ports: { read: () => made } })

  it('that the run writes is read', async () => {
    const it = scene()
    const check = { name: 'a', run: 'echo x > r.xml; exit 1', report: 'r.xml', minimum: 50 }
    const schedule = await it.run([check], reading(testReport({ total: 2, passed: 1, failed: 1 })))
    expect(resultOf(schedule)).toEqual({ verdict: 'passed', because: '1 of 2 tests passed (50 %), at least 50 %' })
  })

  it('of an earlier run is not taken for one of this run', async () => {
    const it = scene()
    writeFileSync(join(it.folder, 'r.xml'), 'old')
    const schedule = await it.run([{ name: 'a', run: ['true'], report: 'r.xml' }], reading(report()))
    const because = 'the report r.xml is from an earlier run: this one did not write it'
    expect(resultOf(schedule)).toEqual({ verdict: 'errored', because })
  })

  it('that is missing or broken is no pass', async () => {
    const it = scene()
    const checks = [
      { name: 'a', run: ['true'], report: 'r.xml' },
      { name: 'b', run: 'echo x > s.xml', report: 's.xml' },
      { name: 'c', report: 'earlier.xml' },
    ]
    const schedule = await it.run(checks)
    expect(schedule.tasks.map(({ result }) => [result?.verdict, result?.because])).toEqual([
      ['errored', 'it wrote no report at r.xml'],
      ['errored', 'Nothing here knows the format of the report s.xml. Known are none.'],
      ['errored', 'there is no report at earlier.xml'],
    ])
  })

  it('can be the output itself, all of it', async () => {
    const it = scene()
    let size = 0
    const read: Ports['read'] = ([found]) => {
      size = readFileSync(found!.file).length
      return report()
    }
    const check = { name: 'a', run: 'head -c 300000 /dev/zero', report: '-', format: 'tsc' }
    expect(resultOf(await it.run([check], { ports: { read } }))?.verdict).toBe('passed')
    expect(size).toBe(300_000)
  })

  it.each([
    [['true'], 'passed'],
    [['false'], 'failed'],
  ])('of which %j says nothing leaves the exit code: %s', async (run, verdict) => {
    const it = scene()
    const schedule = await it.run([{ name: 'a', run, report: '-', format: 'tsc' }])
    expect(resultOf(schedule)?.verdict).toBe(verdict)
  })

  it.each([
    ['echo "npm warn old" >&2', true, 'passed'],
    ['echo "npm warn old" >&2; exit 1', true, 'errored'],
    ['echo "npm warn old"', true, 'inconclusive'],
    ['echo "a.py: reformatted" >&2', false, 'passed'],
  ])('of which %j has nothing to read (%s) is: %s', async (run, isUnread, verdict) => {
    const it = scene()
    const nothing = { ...report(), ...(isUnread && { inconclusive: 'It says nothing.' }) }
    const schedule = await it.run([{ name: 'a', run, report: '-', format: 'tsc' }], reading(nothing))
    expect(resultOf(schedule)?.verdict).toBe(verdict)
  })

  it.each([
    ['echo fine', 'passed'],
    ['echo fine; exit 1', 'failed'],
  ])('of lines of which none is a finding leaves the exit code: %j is %s', async (run, verdict) => {
    const it = scene()
    const { ports } = reading(report())
    const schedule = await it.run([{ name: 'a', run, report: '-', 'line-format': '%f: %m' }], { ports })
    expect(resultOf(schedule)?.verdict).toBe(verdict)
  })

  it('can be several files, which are read as one', async () => {
    const it = scene()
    const read: Ports['read'] = (found) => testReport({ total: found.length, passed: found.length })
    const schedule = await it.run([{ name: 'a', run: 'touch 1.xml 2.xml', report: '*.xml' }], { ports: { read } })
    expect(resultOf(schedule)?.because).toBe('2 tests passed')
  })
})

describe('changed files', () => {
  const changed = { files: ['a b.ts', '$(touch hacked).ts', 'c.py'] }
  it.each([
    ['as arguments', ['printf', '%s|', '{files}'], 'a b.ts|$(touch hacked).ts|'],
    ['in a script', "printf '%s|' {files}", 'a b.ts|$(touch hacked).ts|'],
    ['in a list', 'tr "\\0" "|" < "$SLUICE_CHANGED_FILES"', 'a b.ts|$(touch hacked).ts|'],
  ])('reach the command %s', async (_how, run, output) => {
    const it = scene()
    await it.run([{ name: 'a', run, 'changed-files': '*.ts' }], { changed })
    expect(it.log[1]).toBe(`> ${output}`)
  })
})

it('a cancel ends what runs and starts nothing more', async () => {
  const it = scene()
  const controller = new AbortController()
  const checks = [
    { name: 'a', run: 'touch ready; sleep 300' },
    { name: 'b', run: ['true'], stage: 'later' },
  ]
  const running = it.run(checks, { signal: controller.signal })
  await expect.poll(() => readFileSync(join(it.folder, 'ready'), 'utf8'), { timeout: 5_000 }).toBe('')
  controller.abort()
  expect((await running).tasks.map(({ result }) => result?.because)).toEqual([
    'was cancelled',
    'was cancelled before it began',
  ])
})

it('the log is told what runs, every ten seconds and after two minutes every minute', async () => {
  const it = scene()
  const clock = fakeClock()
  const watch = (_argv: readonly string[], _options: object, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stop'))))
  const checks = [{ name: 'slow', run: ['slow'], timeout: '5m' }]
  await expect(it.run(checks, { ports: { clock, watch } })).rejects.toThrow('stop')
  expect(it.log.slice(0, 2)).toEqual([
    '0 of 1 checks are over; running: slow (10s of at most 5m)',
    '0 of 1 checks are over; running: slow (20s of at most 5m)',
  ])
  expect(it.log).toHaveLength(15)
  expect(clock.slept.every((duration) => duration <= ms(60_000))).toBe(true)
})

function stateOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.slice(0, 1)
  } catch {
    return 'gone'
  }
}
