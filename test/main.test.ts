import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { UndecidedReport } from '../src/runner/undecided-report.ts'
import { runDist } from './support/run-dist.ts'
import { temporaryFolder } from './support/temporary/folder.ts'

const DIST = resolve(import.meta.dirname, '../actions/dist/index.js')

let temp: string
beforeEach(() => void (temp = temporaryFolder('main')))

describe('the bundle, run as the runner does', () => {
  it('fails a step with mistaken inputs, with every mistake, every output, the report and the summary', async () => {
    const result = await runDist('canary-shift', { mode: 'fast', retry: 'yes', steps: '- 10\n- {' }, { temp })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({
      verdict: 'errored',
      reason: expect.stringContaining('"environment" is required'),
      html: '',
      phase: '',
      weight: '',
    })
    for (const mistake of [
      '"mode" (input) is "fast"',
      '"retry" (input) is "yes"',
      '"steps" (input, line 2) is not valid YAML',
    ]) {
      expect(result.log).toContain(mistake)
      expect(result.summary).toContain(mistake)
    }
    expect(UndecidedReport.parse(JSON.parse(readFileSync(result.outputs['report']!, 'utf8'))).problem.code).toBe(
      'inputs-invalid',
    )
  })

  it('has nothing to do after such a step', async () => {
    const { state, post } = await runDist('canary-shift', {}, { temp })
    expect(state).toEqual({ isPost: 'true' })
    expect(post).toMatchObject({ code: 0, log: '' })
  })

  it('reads the pipeline file of the workspace', async () => {
    const result = await runDist('canary-shift', { config: 'gone.yml' }, { temp })
    expect(result.log).toContain('"config" (input) is "gone.yml": there is no such file')
  })

  it('leaves nothing outside its temporary folder', async () => {
    const workspace = temporaryFolder('workspace')
    await runDist('canary-shift', {}, { temp, workspace })
    expect(readdirSync(workspace)).toEqual([])
  })

  it('masks the token before anything else is said', async () => {
    const { log } = await runDist('canary-shift', { 'github-token': 'ghs_secret' }, { temp })
    expect(log.indexOf('::add-mask::ghs_secret\n')).toBe(0)
    expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('ghs_secret')
  })
})

describe('a door that is not there', () => {
  const knock = (name: string) =>
    promisify(execFile)(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { open } from ${JSON.stringify(DIST)}; await open(${JSON.stringify(name)})`,
      ],
      { env: { RUNNER_TEMP: temp } },
    )

  it.each(['nope', 'constructor', '__proto__'])('fails the step: %s', async (name) => {
    await expect(knock(name)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`There is no action "${name}".`),
    })
  })
})
