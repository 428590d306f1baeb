import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { nodeTests } from '../../../src/providers/presets/node-tests.ts'
import { readPackage } from '../../../src/providers/presets/package-json.ts'
import { openProject } from '../../../src/providers/presets/project.ts'
import { nodeTools } from '../../support/quality-tools.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'
import { runHere } from './run-preset.ts'

let tools = ''
beforeAll(() => {
  tools = nodeTools()
}, 600_000)

const CASES = ['good', 'bad'] as const
const jest = (value: number) => `test('adds', () => { expect(1 + 1).toBe(${value}) })`
const mocha = (value: number) => `it('adds', () => { require('node:assert').equal(1 + 1, ${value}) })`
const native = (value: number) =>
  `require('node:test')('adds', () => { require('node:assert').equal(1 + 1, ${value}) })`

it.each([
  ['jest', { devDependencies: { jest: '*' } }, 'sum.test.js', jest],
  ['mocha', { devDependencies: { mocha: '*' } }, 'test/sum.js', mocha],
  ['node --test', { scripts: { test: 'node --test' } }, 'sum.test.js', native],
])('%s really writes the report that is read', { timeout: 60_000 }, async (_name, manifest, path, source) => {
  const results = []
  for (const kind of CASES) {
    const folder = temporaryFolder('runner')
    const temp = temporaryFolder('temp')
    mkdirSync(join(folder, 'test'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, path), source(kind === 'good' ? 2 : 3))
    symlinkSync(tools, join(folder, 'node_modules'))
    const project = openProject(folder)
    const checks = nodeTests(readPackage(project), temp)
    results.push((await runHere(checks, folder, temp)).map(({ result }) => `${result?.verdict}: ${result?.because}`))
  }
  expect(results).toEqual([['passed: 1 tests passed'], ['failed: 1 of 1 tests failed']])
})
