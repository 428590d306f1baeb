import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Milliseconds, ms } from '../../../../src/core/duration.ts'
import { bandit } from '../../../../src/providers/scanners/bandit.ts'
import { commandScanner } from '../../../../src/providers/scanners/command.ts'
import { gitleaks } from '../../../../src/providers/scanners/gitleaks.ts'
import { hadolint } from '../../../../src/providers/scanners/hadolint.ts'
import { runScanner } from '../../../../src/providers/scanners/running/run.ts'
import { semgrep } from '../../../../src/providers/scanners/semgrep.ts'
import { realWorld } from '../../../support/fake-world.ts'
import { scan } from '../../../support/scanner-world.ts'
import { standIn } from '../../../support/stand-in.ts'
import { temporaryFolder } from '../../../support/temporary/folder.ts'
import { CANARY } from '../../../support/vulnerable-repository.ts'

const report = (value: unknown) =>
  `fs.writeFileSync('where', args.find((a) => a.startsWith('--report-path=')).slice(14)); fs.writeFileSync(args.find((a) => a.startsWith('--report-path=')).slice(14), ${JSON.stringify(JSON.stringify(value))});`
const banditSays = (text: string) =>
  `if (args.includes('--version')) process.exit(); fs.writeFileSync(after('--output'), ${JSON.stringify(text)});`

describe('a scan that did not take place', () => {
  it.each([
    ['no report', 'process.exit(0)', 'It exited with 0 and wrote no report.'],
    [
      'an error that has the code of findings',
      'console.error("config: unknown rule"); process.exit(1)',
      'gitleaks exited with 1. config: unknown rule',
    ],
    [
      'findings by its code and none in its report',
      `${report([])} process.exit(42)`,
      'It exited with 42, which means findings, and its report has none.',
    ],
    [
      'nothing looked at',
      `${report([])} console.error("INF 0 commits scanned.")`,
      'gitleaks looked at nothing. INF 0 commits scanned.',
    ],
    ['an end by a signal', 'process.kill(process.pid, "SIGKILL")', 'It was ended by a signal.'],
  ])('%s', async (_, script, reason) => {
    const tool = standIn('gitleaks', `if (args[0] === 'version') process.exit()\n${script}`)
    const { scans } = await scan(tool.world, gitleaks, { folder: tool.folder })
    expect(scans).toEqual([expect.objectContaining({ tool: 'gitleaks', findings: [], couldNotScan: reason })])
  })

  it.each([
    ['an empty one', '', 'It exited with 0 and wrote no report.'],
    ['a cut one', '{"results": [', 'It is no JSON: it ends too early.'],
    ['one of another shape', '{"results": 7, "metrics": {}, "errors": []}', 'results'],
  ])('a report that cannot be read: %s', async (_, text, reason) => {
    const tool = standIn('bandit', banditSays(text))
    const { scans } = await scan(tool.world, bandit, { folder: tool.folder })
    expect(scans[0]?.couldNotScan).toContain(reason)
  })

  it('a report on the output that is longer than what is kept of it', async () => {
    const tool = standIn(
      'hadolint',
      `if (args[0] === '--version') process.exit()\nfs.writeSync(1, '[' + ' '.repeat(1100000) + ']')`,
    )
    const { scans } = await scan(tool.world, hadolint, { folder: tool.folder, args: ['Dockerfile'] })
    expect(scans[0]?.couldNotScan).toMatch(/^Its report has more than 1 MiB/)
  })

  it('a program that is not there and may not be installed', async () => {
    const { scans, proof } = await scan(
      realWorld(),
      { ...semgrep, program: 'no-such-scanner' },
      { folder: temporaryFolder('scanned') },
    )
    expect(scans[0]?.couldNotScan).toBe('no-such-scanner is not on PATH, and nothing may be installed.')
    expect(proof).toMatchObject({ from: 'missing', exitCode: null })
  })
})

const LIMIT = ms(3_600_000)

describe('a scan that takes too long', () => {
  const FOREVER = `if (args.includes('--version')) process.exit()
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    fs.writeFileSync('draft', process.pid + ' ' + child.pid); fs.renameSync('draft', 'pids'); setInterval(() => {}, 1000)`

  it('is ended with all it started, and is no scan', async () => {
    const tool = standIn('bandit', FOREVER)
    const limit = new AbortController()
    const { clock } = tool.world
    const timeout = (duration: Milliseconds) => (duration === LIMIT ? limit.signal : clock.timeout(duration))
    const world = { ...tool.world, clock: { ...clock, timeout } }
    const running = scan(world, bandit, { folder: tool.folder, timeout: LIMIT })
    const pids = await started(tool.folder)
    limit.abort()
    expect((await running).scans[0]?.couldNotScan).toBe('It did not end within 1h.')
    expect(pids.filter(isAlive)).toEqual([])
  })

  it('ends with the job', async () => {
    const tool = standIn('bandit', FOREVER)
    const job = new AbortController()
    const options = { folder: tool.folder, args: [], tools: undefined, timeout: LIMIT }
    const running = runScanner(tool.world, bandit, options, job.signal)
    const pids = await started(tool.folder)
    job.abort()
    expect((await running).scans[0]?.couldNotScan).toBe('The job was cancelled.')
    expect(pids.filter(isAlive)).toEqual([])
  })
})

it('leaves nothing of a report behind, and masks what a tool says of an address', async () => {
  const leaks = [{ RuleID: 'r', Description: 'd', StartLine: 1, Match: CANARY, Secret: CANARY, File: 'a', Commit: '' }]
  const tool = standIn(
    'gitleaks',
    `if (args[0] === 'version') process.exit()\n${report(leaks)} console.error('2:57PM WRN by someone@example.org'); process.exit(42)`,
  )
  const run = await scan(tool.world, gitleaks, { folder: tool.folder })
  expect(run.scans).toMatchObject([{ reported: 1, partial: ['by ***'] }])
  expect(run.scans[0]?.couldNotScan).toBeUndefined()
  expect(JSON.stringify(run)).not.toMatch(new RegExp(`${CANARY}|someone@example`))
  expect(existsSync(readFileSync(join(tool.folder, 'where'), 'utf8'))).toBe(false)
})

describe('a command of the user', () => {
  const SARIF = {
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'own' } }, results: [{ ruleId: 'r', message: { text: 'm' } }] }],
  }
  const write = `fs.writeFileSync('out.sarif', ${JSON.stringify(JSON.stringify(SARIF))});`
  const run = async (script: string, before = '') => {
    const tool = standIn('own-tool', `${before}${script}`)
    return await scan(tool.world, commandScanner(['out.sarif', '--', 'own-tool']), { folder: tool.folder })
  }

  it('may exit with any code when its report has findings', async () => {
    const { scans } = await run(`${write} process.exit(3)`)
    expect(scans).toMatchObject([{ tool: 'own', reported: 1, couldNotScan: undefined }])
  })

  it('is no scan when it writes nothing', async () => {
    const { scans } = await run('process.exit(0)')
    expect(scans[0]?.couldNotScan).toBe('It exited with 0 and wrote no report.')
  })

  it('has to name its report and its program', async () => {
    const { scans } = await scan(realWorld(), commandScanner(['own-tool']), { folder: temporaryFolder('scanned') })
    expect(scans[0]?.couldNotScan).toMatch(/^A line is "command REPORT -- PROGRAM/)
  })
})

/** The processes of the stand-in, as soon as all are there. */
async function started(folder: string): Promise<number[]> {
  const file = join(folder, 'pids')
  await vi.waitUntil(() => existsSync(file), { timeout: 15_000, interval: 20 })
  return readFileSync(file, 'utf8').split(' ').map(Number)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // One that nobody collected yet has ended, too.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
