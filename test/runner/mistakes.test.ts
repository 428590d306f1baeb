import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { judge } from '../../src/runner/mistakes.ts'

const Step = z.strictObject({ weight: z.number().min(1).max(100), analysis: z.boolean().default(true) })
const Short = z.codec(
  z.union([z.number(), z.record(z.string(), z.unknown())], 'expected a weight or settings'),
  Step as z.ZodType<z.output<typeof Step>, z.input<typeof Step>>,
  {
    decode: (given) => (typeof given === 'number' ? { weight: given } : (given as z.input<typeof Step>)),
    encode: (step) => step as Record<string, unknown>,
  },
)
const Tagged = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('http'), url: z.url() }),
  z.strictObject({ type: z.literal('tcp'), port: z.int() }),
])

/** All mistakes, one line each: where, and what was expected. */
function mistakes(schema: z.ZodType, value: unknown): string[] {
  const judged = judge(schema, value)
  return 'value' in judged ? [] : judged.mistakes.map(({ path, expected }) => `${path.join('.')}: ${expected}`)
}

it('returns the value when there is none', () => {
  expect(judge(Step, { weight: 5 })).toEqual({ value: { weight: 5, analysis: true } })
})

describe('every mistake is told in words, at its place', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a wrong type', Step, { weight: '5' }, ['weight: expected a number']],
    ['a value that is missing', Step, {}, ['weight: expected a number']],
    ['no object at all', Step, 5, [': expected keys with values']],
    ['a number too large', Step, { weight: 120 }, ['weight: expected at most 100']],
    ['a number too small', Step, { weight: 0 }, ['weight: expected at least 1']],
    ['an open limit', z.number().gt(0), 0, [': expected more than 0']],
    ['not a number', z.number(), Number.NaN, [': expected a number']],
    ['a text too short', z.string().min(2), 'a', [': expected at least 2 characters']],
    ['a list too short', z.array(z.number()).min(1), [], [': expected at least 1 item']],
    ['an unknown word', z.enum(['a', 'b']), 'c', [': expected one of a, b']],
    ['another literal', z.literal('a'), 'b', [': expected a']],
    ['no URL', z.url(), 'here', [': expected a URL']],
    ['half a number', z.int(), 1.5, [': expected a whole number']],
    [
      'several at once',
      z.array(Step),
      [{ weight: 0 }, { weight: 'x', analysis: 1 }],
      ['0.weight: expected at least 1', '1.weight: expected a number', '1.analysis: expected true or false'],
    ],
    ['a key with a slip', Step, { wieght: 5, weight: 5 }, ['wieght: is not known here; did you mean "weight"?']],
    ['a key nobody knows', Step, { banana: 5, weight: 5 }, ['banana: is not known here; known: weight, analysis']],
    [
      'a key deep inside',
      z.strictObject({ steps: z.array(Step).optional() }),
      { steps: [{ weight: 1, anlysis: true }] },
      ['steps.0.anlysis: is not known here; did you mean "analysis"?'],
    ],
    [
      'a key under any name',
      z.record(z.string(), Step),
      { a: { weight: 1, wait: 2 } },
      ['a.wait: is not known here; known: weight, analysis'],
    ],
    ['neither of two forms', Short, 'fast', [': expected a weight or settings']],
    ['the longer form', Short, { weight: 200 }, ['weight: expected at most 100']],
    [
      'an unknown key of the longer form',
      Short,
      { weight: 2, wegiht: 1 },
      ['wegiht: is not known here; did you mean "weight"?'],
    ],
    ['an unknown type', Tagged, { type: 'udp' }, ['type: expected one of http, tcp']],
    ['the settings of its type', Tagged, { type: 'tcp', port: 1.5 }, ['port: expected a whole number']],
    [
      'the nearest of two objects',
      z.union([Step, z.strictObject({ name: z.string() })]),
      { weight: 200 },
      ['weight: expected at most 100'],
    ],
    ['words of the schema itself', z.number('expected a percent'), 'x', [': expected a percent']],
  ])('%s', (_name, schema, value, expected) => {
    expect(mistakes(schema, value)).toEqual(expected)
  })
})
