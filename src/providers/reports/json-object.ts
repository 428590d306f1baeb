import type { Source } from '../../core/reports/source.ts'
import { broken } from './broken.ts'

/** The fields of an object in a JSON text. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * An object of a JSON report whose fields are read strictly. `null` counts as absent. A field of another type than the one
 * asked for is a SluiceError `report-broken` that names it: "matches[3].vulnerability.id".
 */
export class JsonObject {
  readonly #source: Source
  readonly #fields: Fields
  readonly #parent: JsonObject | undefined
  readonly #name: string
  readonly #index: number | undefined

  constructor(source: Source, fields: Fields, parent?: JsonObject, name = '', index?: number) {
    this.#source = source
    this.#fields = fields
    this.#parent = parent
    this.#name = name
    this.#index = index
  }

  /** Names of the fields in the order of the report. */
  names(): string[] {
    return Object.keys(this.#fields)
  }

  /** The field as it is; undefined when it is absent or null. */
  raw(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? (this.#fields[name] ?? undefined) : undefined
  }

  /** A text that has to be there. */
  text(name: string): string {
    const value = this.raw(name)
    if (typeof value !== 'string') throw this.#wrong(name, value, 'a text')
    return value
  }

  textIf(name: string): string | undefined {
    const value = this.raw(name)
    if (value === undefined || typeof value === 'string') return value
    throw this.#wrong(name, value, 'a text')
  }

  numberIf(name: string): number | undefined {
    const value = this.raw(name)
    if (value === undefined || typeof value === 'number') return value
    throw this.#wrong(name, value, 'a number')
  }

  flag(name: string): boolean {
    const value = this.raw(name) ?? false
    if (typeof value !== 'boolean') throw this.#wrong(name, value, 'true or false')
    return value
  }

  object(name: string): JsonObject | undefined {
    const value = this.raw(name)
    if (value === undefined) return undefined
    if (!isFields(value)) throw this.#wrong(name, value, 'an object')
    return new JsonObject(this.#source, value, this, name)
  }

  /** The objects of a list; none when the list is absent. */
  list(name: string): JsonObject[] {
    return this.#array(name).map((value, index) => {
      if (!isFields(value)) throw this.#wrong(`${name}[${index}]`, value, 'an object')
      return new JsonObject(this.#source, value, this, name, index)
    })
  }

  /** The texts of a list; none when the list is absent. */
  texts(name: string): string[] {
    return this.#array(name).map((value, index) => {
      if (typeof value !== 'string') throw this.#wrong(`${name}[${index}]`, value, 'a text')
      return value
    })
  }

  /** The error for a field that breaks the rules of the format. */
  broken(name: string, why: string): Error {
    return broken(this.#source, undefined, `${this.#where(name)} ${why}`)
  }

  #array(name: string): readonly unknown[] {
    const value = this.raw(name) ?? []
    if (!Array.isArray(value)) throw this.#wrong(name, value, 'a list')
    return value
  }

  #wrong(name: string, value: unknown, wanted: string): Error {
    return this.broken(name, `is ${value === undefined ? 'missing' : nameOf(value)}; it has to be ${wanted}.`)
  }

  #where(name: string): string {
    const own = this.#index === undefined ? this.#name : `${this.#name}[${this.#index}]`
    const path = own === '' ? name : `${own}.${name}`
    return this.#parent === undefined ? path : this.#parent.#where(path)
  }
}

/** Whether a value of a JSON text is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The report as one object. */
export function objectOf(source: Source, value: unknown = source.json()): JsonObject {
  if (!isFields(value)) throw broken(source, 1, `The report is ${nameOf(value)}; it has to be an object.`)
  return new JsonObject(source, value)
}

/** The report as a list of objects; `null` is an empty one. */
export function listOf(source: Source): JsonObject[] {
  const value = source.json() ?? []
  if (!Array.isArray(value)) throw broken(source, 1, `The report is ${nameOf(value)}; it has to be a list.`)
  return new JsonObject(source, { entries: value }).list('entries')
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[String(typeof value)] ??
    'nothing'
  )
}
