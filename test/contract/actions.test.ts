import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { doors } from '../../src/actions/index.ts'
import { ROOT, read } from './sources.ts'

const actions = await Promise.all(Object.values(doors).map((door) => door()))

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

const COMMON_INPUTS = ['config', 'working-directory', 'github-token', 'on-inconclusive']
const COMMON_OUTPUTS = ['verdict', 'reason', 'report', 'html']

it('every folder of actions but the bundle is a door, and every door has its folder', () => {
  const folders = readdirSync(join(ROOT, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(
    folders
      .map(({ name }) => name)
      .filter((name) => name !== 'dist')
      .sort(),
  ).toEqual(Object.keys(doors).sort())
})

describe.each(actions)('$name', (action) => {
  const folder = `actions/${action.name}`
  const manifest: Manifest = parse(read(`${folder}/action.yml`))
  const readme = read(`${folder}/README.md`)

  it('stands behind the door of its name', async () => {
    expect(await doors[action.name]?.()).toBe(action)
  })

  it('declares exactly the inputs it reads', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...Object.keys(action.inputs), ...COMMON_INPUTS].sort())
  })

  it('requires exactly the inputs that cannot do without a value', () => {
    const required = Object.entries(manifest.inputs).filter(([, input]) => input.required)
    const needed = Object.entries(action.inputs).filter(([, { schema }]) => !schema.safeParse(undefined).success)
    expect(required.map(([name]) => name)).toEqual(needed.map(([name]) => name))
  })

  it('leaves every default to the code but the token', () => {
    const filled = Object.entries(manifest.inputs).filter(([, input]) => input.default !== '')
    expect(filled.map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']])
  })

  it('declares exactly the outputs it writes', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual([...Object.keys(action.outputs), ...COMMON_OUTPUTS].sort())
  })

  it('runs on node24, with a post step only if it has one', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'main.js', ...(action.post && { post: 'main.js' }) })
    expect(existsSync(join(ROOT, folder, 'main.js'))).toBe(true)
  })

  it('says what each input and output is for, in kebab-case', () => {
    const all = { ...manifest.inputs, ...manifest.outputs }
    expect(
      Object.entries(all).filter(
        ([name, { description }]) => !/^[a-z][a-z0-9-]*$/.test(name) || !/[.)\]`]$/.test(description),
      ),
    ).toEqual([])
  })

  it('has every input and output in its README', () => {
    const names = [...Object.keys(manifest.inputs), ...Object.keys(manifest.outputs)]
    expect(names.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([])
  })
})
