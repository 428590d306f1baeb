import type { z } from 'zod'

/** Reads a JSON document that has to be of a form. What is wrong is handed to `broken` as a sentence, and its error is thrown. */
export function readDocument<Form extends z.ZodType>(
  form: Form,
  text: string,
  broken: (why: string) => Error,
): z.output<Form> {
  const result = form.safeParse(parse(text, broken))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw broken(`${issue?.path.join('.') || 'the document'}: ${issue?.message}.`)
}

function parse(text: string, broken: (why: string) => Error): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken('It is no JSON.')
  }
}
