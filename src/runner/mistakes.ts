import { z } from 'zod'
import { nearest } from './nearest.ts'
import type { Path } from './yaml-text.ts'

/** One thing wrong inside a value: where, and what was expected there, in words for people. */
export interface Mistake {
  readonly path: Path
  readonly expected: string
}

type Issue = z.core.$ZodIssue

/** Judges a value; every mistake in it is told, each at its own place. */
export function judge<Value>(schema: z.ZodType<Value>, value: unknown): { value: Value } | { mistakes: Mistake[] } {
  const result = schema.safeParse(value, { error: inWords })
  return result.success
    ? { value: result.data }
    : { mistakes: result.error.issues.flatMap((issue) => told(issue, schema)) }
}

/** The words for what a schema did not word itself. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return oneOf(issue.values)
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`
    case 'too_big':
      return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`
    case 'invalid_format':
      return `expected ${FORMATS[issue.format] ?? `the form "${issue.format}"`}`
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : undefined
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`
    default:
      return undefined
  }
}

function amount(limit: number | bigint, origin: string): string {
  const unit = UNITS[origin]
  return unit === undefined ? `${limit}` : `${limit} ${unit}${Number(limit) === 1 ? '' : 's'}`
}

function oneOf(values: readonly unknown[]): string {
  return `expected ${values.length === 1 ? '' : 'one of '}${values.map(String).join(', ')}`
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  nan: 'a number',
}
const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'item', object: 'key', record: 'key' }
const FORMATS: Readonly<Record<string, string>> = {
  url: 'a URL',
  regex: 'another form',
  datetime: 'a date and time in ISO 8601',
}

function told(issue: Issue, schema: z.ZodType): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => ({ path: [...issue.path, key], expected: unknownKey(key, known) }))
  }
  if (issue.code === 'invalid_union') return union(issue, schema)
  return [{ path: issue.path, expected: issue.message }]
}

/** What to say of a key that nobody knows: the name it was probably meant to be, else all that are known. */
export function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known)
  if (meant !== undefined) return `is not known here; did you mean "${meant}"?`
  return known.length === 0 ? 'is not known here' : `is not known here; known: ${known.join(', ')}`
}

/** Of several alternatives the one that came nearest speaks: its mistakes lie deepest. None does if all refuse the value as a whole. */
function union(issue: Extract<Issue, { code: 'invalid_union' }>, schema: z.ZodType): Mistake[] {
  const [nearestTo] = issue.errors.toSorted((a, b) => depth(b) - depth(a))
  if (nearestTo === undefined || depth(nearestTo) === 0) return [{ path: issue.path, expected: issue.message }]
  return nearestTo.flatMap((inner) => told({ ...inner, path: [...issue.path, ...inner.path] }, schema))
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)))
}

/** The keys an object at `path` may have; empty where the schema does not tell. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const [key, ...rest] = path
  const inner = unwrap(schema)
  if (key !== undefined) return inner.flatMap((option) => keysAt(step(option, String(key)), rest))
  return inner.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []))
}

/** The schema of what stands under a key. */
function step(schema: z.core.$ZodType, key: string): z.core.$ZodType {
  if (schema instanceof z.ZodObject) return schema.shape[key] ?? z.never()
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : z.never()
}

const WRAPPERS = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault, z.ZodReadonly, z.ZodLazy] as const

/** The schemas behind optionals, defaults, codecs and unions. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap)
  if (schema instanceof z.ZodPipe) return [...unwrap(schema.in), ...unwrap(schema.out)]
  const wrapper = WRAPPERS.find((known) => schema instanceof known)
  return wrapper === undefined ? [schema] : unwrap((schema as z.ZodOptional).unwrap())
}
