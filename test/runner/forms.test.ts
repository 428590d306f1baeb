import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  choice,
  defaulted,
  duration,
  type Form,
  flag,
  integer,
  list,
  optional,
  percent,
  required,
  text,
  yaml,
} from '../../src/runner/forms.ts'
import { judge } from '../../src/runner/mistakes.ts'

/** The value of an input's text, or the first mistake in it. */
async function fromInput(form: Form<unknown>, given: string): Promise<unknown> {
  const read = await form.read(given)
  return 'mistake' in read ? read.mistake : fromFile(form, read.value)
}

/** The same for what the pipeline file holds. */
function fromFile(form: Form<unknown>, given: unknown): unknown {
  const judged = judge(form.schema, given)
  return 'value' in judged ? judged.value : judged.mistakes[0]!.expected
}

const WHOLE = 'expected a whole number from 1 to 10'
const PERCENT = 'expected a percentage from 0 to 100, such as 80 or "80%"'

describe('the text of an input', () => {
  it.each<[string, Form<unknown>, string, unknown]>([
    ['text', text, '1.10', '1.10'],
    ['flag', flag, 'true', true],
    ['flag', flag, 'FALSE', false],
    ['flag', flag, 'yes', 'expected true or false'],
    ['flag', flag, '1', 'expected true or false'],
    ['flag', flag, 'constructor', 'expected true or false'],
    ['integer', integer(1, 10), '10', 10],
    ['integer', integer(1, 10), '11', WHOLE],
    ['integer', integer(1, 10), '-1', WHOLE],
    ['integer', integer(1, 10), '1.5', WHOLE],
    ['integer', integer(1, 10), '1e1', WHOLE],
    ['integer', integer(1, 10), '0x5', WHOLE],
    ['percent', percent, '80', 80],
    ['percent', percent, '79.5%', 79.5],
    ['percent', percent, '0', 0],
    ['percent', percent, '101', PERCENT],
    ['percent', percent, '-1', PERCENT],
    ['percent', percent, '1e1', PERCENT],
    ['percent', percent, 'all', PERCENT],
    ['duration', duration, '1m30s', 90_000],
    ['duration', duration, '90', 'expected a duration such as "90s" or "1m30s"'],
    ['choice', choice(['run', 'tick']), 'tick', 'tick'],
    ['choice', choice(['run', 'tick']), 'Tick', 'expected one of run, tick'],
    ['list', list, ' a \n\n b,c ', ['a', 'b,c']],
    ['list', list, '\n', []],
    ['yaml', yaml(z.array(z.number())), '[1, 2]', [1, 2]],
    ['yaml', yaml(z.array(z.number())), '[1, x]', 'expected a number'],
    ['yaml', yaml(z.array(z.number())), '[1', 'is not valid YAML: flow sequence must end with a ]'],
  ])('%s, case %#', async (_name, form, given, expected) => {
    expect(await fromInput(form, given)).toEqual(expected)
  })
})

describe('a value of the pipeline file', () => {
  it.each<[string, Form<unknown>, unknown, unknown]>([
    ['text', text, '1.10', '1.10'],
    ['text', text, 1.1, 'expected text; put quotes around it'],
    ['text', text, true, 'expected text; put quotes around it'],
    ['flag', flag, true, true],
    ['flag', flag, 'true', 'expected true or false'],
    ['integer', integer(1, 10), 3, 3],
    ['integer', integer(1, 10), '3', WHOLE],
    ['percent', percent, 80, 80],
    ['percent', percent, '80%', 80],
    ['percent', percent, Number.NaN, PERCENT],
    ['duration', duration, 90, 'expected a duration with its unit, such as "90s" or "1m30s"'],
    ['list', list, ['a', ' ', 'b'], ['a', 'b']],
    ['list', list, 'a\nb', ['a', 'b']],
    ['list', list, [1], 'expected text'],
    ['choice', choice(['run']), null, 'expected one of run'],
  ])('%s, case %#', (_name, form, given, expected) => {
    expect(fromFile(form, given)).toEqual(expected)
  })
})

describe('an input that is not given', () => {
  it('is a mistake when it is required', () => {
    expect(required(text, 'Name.')).toMatchObject({ required: true, fallback: '' })
    expect(required(text, 'Name.').schema.safeParse(undefined).success).toBe(false)
  })

  it('is undefined when it is optional', () => {
    expect(fromFile(optional(duration, 'Wait.'), undefined)).toBeUndefined()
  })

  it('is its default, judged like any other value', () => {
    expect(fromFile(defaulted(duration, 'Wait.', '30s'), undefined)).toBe(30_000)
    expect(() => defaulted(duration, 'Wait.', '30').schema.parse(undefined)).toThrow()
  })

  it.each([
    ['30s', '30s'],
    [false, 'false'],
    [[10, 25, 100], '[10, 25, 100]'],
    [{ type: 'file', deep: { a: 1 } }, '{ type: file, deep: { a: 1 } }'],
    [[], ''],
    [{}, ''],
  ])('shows the default %j as %j', (value, shown) => {
    expect(defaulted(yaml(z.unknown()), 'Any.', value).fallback).toBe(shown)
  })
})
