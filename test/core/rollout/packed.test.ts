import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EvidenceState } from '../../../src/core/analysis/evidence.ts'
import { Tally } from '../../../src/core/rollout/conditions.ts'
import { packed } from '../../../src/core/rollout/packed.ts'
import { packNumbers, unpackNumbers } from '../../../src/core/rollout/packed-numbers.ts'
import { Rollout } from '../../../src/core/rollout/rollout.ts'

const Form = z.strictObject({
  name: z.string(),
  counts: z.array(z.number()),
  block: z.strictObject({ at: z.number(), note: z.string().optional() }).nullable(),
  all: z.record(z.string(), z.strictObject({ n: z.number() })),
})

describe('a packed form', () => {
  const form = packed(Form)
  const value = { name: 'a', counts: [48_203_118, 48_211], block: { at: 1 }, all: { 'http://a': { n: 5 } } }
  const kept = ['a', 'sp5ri 1177', [1, null], { 'http://a': [5] }]

  it('is the list of its fields, and comes back as it was', () => {
    expect(z.encode(form, value)).toEqual(kept)
    expect(form.parse(kept)).toEqual(value)
    expect(form.parse(z.encode(form, { ...value, block: null }))).toEqual({ ...value, block: null })
  })
  it.each([
    ['a field less', kept.slice(0, 3)],
    ['a field more', [...kept, 1]],
    ['another order', kept.toReversed()],
    ['numbers that are none', ['a', 'sp5r2 !', null, {}]],
    ['no list at all', 'a'],
    ['nothing', null],
  ])('is not taken with %s', (_what, other) => {
    expect(form.safeParse(other).success).toBe(false)
  })
})

describe('numbers', () => {
  it.each([
    [[]],
    [[0]],
    [[5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]],
    [[20_405_780, 15_473_740, 7_500_400, 0]],
    [[-16.771179, -522.031221, 0, 0.000001, 19.5]],
    [[-3.511562688671824, Number.MIN_VALUE, Number.MAX_VALUE, 0.1 + 0.2]],
    [[-0, -0, -0, -0, -0, 1e300]],
    [[2 ** 53 - 1, -(2 ** 53 - 1), 2 ** 53, 2 ** 60]],
  ])('come back as the very same: %j', (numbers) => {
    const kept: unknown = JSON.parse(JSON.stringify(packNumbers(numbers)))
    const back = typeof kept === 'string' ? unpackNumbers(kept) : (kept as number[])
    expect(back).toHaveLength(numbers.length)
    for (const [i, number] of numbers.entries()) expect(Object.is(back[i], number) || number === 0).toBe(true)
  })
  it('are as short as they can be', () => {
    expect(packNumbers([20_405_780, 15_473_740])).toBe('c5d78 97nm4')
    expect(packNumbers([1, 2])).toEqual([1, 2])
    expect(packNumbers([-16.771179, -14.9263])).toBe('.-9zgq3 -8vx7g')
    expect(packNumbers([Math.PI, Math.E])).toBe('~QAkh+1RELRhABb8KixRXaQ')
  })
  it.each(['~', '~A', '~AAA', '1  2', 'A B', '1 2 ', '.', '..1', '1'.repeat(12)])('are not read from %j', (text) => {
    expect(unpackNumbers(text)).toBe(text)
  })
})

/** The fields of a form and of all forms in it, in order. */
function fields(form: unknown): string {
  if (form instanceof z.ZodOptional || form instanceof z.ZodNullable) return fields(form.unwrap())
  if (form instanceof z.ZodArray) return fields(form.element)
  if (form instanceof z.ZodRecord) return fields(form.valueType)
  if (!(form instanceof z.ZodObject)) return ''
  const names = Object.entries(form.shape).map(([name, field]) => `${name}${fields(field)}`)
  return `(${names.join(' ')})`
}

/** Whoever changes one of these lists gives the Journal a new form, and reads this one still. */
it('holds in form 2 of the Journal what it held when that form was made', () => {
  expect(fields(EvidenceState)).toMatchInlineSnapshot(
    `"(scrapes errors(direct(side tolerance floor mixture(horizon first seen reserve logs) pending(canary(requests bad) stable(requests bad))) dispersion(open(requests bad) all(requests bad) scales(chiSquare pairs last(requests bad) half(requests bad))) caution(wary(side tolerance floor mixture(horizon first seen reserve logs) pending(canary(requests bad) stable(requests bad))) patient(side tolerance floor mixture(horizon first seen reserve logs) pending(canary(requests bad) stable(requests bad))) clusters(odds open(looks duration canary(requests bad) stable(requests bad)) past(requests bad) canary(requests bad)))) errorsProof(side tolerance floor mixture(horizon first seen reserve logs) pending(canary(requests bad) stable(requests bad))) errorRatio(logs pending(canary(requests bad) stable(requests bad))) latency(horizon edges test(edges tolerance floor mixture(horizon first seen reserve logs) pending(canary(requests above) stable(requests above))) proofs(side tolerance floor mixture(horizon first seen reserve logs) pending(canary(requests bad) stable(requests bad))) dispersions(open(requests bad) all(requests bad) scales(chiSquare pairs last(requests bad) half(requests bad))) wary learning(edges buckets)) history(limit usual test(mixture(horizon first seen reserve logs)) block(duration canary(requests bad) stable(requests bad)) long(requests bad) short(requests bad)) share(mixture(horizon first seen reserve logs)) slo(canary(mixture(horizon first seen reserve logs)) stable(mixture(horizon first seen reserve logs)) recent(requests bad)))"`,
  )
  expect(fields(Tally)).toMatchInlineSnapshot(
    `"(since canary(requests errors buckets) stable(requests errors buckets) edges assessment(count failed inconclusive errorsInARow successesInARow) silentSince last(actual verdict because))"`,
  )
  expect(fields(Rollout.shape.origin)).toMatchInlineSnapshot(
    `"(at canary(at since edges instances(requests errors buckets startedAt missed)) stable(at since edges instances(requests errors buckets startedAt missed)))"`,
  )
  expect(fields(Rollout.shape.milestones)).toMatchInlineSnapshot(`"(at weight what)"`)
})
