import { describe, expect, it } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { fenced, ownWorkflows, templates } from '../support/yaml-examples.ts'
import { filesIn, read } from './sources.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Job {
  readonly uses?: string
  readonly steps?: readonly Step[]
  readonly permissions?: object
  readonly 'timeout-minutes'?: unknown
}
interface Workflow {
  readonly permissions?: object
  readonly jobs: Readonly<Record<string, Job>>
}

const texts = [...fenced, ...templates, ...ownWorkflows]
const workflows = texts.filter(({ text }) => /^jobs:/m.test(text))

function parsed(text: string): { readonly value: unknown; readonly mistakes: readonly string[] } {
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: new LineCounter() })
  return { value: document.toJS(), mistakes: [...document.errors, ...document.warnings].map(({ message }) => message) }
}

function jobsOf(text: string): [string, Job][] {
  return Object.entries((parsed(text).value as Workflow).jobs)
}

/** Every value under a key of this name, however deep. */
function everywhere(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : everywhere(inner, key),
  )
}

/** What a user may write: our own actions by version, anything in the same repository, everybody else's by commit. */
function isPinned(uses: string): boolean {
  return /^(\.\/|\$\/|sluice-actions\/sluice[/@])/.test(uses) || /@[0-9a-f]{40}$/.test(uses)
}

/** Expressions whose text somebody else may have written. In a script they would be part of the program. */
function foreign(script: string): string[] {
  return [...script.matchAll(/\$\{\{.*?\}\}/g)]
    .map(([expression]) => expression)
    .filter((expression) => /github\.(event|head_ref|ref_name|actor)|inputs\.|\.outputs\./.test(expression))
}

it('there are workflows to look at', () => {
  expect(workflows.length).toBeGreaterThan(2)
})

describe.each(texts)('the YAML at $where', ({ text }) => {
  it('is valid, with no key twice', () => {
    expect(parsed(text).mistakes).toEqual([])
  })

  it('uses the actions of others by commit', () => {
    expect(everywhere(parsed(text).value, 'uses').filter((uses) => !isPinned(uses))).toEqual([])
  })

  it('says the version behind each commit', () => {
    expect(
      text.split('\n').filter((line) => /uses:.*@[0-9a-f]{40}/.test(line) && !/# v\d+(\.\d+)*$/.test(line.trim())),
    ).toEqual([])
  })

  it('puts no text of others into a script', () => {
    expect(everywhere(parsed(text).value, 'run').flatMap(foreign)).toEqual([])
  })
})

describe.each(workflows)('the workflow at $where', ({ text }) => {
  it('says what the token may do, for the whole or for each job', () => {
    const { permissions } = parsed(text).value as Workflow
    const silent = jobsOf(text).filter(([, job]) => permissions === undefined && job.permissions === undefined)
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('limits the time of every job that runs steps', () => {
    expect(
      jobsOf(text)
        .filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined)
        .map(([name]) => name),
    ).toEqual([])
  })

  it('leaves no token behind in the checkout', () => {
    const checkouts = text.split(/uses: actions\/checkout@/).slice(1)
    expect(checkouts.filter((rest) => !/^.*\n\s+with:\n(\s+.*\n)*?\s+persist-credentials: false/.test(rest))).toEqual(
      [],
    )
  })
})

describe.each(filesIn('workflows-templates', '.yml'))('the template %s', (name) => {
  it('tells GitHub how it is shown among the workflows to choose from', () => {
    const properties = JSON.parse(read(`workflows-templates/${name.replace('.yml', '.properties.json')}`))
    expect(properties).toEqual({
      name: expect.any(String),
      description: expect.stringMatching(/\.$/),
      iconName: expect.stringMatching(/^octicon [a-z-]+$/),
      categories: expect.arrayContaining([expect.any(String)]),
      creator: 'Sluice',
    })
  })

  it('has a row in the README', () => {
    expect(read('README.md')).toContain(`| [\`${name}\`](workflows-templates/${name}) |`)
  })
})

describe('the rules themselves', () => {
  it.each([
    ['actions/checkout@v7', false],
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', true],
    ['./.github/workflows/canary.yml', true],
    ['$/actions/canary-shift', true],
    ['sluice-actions/sluice/actions/canary-shift@v1', true],
    ['sluice-actions/sluice-fake/x@v1', false],
  ])('%s is pinned: %s', (uses, pinned) => {
    expect(isPinned(uses)).toBe(pinned)
  })

  it.each([
    ['echo ${{ github.event.issue.title }}', 1],
    ['echo ${{ inputs.version }} ${{ steps.a.outputs.b }}', 2],
    ['echo "$VERSION" ${{ github.sha }}', 0],
  ])('%s has %i foreign texts', (script, expected) => {
    expect(foreign(script)).toHaveLength(expected)
  })
})
