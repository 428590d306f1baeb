import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldTable } from '../../scripts/generate/fields.ts'
import { inputSchema } from '../../scripts/generate/schemas.ts'
import { Duration, ms } from '../../src/core/duration.ts'
import { Share } from '../../src/core/number.ts'

/** The row of one setting, without its name. */
function row(schema: z.ZodType): string {
  return fieldTable(z.strictObject({ x: schema })).split('\n')[2]!
}

describe('a setting in a table', () => {
  it.each<[z.ZodType, string]>([
    [z.string(), '| `x` | text | **required** |  |'],
    [z.string().optional().describe('what | it is'), '| `x` | text |  | what \\| it is |'],
    [z.string().default(''), '| `x` | text | `""` |  |'],
    [z.boolean().default(true), '| `x` | `true` or `false` | `true` |  |'],
    [z.int().min(1).max(9).default(3), '| `x` | whole number from 1 to 9 | `3` |  |'],
    [z.int().min(0).default(0), '| `x` | whole number of at least 0 | `0` |  |'],
    [z.number().gt(0).lt(0.5), '| `x` | number above 0 and below 0.5 | **required** |  |'],
    [z.number().max(4), '| `x` | number at most 4 | **required** |  |'],
    [z.enum(['a', 'b']), '| `x` | `a`, `b` | **required** |  |'],
    [
      z.union([z.literal('auto'), z.number().min(1)]).default('auto'),
      '| `x` | `auto` or number of at least 1 | `auto` |  |',
    ],
    [z.array(z.string()), '| `x` | list of texts | **required** |  |'],
    [z.record(z.string(), z.string()).optional(), '| `x` | names with values |  |  |'],
    [z.url(), '| `x` | URL | **required** |  |'],
    [Duration.default(ms(90_000)), '| `x` | duration | `1m30s` |  |'],
    [Share.pipe(z.number().lt(0.5)).default(0.01).describe('risk'), '| `x` | share | `0.01` | risk |'],
  ])('%# is %2$s', (schema, expected) => {
    expect(row(schema)).toBe(expected)
  })

  it('is followed by the ones inside it', () => {
    const table = fieldTable(
      z.strictObject({
        type: z.literal('a'),
        get: z.strictObject({ url: z.url() }),
        list: z.array(z.strictObject({ n: z.int() })),
      }),
      ['type'],
    )
    expect(table.split('\n').slice(2)).toEqual([
      '| `get` | settings | **required** |  |',
      '| `get.url` | URL | **required** |  |',
      '| `list` | list of settings | **required** |  |',
      '| `list[].n` | whole number | **required** |  |',
    ])
  })
})

it('a short form beside settings tells what the settings may be', () => {
  const Long = z.strictObject({ weight: z.number() })
  const Short = z.codec(z.union([z.number(), z.record(z.string(), z.unknown())]), Long, {
    decode: (given) => (typeof given === 'number' ? { weight: given } : (given as { weight: number })),
    encode: (step) => step,
  })
  expect(inputSchema(Short)).toEqual({
    anyOf: [
      { type: 'number' },
      { type: 'object', properties: { weight: { type: 'number' } }, required: ['weight'], additionalProperties: false },
    ],
  })
})
