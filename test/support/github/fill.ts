import { resolve, type Schema } from './description.ts'

type Values = Readonly<Record<string, unknown>>

/** The least value that a schema allows, with `values` in place of what it would make up. */
export function fill(schema: Schema, values?: Values): unknown {
  const keywords = resolve(schema) as Keywords
  const { properties, required = [], items = {}, anyOf, oneOf } = keywords
  const options = anyOf ?? oneOf
  if (options !== undefined) return chosen(options, values)
  if (Array.isArray(values)) return values.map((item) => fill(items, item))
  if (properties !== undefined || values !== undefined) return object(properties ?? {}, required, values ?? {})
  return keywords.enum?.[0] ?? least(keywords)
}

/** null, where that is allowed and nothing is given; else the first option. */
function chosen(options: readonly Schema[], values: Values | undefined): unknown {
  const isNullable = options.some((option) => option['type'] === 'null')
  return isNullable && values === undefined ? null : fill(options[0] ?? {}, values)
}

function least({ type, format }: Keywords): unknown {
  if (type === 'array') return []
  if (type === 'object') return {}
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return false
  return format === 'uri' ? 'https://github.test/x' : format === 'date-time' ? '2026-01-01T00:00:00Z' : 'x'
}

interface Keywords {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly format?: string
}

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[], values: Values) {
  const made = required.map((name) => [name, fill(properties[name] ?? {})])
  const given = Object.entries(values).map(([name, value]) => {
    const isNested = typeof value === 'object' && value !== null && properties[name] !== undefined
    return [name, isNested ? fill(properties[name]!, value as Values) : value]
  })
  return Object.fromEntries([...made, ...given]) as unknown
}
