import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BaseFile, isOfChange, withBasePolicy } from '../../src/runner/base-policy.ts'
import { deciding, defaulted, optional, percent, text, yaml } from '../../src/runner/forms.ts'
import { readInputs } from '../../src/runner/inputs.ts'
import { readSections } from '../../src/runner/pipeline-file.ts'
import { fakeHost } from '../support/fake-host.ts'

const joined = (here: unknown, base: unknown) =>
  [...[here].flat(), ...[base].flat()].filter((each) => each !== undefined)
const declared = {
  'min-lines': deciding(optional(percent, 'Least.')),
  names: deciding(optional(yaml(z.array(z.string())), 'Names.'), joined),
  reports: defaulted(text, 'Where.', 'usual'),
} as const

async function read(here: string, base: BaseFile, inputs: Record<string, string> = {}) {
  const path = '.github/sluice.yml'
  const own = { action: 'coverage-threshold', path, file: await readSections('coverage-threshold', path, here) }
  const given = new Set(Object.keys(inputs))
  const { file, policy } = await withBasePolicy(declared, { ...own, given }, base)
  return { values: await readInputs(declared, fakeHost({ inputs }).host, file), ...policy }
}

const section = (lines: string) => `coverage-threshold: { ${lines} }`
const there = (lines: string): BaseFile => ({ state: 'there', text: section(lines) })

describe('what decides, in the pipeline file of a change', () => {
  it('is that of the base, and the change is shown', async () => {
    const { values, notes, rows } = await read(section('min-lines: 10, reports: new.xml'), there('min-lines: 90'))
    expect(values).toEqual({ 'min-lines': 90, names: undefined, reports: 'new.xml' })
    expect(notes).toEqual(['"min-lines" is changed in .github/sluice.yml (90 there, 10 here); that of the base holds.'])
    expect(rows).toEqual([])
  })

  it.each([
    ['is taken away', '', there('min-lines: 90'), 90, '(90 there, not set here)'],
    ['is new', section('min-lines: 10'), { state: 'absent' }, undefined, '(not set there, 10 here)'],
    ['is in another section', section('min-lines: 10'), { state: 'there', text: '' }, undefined, '(not set there'],
  ] as const)('is that of the base where it %s', async (_, here, base, expected, shown) => {
    const { values, notes } = await read(here, base)
    expect(values['min-lines']).toBe(expected)
    expect(notes.join()).toContain(shown)
  })

  it('says nothing where both say the same', async () => {
    const { values, notes, rows } = await read(section('min-lines: 90'), there('min-lines: 90, reports: old.xml'))
    expect([values['min-lines'], values.reports, notes, rows]).toEqual([90, 'usual', [], []])
  })

  it('is the word of the step where it has one: a workflow is another file', async () => {
    const { values, notes } = await read(section('min-lines: 10'), there('min-lines: 90'), { 'min-lines': '50' })
    expect([values['min-lines'], notes]).toEqual([50, []])
  })

  it('is put together from both where an input says more than that', async () => {
    const { values, notes } = await read(section('names: [b]'), there('names: [a]'))
    expect(values.names).toEqual(['b', 'a'])
    expect(notes).toEqual(['"names" is changed in .github/sluice.yml; that of the base holds.'])
  })

  it('is what it is here where the base has something that is not valid, or somebody could never mend it', async () => {
    const { values, notes } = await read(section('min-lines: 10'), there('min-lines: many'))
    expect(values['min-lines']).toBe(10)
    expect(notes).toEqual(['"min-lines" of the base is not valid, so that of .github/sluice.yml holds as it is here.'])
  })

  it.each([
    [{ state: 'unknown', why: 'no such commit' }, 'no such commit'],
    [{ state: 'there', text: 'a: [' }, 'its base is broken'],
  ] as const)('warns where the base cannot be had or read', async (base, why) => {
    const { values, rows } = await read(section('min-lines: 10'), base)
    expect(values['min-lines']).toBe(10)
    expect(rows).toMatchObject([{ name: 'policy of the base', verdict: 'warned' }])
    expect(rows[0]?.because).toContain(why)
  })

  it('does not warn where the file decides nothing', async () => {
    expect((await read(section('reports: a.xml'), { state: 'unknown', why: 'gone' })).rows).toEqual([])
  })
})

it.each([
  ['pull_request', true],
  ['pull_request_target', true],
  ['merge_group', true],
  ['push', false],
  ['', false],
])('a run on %s is about a change: %s', (name, expected) => {
  expect(isOfChange(fakeHost({ env: { GITHUB_EVENT_NAME: name } }).host)).toBe(expected)
})
