import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkBuild, DIST, differences, MAX_BYTES, overweight } from '../../scripts/build.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'
import { filesIn, ROOT } from './sources.ts'

it('the committed bundle is what the sources build, and light enough', { timeout: 120_000 }, () => {
  expect(checkBuild()).toEqual([])
})

it('weighs at most 3 MB in all', () => {
  expect(MAX_BYTES).toBe(3_000_000)
  expect(overweight(join(ROOT, DIST))).toEqual([])
})

it('names the licence of everything it contains', () => {
  const licenses = readFileSync(join(ROOT, DIST, 'licenses.txt'), 'utf8')
  expect(licenses.match(/^(?:zod|yaml)$/gm)?.sort()).toEqual(['yaml', 'zod'])
})

it('is an ES module, whatever the package around it is', () => {
  expect(JSON.parse(readFileSync(join(ROOT, DIST, 'package.json'), 'utf8'))).toEqual({ type: 'module' })
})

it('loads nothing from outside itself but Node', () => {
  const imported = filesIn(DIST, '.js').flatMap((name) => {
    const source = readFileSync(join(ROOT, DIST, name), 'utf8')
    const imports = source.matchAll(/^import .*? from "([^"]+)"|^import\{.*?\}from"([^"]+)"/gm)
    const required = source.matchAll(/createRequire\([^)]*\)\("([^"]+)"\)|\("(node:[a-z_/]+)"\)/g)
    return Array.from([...imports, ...required], ([, a, b]) => a ?? b!)
  })
  expect(imported.filter((name) => !/^(node:)?[a-z_/]+$/.test(name))).toEqual([])
  expect(imported).toContain('node:fs')
})

it('sees a file that differs, one too many and one that is missing', () => {
  const [a, b] = [temporaryFolder('a'), temporaryFolder('b')]
  for (const [folder, name, text] of [
    [a, 'same', '1'],
    [b, 'same', '1'],
    [a, 'changed', '1'],
    [b, 'changed', '2'],
    [a, 'old', ''],
    [b, 'new', ''],
  ] as const) {
    writeFileSync(join(folder, name), text)
  }
  expect(differences(a, b)).toEqual(['old is no longer built', 'new is missing', 'changed differs'])
})

it('can be read but for the chunk with zod and for data: no code of ours is squeezed into one line', () => {
  const chunks = filesIn(DIST, '.js').filter((name) => name !== 'index.js')
  const isSqueezed = (line: string) =>
    line.length > 3_000 && !line.startsWith('module.exports = /*#__PURE__*/JSON.parse(')
  const squeezed = chunks.filter((name) =>
    readFileSync(join(ROOT, DIST, name), 'utf8')
      .split('\n')
      .some(isSqueezed),
  )
  expect(squeezed).toEqual([])
})
