import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { parseRunnerFile } from '../support/runner-files.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const STEP = resolve(import.meta.dirname, '../fixtures/runner/step.ts')

let folder: string
beforeEach(() => void (folder = temporaryFolder('process')))

/** Runs a real process of a step that behaves in a way of test/fixtures/runner/step.ts; signals are sent when it says "ready". */
async function run(way: string, ...signals: NodeJS.Signals[]) {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: output, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder }
  const child = spawn(process.execPath, [STEP, way], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text
    if (text.includes('ready')) for (const signal of signals) child.kill(signal)
  })
  const [code, signal] = await once(child, 'close')
  return { code, signal, log, outputs: parseRunnerFile(readFileSync(output, 'utf8')) }
}

it('a step that passes exits with 0', async () => {
  expect(await run('passes')).toMatchObject({ code: 0, outputs: { verdict: 'passed' } })
})

it('a step that waits for nothing fails and says so, with its outputs', async () => {
  expect(await run('hangs')).toMatchObject({
    code: 1,
    outputs: { verdict: 'errored' },
    log: expect.stringContaining('(ended-undecided)'),
  })
})

it.each(['throwsElsewhere', 'rejectsElsewhere'])(
  'a step in which something %s is asked to clean up, then fails with its outputs',
  async (way) => {
    expect(await run(way)).toMatchObject({
      code: 1,
      outputs: { verdict: 'errored', reason: 'stray' },
      log: expect.stringContaining('stopped by an unexpected error'),
    })
  },
)

it.each<[NodeJS.Signals, NodeJS.Signals]>([
  ['SIGINT', 'SIGTERM'],
  ['SIGTERM', 'SIGINT'],
])('%s does not end the process: the step cleans up, even when %s follows', async (first, second) => {
  const ended = await run('cleansUp', first, second)
  expect(ended).toMatchObject({ code: 1, signal: null, outputs: { verdict: 'failed', reason: 'taken back' } })
  expect(ended.log.match(/The step was cancelled by/g)).toHaveLength(1)
})
