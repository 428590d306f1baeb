import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LONG } from '../support/longest-first.ts'
import { PURE } from '../support/pure.ts'
import { ROOT, read } from './sources.ts'

it('files of tests that share a process change nothing of it', () => {
  const files = globSync([...PURE], { cwd: ROOT })
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((file) => /\bvi\.|\bprocess\.(?!call\b)|\bglobalThis\b/.test(read(file)))).toEqual([])
})

it('the files that are started first are there', () => {
  expect(LONG.filter((name) => !existsSync(join(ROOT, 'test', `${name}.test.ts`)))).toEqual([])
})
