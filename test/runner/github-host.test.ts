import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { githubHost } from '../../src/runner/github-host.ts'
import { parseRunnerFile } from '../support/runner-files.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let folder: string
let printed: string

beforeEach(() => {
  folder = temporaryFolder('host')
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) vi.stubEnv(name, undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = undefined
})

function file(variable: string, text = ''): string {
  const path = join(folder, variable)
  writeFileSync(path, text)
  vi.stubEnv(variable, path)
  return path
}

describe('with the files of a runner', () => {
  it('writes outputs and state where the runner reads them', () => {
    const [output, state] = [file('GITHUB_OUTPUT'), file('GITHUB_STATE')]
    githubHost.output('reason', 'a\nb')
    githubHost.output('verdict', 'passed')
    githubHost.saveState('begun', 'true')
    expect(parseRunnerFile(readFileSync(output, 'utf8'))).toEqual({ reason: 'a\nb', verdict: 'passed' })
    expect(parseRunnerFile(readFileSync(state, 'utf8'))).toEqual({ begun: 'true' })
    expect(printed).toBe('')
  })

  it('appends to the summary', async () => {
    const path = file('GITHUB_STEP_SUMMARY', 'before\n')
    await githubHost.summary('## After')
    expect(readFileSync(path, 'utf8')).toBe('before\n## After\n')
  })

  it('cuts a summary that the runner would drop as a whole', async () => {
    const path = file('GITHUB_STEP_SUMMARY')
    await githubHost.summary('0123456789\n'.repeat(200_000))
    const text = readFileSync(path, 'utf8')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576)
    expect(text).toMatch(
      /\n0123456789\n\n\n_The rest was cut: a job summary holds 1 MiB\. The report has all of it\._\n\n$/,
    )
  })
})

describe('by hand, without those files', () => {
  it('logs the outputs and the summary instead', async () => {
    githubHost.output('verdict', 'passed')
    githubHost.saveState('begun', 'true')
    await githubHost.summary('## All well')
    expect(printed).toBe('output verdict: passed\n## All well\n')
  })

  it('does the same when the files are gone', () => {
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'gone'))
    githubHost.output('verdict', 'passed')
    expect(printed).toBe('output verdict: passed\n')
  })
})

it('reads inputs without the white space around them', () => {
  vi.stubEnv('INPUT_ON-ABORT', ' freeze\n')
  expect(githubHost.input('on-abort')).toBe('freeze')
  expect(githubHost.input('absent')).toBe('')
})

it('reads what the main step kept', () => {
  vi.stubEnv('STATE_begun', 'true')
  expect(githubHost.state('begun')).toBe('true')
  expect(githubHost.state('absent')).toBe('')
})

it('fails the step with an annotation', () => {
  githubHost.fail('no\ngood')
  expect(process.exitCode).toBe(1)
  expect(printed).toBe('::error::no%0Agood\n')
})

it('annotates a place without failing', () => {
  githubHost.error('bad', { file: 'a.ts', line: 2, column: 5, title: 'T' })
  githubHost.notice('fine')
  expect(printed).toBe('::error title=T,file=a.ts,line=2,col=5::bad\n::notice::fine\n')
  expect(process.exitCode).toBeUndefined()
})

it('closes a group whatever happens in it', async () => {
  await expect(githubHost.group('work', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(printed).toBe('::group::work\n::endgroup::\n')
})

it('masks a secret in each form it can take', () => {
  githubHost.secret('p&s "w"')
  expect(printed.trim().split('\n')).toEqual([
    '::add-mask::p&s "w"',
    '::add-mask::p%2526s%2520%2522w%2522',
    '::add-mask::p&s \\"w\\"',
    '::add-mask::cCZzICJ3Ig==',
  ])
})

it('masks nothing for an empty secret: the runner would mask everything or complain', () => {
  githubHost.secret('  ')
  expect(printed).toBe('')
})

it('never obeys what it logs', () => {
  githubHost.info('::error::from outside')
  expect(printed).toBe('::stop-commands::sluice-end-0\n::error::from outside\n::sluice-end-0::\n')
})
