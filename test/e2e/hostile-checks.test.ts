import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { startDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const MEBIBYTE = 2 ** 20
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g')
let place: string
beforeEach(() => void (place = temporaryFolder('hostile')))

/** Deaf to SIGTERM, with a child in its group and one in a session of its own; all write down their numbers. */
const WILD = `trap '' TERM
echo $$ >> pids
sleep 600 & echo $! >> pids
setsid bash -c 'echo $$ >> pids; exec sleep 600' &
while :; do sleep 1; done
`

/** Runs one check by the bundle; `peak` is the most memory that the step had, as of its last line. */
async function check(script: string, more = '') {
  writeFileSync(join(place, 'check.sh'), script)
  let peak = 0
  await using running = startDist(
    'quality-gate',
    { checks: `- { name: wild, run: [bash, check.sh]${more} }` },
    { workspace: place, temp: place, onLine: () => void (peak = Math.max(peak, peakOf(running?.pid))) },
  )
  const { code, outputs, log, summary } = await running.ended
  return { code, outputs, log, summary, peak, report: JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) }
}

function peakOf(pid: number | undefined): number {
  const status = pid === undefined || !existsSync(`/proc/${pid}`) ? '' : readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1_024
}

function pids(): string[] {
  const file = join(place, 'pids')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

/** Whether the processes whose numbers a check wrote down are gone; one that nobody collected yet is. */
function areGone(): boolean {
  const states = pids().map((pid) => (existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ''))
  return states.length === 3 && states.every((stat) => stat === '' || /\) Z /.test(stat))
}

/** Control characters, and those that turn the direction of a text. */
function controlsIn(text: string): string[] {
  return text.match(/[^\P{Cc}\n\t]|[\u202a-\u202e]/gu) ?? []
}

describe('a check that', () => {
  it('forks and hangs is ended after its time with all that it started, also in sessions of their own', async () => {
    const { code, outputs } = await check(WILD, ', timeout: 2s')
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'failed' })
    expect(outputs['reason']).toBe('wild: did not end within 2s and was ended.')
    await expect.poll(areGone, { timeout: 5_000 }).toBe(true)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'does so leaves nothing behind when the job is ended by %s',
    async (signal) => {
      writeFileSync(join(place, 'check.sh'), WILD)
      const checks = '- { name: wild, run: [bash, check.sh] }'
      await using running = startDist('quality-gate', { checks }, { workspace: place, temp: place })
      await expect.poll(() => pids().length, { timeout: 10_000 }).toBe(3)
      running.kill(signal)
      const { code, outputs } = await running.ended
      expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'errored' })
      await expect.poll(areGone, { timeout: 5_000 }).toBe(true)
    },
  )

  it('prints 200 MB takes little memory, and its end is shown', { timeout: 60_000 }, async () => {
    const { outputs, log, peak } = await check('head -c 200000000 /dev/zero | tr "\\0" x; echo; echo the end; exit 1')
    expect(outputs['reason']).toBe('wild: exited with 1.')
    expect(log).toContain('the end')
    expect(log.length).toBeLessThan(MEBIBYTE)
    expect(peak).toBeGreaterThan(20 * MEBIBYTE)
    expect(peak).toBeLessThan(200 * MEBIBYTE)
  })

  it.each(['KILL', 'SEGV', 'TERM'])('dies by SIG%s says so', async (signal) => {
    const { outputs } = await check(`kill -${signal} $$`)
    expect(outputs).toMatchObject({ verdict: 'errored', failed: '1' })
    expect(outputs['reason']).toContain(`SIG${signal}`)
  })

  it('writes colours, control characters and bytes that are no UTF-8 keeps its colours in the log, and nothing else', async () => {
    const script = `printf '\\033[31mred\\033[0m \\377\\376 \\007bell \\033]0;title\\007 \\033[2Jgone \\342\\200\\256back\\n'; exit 1`
    const { log, summary, report, outputs } = await check(script)
    expect(outputs['verdict']).toBe('failed')
    expect(log).toContain('\u001b[31mred\u001b[0m \ufffd\ufffd bell  gone back\u001b[0m\n')
    expect(controlsIn([summary, JSON.stringify(report), log.replaceAll(COLOUR, '')].join('\n'))).toEqual([])
  })

  it('writes commands of the runner to both streams is not obeyed', async () => {
    const script = `for to in 1 2; do printf '::add-mask::wild\\n::set-output name=verdict::passed\\n::error::owned\\n##[group]x\\n::stop-commands::a\\n' >&$to; done; exit 1`
    const { outputs, log } = await check(script)
    expect(outputs['verdict']).toBe('failed')
    const obeyed = log.replace(/::stop-commands::(\S+)\n[\s\S]*?\n::\1::/g, '')
    expect(obeyed).not.toMatch(/::(?:add-mask|set-output|stop-commands)|::error::owned|##\[/)
  })

  it('writes to the files of the runner is not heard', async () => {
    const script = 'echo "verdict=passed" >> "$GITHUB_OUTPUT"; echo "PATH=/" >> "$GITHUB_ENV"'
    const { outputs, log } = await check(script)
    expect({ verdict: outputs['verdict'], said: /ambiguous|No such file/.test(log) }).toEqual({
      verdict: 'failed',
      said: true,
    })
  })
})
