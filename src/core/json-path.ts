import { z } from 'zod'

const SEGMENT = /(?:^|(?<=.)\.)([^.[\]"]+)|\[(\d+)\]|\["([^"]*)"\]/gy

/** The form of a path into JSON: "checks.db", "items[0].weight", `labels["app.name"]`. */
export const JsonPath = z
  .string()
  .refine((path) => segments(path) !== undefined, 'expected a path such as "checks.db" or "items[0].weight"')

/** The value at a path, by own properties only; undefined where there is none. The empty path is the document itself. */
export function readJsonPath(document: unknown, path: string): unknown {
  return segments(path)?.reduce(step, document)
}

function segments(path: string): readonly (string | number)[] | undefined {
  const parts = [...path.matchAll(SEGMENT)]
  const consumed = parts.reduce((length, [part]) => length + part.length, 0)
  if (consumed !== path.length) return undefined
  return parts.map(([, name, index, quoted]) => (index === undefined ? (name ?? quoted)! : Number(index)))
}

function step(value: unknown, key: string | number): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value) !== (typeof key === 'number'))
    return undefined
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined
}
