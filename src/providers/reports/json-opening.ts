import type { Opening } from '../../core/reports/source.ts'
import { type Fields, isFields } from './json-object.ts'

/** The fields of a report that is one JSON object; undefined for any other. */
export function fieldsOf(opening: Opening): Fields | undefined {
  return opening.syntax === 'json' && isFields(opening.value) ? opening.value : undefined
}

/** The fields of the first entry of a report that is a list of JSON objects; undefined for any other. */
export function firstFieldsOf(opening: Opening): Fields | undefined {
  if (opening.syntax !== 'json' || !Array.isArray(opening.value)) return undefined
  const [first] = opening.value
  return isFields(first) ? first : undefined
}

/** Whether a value is an object that has all of these fields, whatever their values. */
export function hasAll(value: unknown, ...names: readonly string[]): boolean {
  return isFields(value) && names.every((name) => Object.hasOwn(value, name))
}
