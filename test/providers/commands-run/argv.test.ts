import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { argvOf } from '../../../src/providers/commands-run/argv.ts'

describe('a list', () => {
  it('is argv, with an argument for each changed file', () => {
    expect(argvOf(['eslint', '{files}', '--quiet'], ['a b.ts', '-x.ts'])).toEqual([
      'eslint',
      'a b.ts',
      './-x.ts',
      '--quiet',
    ])
  })
  it('without a place for them gets no files', () => {
    expect(argvOf(['eslint', 'pre{files}'], ['a.ts'])).toEqual(['eslint', 'pre{files}'])
  })
})

describe('a text', () => {
  const run = (script: string, files: readonly string[] = []) => {
    const [program, ...args] = argvOf(script, files)
    return execFileSync(program!, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  }
  it('is a script of bash', () => expect(run('a=1; echo "$((a + 1))"')).toBe('2\n'))
  it('takes no name of a file for code', () => {
    const names = ['$(id)', '"; exit 1; "', "'", '-n', 'two\nlines']
    expect(run(`printf '%s|' {files}`, names)).toBe(`$(id)|"; exit 1; "|'|./-n|two\nlines|`)
  })
  it.each(['false; echo on', 'false | cat; echo on'])('ends at the first failure: %s', (script) => {
    expect(() => run(script)).toThrow()
  })
})
