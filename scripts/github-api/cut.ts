type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

export interface Description {
  readonly openapi: string
  readonly info: JsonObject
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** What people read and no machine checks. `example` and `title` are dropped only where a schema has them, not as names of fields. */
const PROSE = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'deprecated',
  'default',
])
/** Under these, keys are names that somebody chose. */
const NAMED = new Set(['properties', 'headers', 'content', 'responses', 'schemas', 'parameters', 'patternProperties'])

/** The named operations ("GET /user") with all that they refer to, without prose. Throws when there is no such operation. */
export function cut(whole: Description, operations: readonly string[]): Description {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operations) {
    const [method = '', path = ''] = operation.split(' ')
    const found = whole.paths[path]?.[method.toLowerCase()]
    if (found === undefined) throw new Error(`GitHub's description has no ${operation}`)
    paths[path] = { ...paths[path], [method.toLowerCase()]: bare(found) }
  }
  const { version, license } = whole.info as { version: string; license: JsonObject }
  const info = { title: 'GitHub v3 REST API, cut', version, license }
  return { openapi: whole.openapi, info, paths, components: referred(whole, paths) }
}

/** A value without prose and extensions, as deep as it goes. */
function bare(value: Json, isNamed = false): Json {
  if (Array.isArray(value)) return value.map((item) => bare(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isNamed || !(PROSE.has(key) || key.startsWith('x-')))
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item, !isNamed && NAMED.has(key))]))
}

/** All components that are reached from these paths. */
function referred(whole: Description, paths: Description['paths']): Description['components'] {
  const components: Record<string, Record<string, Json>> = {}
  const left = references(paths)
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [kind = '', name = ''] = next.replace('#/components/', '').split('/')
    if (components[kind]?.[name] !== undefined) continue
    const found = whole.components[kind]?.[name]
    if (found === undefined) throw new Error(`GitHub's description refers to ${next}, which is not in it`)
    const component = bare(found)
    components[kind] = { ...components[kind], [name]: component }
    left.push(...references(component))
  }
  return components
}

function references(value: unknown): string[] {
  return Array.from(JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g), ([, reference]) => reference!)
}
