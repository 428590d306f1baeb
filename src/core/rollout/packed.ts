import { z } from 'zod'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

/**
 * A form as a document keeps it where room is short: an object is the list of its fields in the order of the form, what is
 * absent is null, and numbers are kept as `packNumbers` does. What is read is held against the form, so nothing else is let
 * through. No field may be both optional and nullable.
 */
export function packed<Form extends z.ZodType>(form: Form): z.ZodCodec<z.ZodUnknown, Form> {
  return z.codec(z.unknown(), form, {
    decode: (kept) => unpack(form, kept) as z.input<Form>,
    encode: (value) => pack(form, value),
  })
}

function pack(form: unknown, value: unknown): unknown {
  if (value === undefined || value === null) return null
  const kind = kindOf(form)
  if (kind instanceof z.ZodObject) return fieldsOf(kind).map(([name, field]) => pack(field, at(value, name)))
  if (kind instanceof z.ZodRecord)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, pack(kind.valueType, entry)]))
  if (!(kind instanceof z.ZodArray) || !Array.isArray(value)) return value
  return value.every((entry) => typeof entry === 'number')
    ? packNumbers(value)
    : value.map((entry) => pack(kind.element, entry))
}

function unpack(form: unknown, kept: unknown): unknown {
  if (kept === null) return form instanceof z.ZodOptional ? undefined : null
  const kind = kindOf(form)
  if (kind instanceof z.ZodObject) return unpackFields(kind, kept)
  if (kind instanceof z.ZodRecord && typeof kept === 'object')
    return Object.fromEntries(
      Object.entries(kept as object).map(([name, entry]) => [name, unpack(kind.valueType, entry)]),
    )
  if (!(kind instanceof z.ZodArray)) return kept
  if (typeof kept === 'string') return unpackNumbers(kept)
  return Array.isArray(kept) ? kept.map((entry) => unpack(kind.element, entry)) : kept
}

/** What is no list of as many fields is left as it is: the form does not take it. */
function unpackFields(form: z.ZodObject, kept: unknown): unknown {
  const fields = fieldsOf(form)
  if (!Array.isArray(kept) || kept.length !== fields.length) return kept
  const values = fields.map(([name, field], i) => [name, unpack(field, kept[i])] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function kindOf(form: unknown): unknown {
  return form instanceof z.ZodOptional || form instanceof z.ZodNullable ? kindOf(form.unwrap()) : form
}

const fieldsOf = ({ shape }: z.ZodObject) => Object.entries(shape)

function at(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name]
}
