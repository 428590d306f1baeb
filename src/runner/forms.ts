import { z } from 'zod'
import { Duration, type Milliseconds } from '../core/duration.ts'
import { type Read, readYaml } from './yaml-text.ts'

/**
 * A form an input can take. `read` turns the text of an input into what the pipeline file would hold in its place;
 * `schema` judges either, so both ways in are equally strict.
 */
export interface Form<Value> {
  readonly schema: z.ZodType<Value>
  read(text: string): Read | Promise<Read>
  /** What it looks like, for people: the "form" column of the README. */
  readonly describe: string
  /** Masked before anything else is read. */
  readonly secret?: boolean
}

const asItIs = (text: string): Read => ({ value: text })

/** A text. A number or a boolean of the pipeline file is refused: `version: 1.10` would be read as 1.1. */
export const text: Form<string> = {
  schema: z.string('expected text; put quotes around it'),
  read: asItIs,
  describe: 'text',
}

/** A text that no log shows. */
export const secret: Form<string> = { ...text, describe: 'secret text', secret: true }

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

/** The booleans of YAML's core schema and nothing else: "yes", "1" and "on" are mistakes. */
export const flag: Form<boolean> = {
  schema: z.boolean('expected true or false'),
  read: (given) => ({ value: FLAGS[given] ?? given }),
  describe: '`true` or `false`',
}

/** A whole number from `least` to `most`, in digits. */
export function integer(least = 0, most = Number.MAX_SAFE_INTEGER): Form<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
  const expected = `expected a whole number ${range}`
  return {
    schema: z.int(expected).min(least, expected).max(most, expected),
    read: (given) => ({ value: /^-?\d+$/.test(given) ? Number(given) : given }),
    describe: `whole number ${range}`,
  }
}

const PERCENT = 'expected a percentage from 0 to 100, such as 80 or "80%"'

/** A percentage from 0 to 100; "80%" and 80 are the same. */
export const percent: Form<number> = {
  schema: z.codec(z.union([z.number(), z.string()], PERCENT), z.number(PERCENT).min(0, PERCENT).max(100, PERCENT), {
    decode: (given) => (typeof given === 'number' ? given : readPercentage(given)),
    encode: (value) => value,
  }),
  read: asItIs,
  describe: 'percentage',
}

function readPercentage(given: string): number {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given) ?? []
  return digits === undefined ? Number.NaN : Number(digits)
}

/** A span of time with its unit: "90s", "1m30s". */
export const duration: Form<Milliseconds> = { schema: Duration, read: asItIs, describe: 'duration' }

/** One of the given names, spelled exactly so. */
export function choice<const Name extends string>(names: readonly [Name, ...Name[]]): Form<Name> {
  return {
    schema: z.enum(names, `expected one of ${names.join(', ')}`),
    read: asItIs,
    describe: names.map((name) => `\`${name}\``).join(', '),
  }
}

/** Texts, one a line; in the pipeline file a list as well. Empty lines are dropped. */
export const list: Form<readonly string[]> = {
  schema: z.codec(z.union([z.string(), z.array(z.string())], 'expected a list of texts'), z.array(z.string()), {
    decode: (given) =>
      (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''),
    encode: (items) => [...items],
  }),
  read: asItIs,
  describe: 'list, one a line',
}

/** A YAML value in the form of `schema`. */
export function yaml<Value>(schema: z.ZodType<Value>, describe = 'YAML'): Form<Value> {
  return { schema, read: readYaml, describe }
}

/** A form in its place: what it is for, and what holds when it is not given. */
export interface Input<Value> extends Form<Value> {
  readonly description: string
  readonly required: boolean
  /** The default as the README shows it; '' when there is none. */
  readonly fallback: string
  /** Never read from the pipeline file. */
  readonly inputOnly?: boolean
  /**
   * It decides what passes: for a change its value in the pipeline file is that of the base. A function puts both copies
   * together, as they stand in YAML, for an input that says more than that.
   */
  readonly judgedByBase?: true | ((here: unknown, base: unknown) => unknown)
  /** What action.yml itself fills in: only what the code cannot know. */
  readonly manifestDefault?: string
}
export type Inputs = Readonly<Record<string, Input<unknown>>>
export type InputValues<Declared extends Inputs> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Input<infer Value> ? Value : never
}

/** An input that has to be given. */
export function required<Value>(form: Form<Value>, description: string): Input<Value> {
  return { ...form, description, required: true, fallback: '' }
}

/** An input that may be absent; `fallback` says in words what holds then. */
export function optional<Value>(form: Form<Value>, description: string, fallback = ''): Input<Value | undefined> {
  return { ...form, schema: form.schema.optional(), description, required: false, fallback }
}

/** An input with a default, written as the pipeline file would hold it, so it is judged like any other value. */
export function defaulted<Value>(
  form: Form<Value>,
  description: string,
  value: string | number | boolean | object,
): Input<Value> {
  const schema = (form.schema as z.ZodType<Value, unknown>).prefault(value)
  return { ...form, schema, description, required: false, fallback: showDefault(value) }
}

/** An input that decides what passes; see `judgedByBase`. */
export function deciding<Value>(input: Input<Value>, unite?: (here: unknown, base: unknown) => unknown): Input<Value> {
  return { ...input, judgedByBase: unite ?? true }
}

/** A default as users would write it in one line of YAML; an empty list or map says nothing. */
function showDefault(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(showDefault).join(', ')}]`
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${showDefault(inner)}`)
  return entries.length === 0 ? '' : `{ ${entries.join(', ')} }`
}
