import type { z } from 'zod'
import { inputSchema, type JsonSchema } from './schemas.ts'
import { table } from './table.ts'

/** One setting of a YAML value, with the names that lead to it: `set.url`. */
export interface Field {
  readonly name: string
  readonly form: string
  readonly fallback: string
  readonly description: string
}

/** Every setting that users can write in a value of this form, outer ones first. */
export function fieldsOf(schema: z.core.$ZodType): Field[] {
  return fields(inputSchema(schema), '')
}

/** The settings as a table, without the ones that go without saying. */
export function fieldTable(schema: z.core.$ZodType, known: readonly string[] = []): string {
  const shown = fieldsOf(schema).filter(({ name }) => !known.includes(name))
  const rows = shown.map(({ name, form, fallback, description }) => [`\`${name}\``, form, fallback, description])
  return rows.length === 0 ? 'No settings.' : table(['Setting', 'Form', 'Default', 'What it is for'], rows)
}

function fields(json: JsonSchema, prefix: string): Field[] {
  const object = [json, items(json), ...(json.anyOf ?? []), ...(items(json)?.anyOf ?? [])].find(
    (option) => option?.properties !== undefined,
  )
  const { properties = {}, required = [] } = object ?? {}
  return Object.entries(properties).flatMap(([key, value]) => {
    const inner = value as JsonSchema
    const name = prefix + key
    const own = {
      name,
      form: formOf(inner),
      fallback: fallbackOf(inner, required.includes(key)),
      description: inner.description ?? '',
    }
    return [own, ...fields(inner, `${name}${inner.type === 'array' ? '[]' : ''}.`)]
  })
}

function items({ items: inner }: JsonSchema): JsonSchema | undefined {
  return typeof inner === 'object' && !Array.isArray(inner) ? (inner as JsonSchema) : undefined
}

function fallbackOf(json: JsonSchema, required: boolean): string {
  if (required) return '**required**'
  return json.default === undefined
    ? ''
    : `\`${typeof json.default === 'string' ? json.default || '""' : JSON.stringify(json.default)}\``
}

/** The form in words: the name it was given, the values it may have, else its type and limits. */
function formOf(json: JsonSchema): string {
  if (json.title !== undefined) return json.title
  if (json.enum !== undefined) return json.enum.map((value) => `\`${value}\``).join(', ')
  if (json.const !== undefined) return `\`${json.const}\``
  if (json.anyOf !== undefined)
    return [...new Set(json.anyOf.map((option) => formOf(option as JsonSchema)))].join(' or ')
  if (json.format === 'uri') return 'URL'
  if (Array.isArray(json.type)) return json.type.map((type) => WORDS[type] ?? type).join(' or ')
  if (json.type === 'array') return `list of ${plural(formOf(items(json) ?? {}))}`
  if (json.type === 'object') return json.properties === undefined ? 'names with values' : 'settings'
  return `${WORDS[json.type ?? ''] ?? 'any value'}${limits(json)}`
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
}

function plural(word: string): string {
  return /^(text|number|whole number|duration)$/.test(word) ? `${word}s` : word
}

function limits({ minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below }: JsonSchema): string {
  const from = typeof above === 'number' ? `above ${above}` : bound(minimum) && `of at least ${minimum}`
  const to = typeof below === 'number' ? `below ${below}` : bound(maximum) && `at most ${maximum}`
  const both = bound(minimum) && bound(maximum) ? [`from ${minimum} to ${maximum}`] : [from, to].filter(Boolean)
  return both.length === 0 ? '' : ` ${both.join(' and ')}`
}

/** Whether a limit was meant: whole numbers always have the ones of the machine. */
function bound(limit: number | undefined): boolean {
  return limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER
}
