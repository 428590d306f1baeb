import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../src/core/json-document.ts'

const Form = z.object({ items: z.array(z.object({ count: z.int() })) })
const broken = (why: string) => new Error(why)

describe('readDocument', () => {
  it('returns what is of the form, without what the form does not name', () => {
    expect(readDocument(Form, '{"items":[{"count":1,"more":2}]}', broken)).toEqual({ items: [{ count: 1 }] })
  })
  it('names the place that is wrong', () => {
    expect(() => readDocument(Form, '{"items":[{"count":1},{"count":"1"}]}', broken)).toThrow(
      'items.1.count: Invalid input: expected number, received string.',
    )
    expect(() => readDocument(Form, '[]', broken)).toThrow(
      'the document: Invalid input: expected object, received array.',
    )
  })
  it('says so where there is no JSON', () => {
    expect(() => readDocument(Form, '{"items":[', broken)).toThrow('It is no JSON.')
  })
})
