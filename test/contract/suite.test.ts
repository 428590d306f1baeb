import { existsSync, globSync, mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { LONG } from '../support/longest-first.ts'
import { PURE } from '../support/pure.ts'
import { leftIn, temporaryFolder } from '../support/temporary/folder.ts'
import { filesIn, ROOT, read } from './sources.ts'

it('files of tests that share a process change nothing of it', () => {
  const files = globSync([...PURE], { cwd: ROOT })
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((file) => /\bvi\.|\bprocess\.(?!call\b)|\bglobalThis\b/.test(read(file)))).toEqual([])
})

it('the files that are started first are there', () => {
  expect(LONG.filter((name) => !existsSync(join(ROOT, 'test', `${name}.test.ts`)))).toEqual([])
})

describe('the temporary folder', () => {
  it('tells what Sluice left in it from what a test asked for', () => {
    temporaryFolder('asked')
    const left = join(tmpdir(), 'sluice-scan-x')
    mkdirSync(left)
    expect(leftIn(tmpdir())).toEqual(['sluice-scan-x'])
    rmdirSync(left)
  })

  it('shows all that Sluice makes, for its names have one beginning', () => {
    const sources = filesIn('src', '.ts').map((file) => read(`src/${file}`))
    const names = sources.flatMap((source) => [...source.matchAll(/mkdtemp(?:Sync)?\(.*/g)].map(([made]) => made))
    expect(names.length).toBeGreaterThan(4)
    expect(names.filter((made) => !/['`]sluice-/.test(made))).toEqual([])
  })

  it('is another one for each file', () => {
    expect(dirname(tmpdir())).toBe(inject('temporary'))
  })

  it('is where every test has its folders, by one helper', () => {
    const files = globSync('test/**/*.ts', {
      cwd: ROOT,
      exclude: ['test/support/temporary/**', 'test/contract/suite.test.ts'],
    })
    expect(files.filter((file) => /mkdtemp/.test(read(file)))).toEqual([])
  })
})
