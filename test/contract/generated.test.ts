import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../scripts/generate/fields.ts'
import { REGISTRIES } from '../../scripts/generate/readmes.ts'
import { generate } from '../../scripts/generate.ts'

it('everything generated is up to date', async () => {
  expect(await generate(true)).toEqual([])
})

describe.each(Object.keys(REGISTRIES))('the registry of %s', (kind) => {
  it.each(Object.keys(REGISTRIES[kind]!))('has "%s" under its own type', async (type) => {
    const provider = await REGISTRIES[kind]![type]!()
    expect(provider.type).toBe(type)
    expect(provider.config.safeParse({ type: 'another' }).success).toBe(false)
  })

  it.each(Object.keys(REGISTRIES[kind]!))('"%s" says what each of its settings is for', async (type) => {
    const { config } = await REGISTRIES[kind]![type]!()
    expect(
      fieldsOf(config)
        .filter(({ name, description }) => name !== 'type' && description === '')
        .map(({ name }) => name),
    ).toEqual([])
  })
})
