import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { WaiverFile } from '../../src/core/findings/waiver.ts'
import { findingsOf } from '../support/language-service.ts'
import { part } from '../support/parts.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'
import { type Example, fenced, pipelineFiles, workflows } from '../support/yaml-examples.ts'
import { filesIn, ROOT, read } from './sources.ts'

const SCHEMA = JSON.parse(read('actions/sluice.schema.json'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
const ACTIONS = ['action.yml', ...filesIn('actions', 'action.yml').map((name) => `actions/${name}`)]

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** What the schema of a section says of one of its settings; a text may be the YAML of what is meant. */
function mistakesOf(section: string, setting: string, value: unknown): string[] {
  const form = SCHEMA.properties[section]?.properties[setting]
  if (form === undefined) return [`${section} has no setting "${setting}"`]
  if (typeof value === 'string' && value.includes('${{')) return []
  const meant = typeof value === 'string' ? [value, parse(value)] : [value, String(value)]
  if (meant.some((each) => ajv.validate(form, each))) return []
  ajv.validate(form, meant[1])
  return [`${section}.${setting}: ${ajv.errorsText()}`]
}

function stepsIn(text: string): Step[] {
  const jobs = (parse(text).jobs ?? {}) as Record<string, { steps?: Step[] }>
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

/** Settings that a README shows without the step around them. */
const fragments = fenced
  .filter(({ text }) => /^[a-z-]+: \|$/m.test(text) && !/^\s*- (?:uses|run)|^jobs:/m.test(text))
  .map(({ where, text }) => ({ where, text, section: where.split('/')[1] ?? '' }))

describe.each(workflows)('the workflow at $where', ({ text }) => {
  it('has nothing that the language service of GitHub finds', async () => {
    expect(await findingsOf(text)).toEqual([])
  })

  // That an input is there at all was asked above; some, like the token, have no place in a pipeline file.
  it('gives our actions values that they take', () => {
    const mistakes = stepsIn(text).flatMap(({ uses = '', with: inputs = {} }) => {
      const section = /(?:sluice-actions\/sluice|\.)\/actions\/([a-z-]+)/.exec(uses)?.[1]
      const known = SCHEMA.properties[section ?? '']?.properties ?? {}
      const given = Object.entries(inputs).filter(([name]) => Object.hasOwn(known, name))
      return section === undefined ? [] : given.flatMap(([name, value]) => mistakesOf(section, name, value))
    })
    expect(mistakes).toEqual([])
  })
})

it.each(ACTIONS)('%s has nothing that the language service finds', async (path) => {
  expect(await findingsOf(read(path), 'action')).toEqual([])
})

it.each(pipelineFiles)('the pipeline file at $where is one', ({ text }) => {
  const isRight = ajv.validate(SCHEMA, parse(text))
  expect([isRight, ajv.errorsText()]).toEqual([true, 'No errors'])
})

it.each(fragments)('the settings at $where are of $section', ({ section, text }) => {
  expect(Object.entries(parse(text)).flatMap(([name, value]) => mistakesOf(section, name, value))).toEqual([])
})

it('the waivers that a README shows are a file of waivers', () => {
  const shown = fenced.filter(({ text }) => text.startsWith('waivers:'))
  expect(shown.map(({ text }) => WaiverFile.safeParse(parse(text)).success)).toEqual([true])
})

it('there are examples of each kind', () => {
  expect([workflows, pipelineFiles, fragments].map(({ length }) => length > 2)).toEqual([true, true, true])
})

describe.skipIf(part('actionlint') === undefined)('actionlint', () => {
  it('finds nothing in any workflow', { timeout: 60_000 }, () => {
    const place = repositoryOf(workflows)
    const program = part('actionlint') ?? ''
    expect(ended(program, ['-no-color', '-oneline', ...place.files], place.folder)).toBe('nothing found')
  })
})

describe.skipIf(part('zizmor') === undefined)('zizmor, pedantic', () => {
  it('finds nothing in any workflow or action', { timeout: 60_000 }, () => {
    const place = repositoryOf(workflows)
    const args = ['--offline', '--pedantic', '--no-progress', '--quiet', '--format=plain', '--config', 'zizmor.yml']
    const files = [...place.files, ...ACTIONS.map((path) => join(ROOT, path))]
    expect(ended(part('zizmor') ?? '', [...args, ...files], place.folder)).toBe('nothing found')
  })
})

describe('what is asked here', () => {
  const step = (uses: string, inputs: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n        with: ${inputs}\n`

  it.each([
    ['sluice-actions/sluice/actions/quality-gate@v1', '{ chekcs: a }', 'chekcs'],
    ['./actions/quality-gate', '{ chekcs: a }', 'chekcs'],
    ['sluice-actions/sluice/actions/no-such@v1', '{}', 'Unable to resolve'],
    ['actions/upload-artifact@v7', '{ name: a }', 'path'],
  ])('finds in a step of %s with %s: %s', async (uses, inputs, word) => {
    expect(await findingsOf(step(uses, inputs))).toEqual([expect.stringContaining(word)])
  })

  it.each([
    ['coverage-threshold', 'min-patch', '90', 0],
    ['coverage-threshold', 'format', 'nope', 1],
    ['quality-gate', 'checks', '- { name: a, run: [b], stage: c }', 0],
    ['quality-gate', 'checks', '- { name: a, runs: [b] }', 1],
  ])('%s with %s: %s has %i mistakes', (section, setting, value, expected) => {
    expect(mistakesOf(section, setting, value)).toHaveLength(expected)
  })
})

const UNSAFE =
  'on: push\njobs:\n  a:\n    runs-on: nowhere\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n'

it.each([
  ['actionlint', []],
  ['zizmor', ['--offline', '--pedantic', '--quiet']],
] as const)('%s is really asked', (name, args) => {
  const program = part(name)
  expect.assertions(program === undefined ? 0 : 1)
  if (program === undefined) return
  const place = repositoryOf([{ where: 'unsafe', text: UNSAFE }])
  expect(ended(program, [...args, ...place.files], place.folder)).toContain('issue.title')
})

/** A repository with these workflows; our own actions may be named by version, as nobody can know the commit of a release to come. */
function repositoryOf(examples: readonly Example[]): { readonly folder: string; readonly files: string[] } {
  const folder = temporaryFolder('examples')
  const workflowsFolder = join(folder, '.github', 'workflows')
  mkdirSync(workflowsFolder, { recursive: true })
  execFileSync('git', ['init', '--quiet', folder])
  symlinkSync(join(ROOT, 'actions'), join(folder, 'actions'))
  writeFileSync(
    join(folder, 'zizmor.yml'),
    'rules: { unpinned-uses: { config: { policies: { "sluice-actions/*": ref-pin, "*": hash-pin } } } }\n',
  )
  const files = examples.map(({ where, text }) => {
    const file = join('.github', 'workflows', `${where.replace(/[^\w.-]/g, '_').replace(/\.yml$/, '')}.yml`)
    writeFileSync(join(folder, file), text)
    return file
  })
  return { folder, files }
}

/** How a linter ended, with all it said unless it found nothing. */
function ended(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  return status === 0 ? 'nothing found' : `${status}: ${stdout}${stderr}`
}
