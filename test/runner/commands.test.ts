import { readFileSync, writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { command, fileEntry, harmless, inputVariable } from '../../src/runner/commands.ts'
import { parseRunnerFile } from '../support/runner-files.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const NASTY = [
  '',
  'plain',
  'a%b',
  'two\nlines',
  'win\r\ndows',
  '::error::no',
  'ünï🚀',
  'a,b:c',
  '100%25',
  'a=b<<c',
  '\n',
  'ends\n',
]

/** What @actions/core prints for the same. */
function printed(work: () => void): string {
  let text = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  work()
  spy.mockRestore()
  return text
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('a command is the one @actions/core prints', () => {
  it.each(NASTY)('with the message %j', (message) => {
    expect(command('error', message) + EOL).toBe(printed(() => core.error(message)))
    expect(command('warning', message) + EOL).toBe(printed(() => core.warning(message)))
    expect(command('notice', message) + EOL).toBe(printed(() => core.notice(message)))
    expect(command('debug', message) + EOL).toBe(printed(() => core.debug(message)))
    expect(command('group', message) + EOL).toBe(printed(() => core.startGroup(message)))
    expect(command('add-mask', message) + EOL).toBe(printed(() => core.setSecret(message)))
  })

  it.each(NASTY)('with the property %j', (title) => {
    const place = { title, file: 'src/a,b.ts', line: 3, col: 7 }
    const theirs = { title, file: 'src/a,b.ts', startLine: 3, startColumn: 7 }
    expect(command('error', 'm', place) + EOL).toBe(printed(() => core.error('m', theirs)))
  })

  it('without the properties that have no value', () => {
    expect(command('error', 'm', { title: undefined, file: 'a.ts', line: undefined })).toBe('::error file=a.ts::m')
  })
})

describe('an entry of a file', () => {
  it.each(NASTY)('with the value %j is read by the runner like the one of @actions/core', (value) => {
    const folder = temporaryFolder('entry')
    const path = join(folder, 'output')
    writeFileSync(path, '')
    vi.stubEnv('GITHUB_OUTPUT', path)
    core.setOutput('name', value)
    expect(parseRunnerFile(fileEntry('name', value))).toEqual(parseRunnerFile(readFileSync(path, 'utf8')))
  })

  it('cannot be ended by its own value', () => {
    const value = 'a\nsluice-end-0\nverdict<<x\npassed\nx'
    expect(parseRunnerFile(fileEntry('reason', value) + fileEntry('verdict', 'failed'))).toEqual({
      reason: value,
      verdict: 'failed',
    })
  })
})

describe('the variable of an input', () => {
  it.each([
    ['on-inconclusive', 'INPUT_ON-INCONCLUSIVE'],
    ['two words', 'INPUT_TWO_WORDS'],
  ])('%s is %s, where @actions/core looks as well', (name, variable) => {
    vi.stubEnv(variable, 'here')
    expect(inputVariable(name)).toBe(variable)
    expect(core.getInput(name)).toBe('here')
  })
})

describe('text for the log', () => {
  it.each(['plain', 'a :: b', 'std::vector', 'a # [b]'])('%j stays as it is', (text) => {
    expect(harmless(text)).toBe(text)
  })

  it.each(['::error::x', '  ::add-mask::a', 'first\n::set-output name=a::b', 'x ##[group]y'])(
    '%j is not obeyed',
    (text) => {
      expect(harmless(text)).toBe(`::stop-commands::sluice-end-0\n${text}\n::sluice-end-0::`)
    },
  )

  it('cannot start the commands again itself', () => {
    const text = '::sluice-end-0::\n::error::x'
    expect(harmless(text)).toBe(`::stop-commands::sluice-end-1\n${text}\n::sluice-end-1::`)
  })
})
