import type { z } from 'zod'
import { type Problem, SluiceError } from '../problem.ts'

/** Reads the text of a document strictly; else a SluiceError of the problem that `broken` makes of where and why it is not one. */
export function parseDocument<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  broken: (why: string) => Problem,
): z.output<Schema> {
  const result = schema.safeParse(json(text, broken))
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new SluiceError(broken(`${path.join('.') || 'the document'}: ${message}`))
}

function json(text: string, broken: (why: string) => Problem): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new SluiceError(broken('it is no JSON'), { cause: thrown })
  }
}
