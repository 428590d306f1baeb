import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readPipelineFile, readSections } from '../../src/runner/pipeline-file.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let workspace: string
beforeEach(() => {
  workspace = temporaryFolder('file')
  mkdirSync(join(workspace, '.github'))
})

describe('the pipeline file', () => {
  it('is nothing when it is absent at its default place', async () => {
    expect(await readPipelineFile('canary-shift', '', workspace)).toEqual({ section: undefined, mistakes: [] })
  })

  it('is a mistake when it is absent at a given place', async () => {
    const { mistakes } = await readPipelineFile('canary-shift', 'other.yml', workspace)
    expect(mistakes).toEqual(['"config" (input) is "other.yml": there is no such file'])
  })

  it('is a mistake when it cannot be read', async () => {
    mkdirSync(join(workspace, '.github/sluice.yml'))
    const { mistakes } = await readPipelineFile('canary-shift', '', workspace)
    expect(mistakes).toEqual(['"config" (default) is ".github/sluice.yml": it cannot be read (EISDIR)'])
  })

  it('is found at its default place and at a given one', async () => {
    writeFileSync(join(workspace, '.github/sluice.yml'), 'canary-shift: { mode: tick }')
    writeFileSync(join(workspace, 'other.yml'), 'canary-shift: { mode: run }')
    expect((await readPipelineFile('canary-shift', '', workspace)).section?.values).toEqual({ mode: 'tick' })
    expect((await readPipelineFile('canary-shift', 'other.yml', workspace)).section?.values).toEqual({ mode: 'run' })
  })
})

describe('its sections', () => {
  it.each([
    ['', undefined, []],
    ['# nothing but a comment', undefined, []],
    ['rollback: {}', undefined, []],
    ['canary-shift: { mode: run }\nrollback: {}', { mode: 'run' }, []],
    ['- a', undefined, ['f.yml has no sections: expected the names of actions as keys']],
    ['just text', undefined, ['f.yml has no sections: expected the names of actions as keys']],
    ['canary-shift: 5', undefined, ['"canary-shift" (f.yml:1) has no settings: expected names of inputs as keys']],
    ['canary-shift:', undefined, ['"canary-shift" (f.yml:1) has no settings: expected names of inputs as keys']],
    [
      'canary-shift: {}\ncanary-shft: {}',
      {},
      ['"canary-shft" (f.yml:2) is not known here; did you mean "canary-shift"?'],
    ],
    ['a: 1\na: 2', undefined, ['f.yml:2 is not valid YAML: map keys must be unique']],
  ])('of %j', async (text, values, mistakes) => {
    const file = await readSections('canary-shift', 'f.yml', text)
    expect({ values: file.section?.values, mistakes: file.mistakes }).toEqual({ values, mistakes })
  })
})
