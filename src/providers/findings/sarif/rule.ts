import type { JsonObject } from '../../reports/json-object.ts'
import { cweIn } from '../shared/names.ts'

/** What a rule says of all its results. */
export interface Rule {
  readonly id: string
  readonly name: string | undefined
  readonly title: string | undefined
  readonly help: string
  readonly level: string | undefined
  /** As it stands: a number, a number in a text, a word. */
  readonly security: unknown
  readonly tags: readonly string[]
  readonly cwe: readonly number[]
  /** Older names; OSV-Scanner puts aliases of an advisory here. */
  readonly deprecated: readonly string[]
  readonly properties: JsonObject | undefined
  readonly url: string | undefined
  readonly confidence: string | undefined
  message(id: string): string | undefined
}

export function readRule(rule: JsonObject, run: JsonObject): Rule {
  const properties = rule.object('properties')
  const tags = textsIn(properties?.raw('tags'))
  const [short, full] = [
    rule.object('shortDescription')?.textIf('text'),
    rule.object('fullDescription')?.textIf('text'),
  ]
  const precision = properties?.raw('precision')
  return {
    id: rule.text('id'),
    name: rule.textIf('name'),
    title: short || full || rule.textIf('name') || undefined,
    help: rule.object('help')?.textIf('text') ?? '',
    level: rule.object('defaultConfiguration')?.textIf('level'),
    security: properties?.raw('security-severity'),
    tags,
    cwe: weaknessesOf(rule, tags, run),
    deprecated: rule.texts('deprecatedIds'),
    properties,
    url: rule.textIf('helpUri'),
    confidence: typeof precision === 'string' ? precision : undefined,
    message: (id) => rule.object('messageStrings')?.object(id)?.textIf('text'),
  }
}

/** Tags such as "external/cwe/cwe-079", properties, and relations to the taxonomy of that name. */
function weaknessesOf(rule: JsonObject, tags: readonly string[], run: JsonObject): number[] {
  const targets = rule.list('relationships').map((each) => each.object('target'))
  const property = textsIn(rule.object('properties')?.raw('cwe'))
  return cweIn([...tags, ...property, ...targets.map((target) => weaknessIn(target, run))])
}

/** "CWE-79" for a reference to an entry of the taxonomy CWE, whether it says so by name, guid or index; else "". */
export function weaknessIn(reference: JsonObject | undefined, run: JsonObject): string {
  const of = reference?.object('toolComponent')
  const [index, guid] = [of?.numberIf('index'), of?.textIf('guid')?.toLowerCase()]
  const known = [
    ...run.list('taxonomies'),
    ...(run.object('tool')?.object('driver')?.list('supportedTaxonomies') ?? []),
  ]
  const taxonomy =
    (index === undefined ? undefined : run.list('taxonomies')[index]) ??
    known.find((each) => guid !== undefined && each.textIf('guid')?.toLowerCase() === guid)
  if ((of?.textIf('name') ?? taxonomy?.textIf('name'))?.toUpperCase() !== 'CWE') return ''
  const place = reference?.numberIf('index')
  const id = reference?.textIf('id') ?? (place === undefined ? undefined : taxonomy?.list('taxa')[place]?.textIf('id'))
  return `CWE-${id?.replace(/^CWE-/i, '') ?? ''}`
}

export function textsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}
