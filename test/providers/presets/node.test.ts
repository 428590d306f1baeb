import { beforeAll, describe, expect, it } from 'vitest'
import { node } from '../../../src/providers/presets/node.ts'
import { nodeTools } from '../../support/quality-tools.ts'
import { places, runPreset, told } from './run-preset.ts'

describe('the preset for Node, with the real tools', () => {
  let tools = ''
  beforeAll(() => {
    tools = nodeTools()
  }, 600_000)

  it('finds nothing in a good project', { timeout: 120_000 }, async () => {
    expect(told(await runPreset(node, 'node/good', { node_modules: tools }))).toEqual({
      ESLint: 'passed: nothing found',
      Prettier: 'passed: ',
      tsc: 'passed: ',
      'TODO and FIXME': 'passed: ',
      Vitest: 'passed: 1 tests passed',
    })
  })

  it('finds what is wrong in a bad one', { timeout: 120_000 }, async () => {
    const tasks = await runPreset(node, 'node/bad', { node_modules: tools })
    expect(told(tasks)).toEqual({
      ESLint: 'failed: 1 error',
      Prettier: 'failed: exited with 1',
      tsc: 'failed: 1 error',
      'TODO and FIXME': 'warned: exited with 1',
      Vitest: 'failed: 1 of 1 tests failed',
    })
    expect(places(tasks, 'ESLint')).toEqual(['src/late.js:2 no-unused-vars', 'src/late.js:3 prefer-const'])
    expect(places(tasks, 'tsc')).toEqual(['src/sum.ts:2 TS2322'])
  })

  it('without its tools says how they are installed', async () => {
    expect(told(await runPreset(node, 'node/good', {}, { PATH: '/usr/bin:/bin' }))).toEqual({
      ESLint: missing('eslint', 'eslint'),
      Prettier: missing('prettier', 'prettier'),
      tsc: missing('tsc', 'typescript'),
      'TODO and FIXME': 'passed: ',
      Vitest: missing('vitest', 'vitest'),
    })
  })
})

const missing = (program: string, name: string) =>
  `errored: there is no program "${program}" on PATH; install it: npm install --save-dev ${name}`
