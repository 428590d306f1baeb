import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'

/** A JSON Schema, or something with one inside, as the description has it. */
export type Schema = { readonly [key: string]: unknown }
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}
interface Described {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, Body>>
}

/** One operation of GitHub's description, ready to judge what comes and goes. Each check returns what is wrong. */
export interface Operation {
  /** As "GET /user". */
  readonly name: string
  readonly method: string
  /** Its groups are the parameters of the path. */
  readonly pattern: RegExp
  /** Whether the description has an answer of this status. */
  knows(status: number): boolean
  schemaOf(status: number): Schema | undefined
  checkParameters(path: Readonly<Record<string, string>>, query: URLSearchParams): string[]
  checkBody(body: unknown): string[]
  checkAnswer(status: number, json: unknown): string[]
}

const description = asJsonSchema(JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, formats: formats() })
ajv.addSchema({ $id: 'github', ...description })

/** OpenAPI 3.0 says "nullable" where JSON Schema has a type of its own. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = value as Record<string, unknown>
  const schema = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, asJsonSchema(item)]))
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

function formats() {
  const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
  return { uri: URL.canParse, 'date-time': dateTime, int64: true, email: true } as const
}

/** What a reference leads to; anything else is itself. */
export function resolve(schema: Schema): Schema {
  if (typeof schema['$ref'] !== 'string') return schema
  const steps = schema['$ref'].split('/').slice(1)
  return resolve(steps.reduce<unknown>((at, step) => (at as Schema)[step], description) as Schema)
}

type Validator = (value: unknown) => string[]
const validators = new WeakMap<Schema, Validator>()

/** Compiled when it is first asked, and once: compiling takes a hundred times as long as asking. */
function validator(schema: Schema): Validator {
  const known = validators.get(schema)
  if (known !== undefined) return known
  let validate: ValidateFunction | undefined
  const made: Validator = (value) => {
    validate ??= ajv.compile(absolute(schema) as Schema)
    return validate(value) ? [] : (validate.errors ?? []).map(said)
  }
  validators.set(schema, made)
  return made
}

/** References that also lead somewhere from outside of the description. */
function absolute(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"github#/'))
}

function said({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '/'} ${message} ${JSON.stringify(params)}`
}

function operation(method: string, path: string, described: Described): Operation {
  const parameters = (described.parameters ?? []).map((given) => resolve(given as never) as unknown as Parameter)
  const checks = new Map(parameters.map((parameter) => [parameter.name, validator(parameter.schema)]))
  const sent = described.requestBody?.content?.['application/json']?.schema
  const checkSent = sent && validator(sent)
  const schemaOf = (status: number) => {
    const found = described.responses[status]
    return found && (resolve(found as never) as Body).content?.['application/json']?.schema
  }
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    knows: (status) => described.responses[status] !== undefined,
    schemaOf,
    checkParameters: (inPath, query) => {
      const known = new Map(parameters.map((parameter) => [parameter.name, parameter]))
      const given = [...Object.entries(inPath), ...query]
      const strange = given.flatMap(([name]) => (known.has(name) ? [] : [`there is no parameter ${name}`]))
      const missing = parameters.flatMap(({ name, required }) =>
        required === true && !given.some(([other]) => other === name) ? [`parameter ${name} is missing`] : [],
      )
      const wrong = given.flatMap(([name, text]) =>
        (checks.get(name)?.(typed(text, known.get(name)?.schema)) ?? []).map((why) => `parameter ${name}: ${why}`),
      )
      return [...strange, ...missing, ...wrong]
    },
    checkBody: (body) => {
      if (checkSent === undefined) return body === undefined ? [] : ['a body is sent where none belongs']
      return [...strangeFields(sent, body), ...checkSent(body)]
    },
    checkAnswer: (status, json) => {
      if (!described.responses[status]) return status >= 400 ? [] : [`there is no answer ${status}`]
      const schema = schemaOf(status)
      // Of some refusals the description has only the status; GitHub explains those as any other.
      if (schema === undefined) return json === undefined || status >= 400 ? [] : [`answer ${status} has no content`]
      return validator(schema)(json)
    },
  }
}

/** GitHub ignores fields that it does not know; whoever sends one believes something that is not so. */
function strangeFields(schema: Schema | undefined, body: unknown): string[] {
  const known = Object.keys((schema?.['properties'] ?? {}) as object)
  const isObject = typeof body === 'object' && body !== null && known.length > 0
  return isObject
    ? Object.keys(body).flatMap((name) => (known.includes(name) ? [] : [`there is no field ${name}`]))
    : []
}

/** Text of an address as what its schema calls it. */
function typed(text: string, schema: Schema | undefined): unknown {
  const type = schema === undefined ? undefined : resolve(schema)['type']
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text
  return type === 'boolean' ? text === 'true' : text
}

/** All operations of the cut description. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, described]) => operation(method, path, described)),
)
