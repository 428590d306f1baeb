import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SluiceError } from '../../src/core/problem.ts'
import {
  choice,
  defaulted,
  duration,
  flag,
  type Inputs,
  integer,
  optional,
  required,
  secret,
  text,
  yaml,
} from '../../src/runner/forms.ts'
import { readInputs } from '../../src/runner/inputs.ts'
import { readSections } from '../../src/runner/pipeline-file.ts'
import { fakeHost } from '../support/fake-host.ts'

const Steps = z.array(z.strictObject({ weight: z.number().max(100), note: z.string().optional() }))
const declared = {
  environment: required(text, 'What is shifted.'),
  steps: optional(yaml(Steps), 'The ramp.'),
  wait: defaulted(duration, 'How long.', '30s'),
  mode: defaulted(choice(['run', 'tick']), 'How.', 'run'),
  retry: defaulted(flag, 'Again.', false),
  tries: optional(integer(1, 9), 'How often.'),
  token: { ...optional(secret, 'The token.'), inputOnly: true },
} as const

/** Reads by inputs and the section of a pipeline file; on a mistake, its lines. */
async function read(inputs: Record<string, string>, section = '', declaredInputs: Inputs = declared) {
  const { host, seen } = fakeHost({ inputs })
  const indented = section.replace(/^(?=.)/gm, '  ')
  const file = await readSections(
    'canary-shift',
    '.github/sluice.yml',
    section === '' ? '' : `canary-shift:\n${indented}`,
  )
  const values = await readInputs(declaredInputs, host, file).catch((thrown: unknown) => {
    if (!(thrown instanceof SluiceError)) throw thrown
    expect(thrown.problem.code).toBe('inputs-invalid')
    return thrown.problem.what.split('\n').slice(1)
  })
  return { values, seen }
}

describe('a value comes', () => {
  it('from the input, before the pipeline file, before the default', async () => {
    const { values } = await read({ environment: 'production', wait: '1m' }, 'wait: 2m\nmode: tick\ntries: 3')
    expect(values).toEqual({
      environment: 'production',
      steps: undefined,
      wait: 60_000,
      mode: 'tick',
      retry: false,
      tries: 3,
      token: undefined,
    })
  })

  it('from the pipeline file even where an input is required', async () => {
    expect((await read({}, 'environment: staging')).values).toMatchObject({ environment: 'staging' })
  })

  it('from an input that is empty never: empty and absent are the same to the runner', async () => {
    expect((await read({ environment: 'x', wait: ' ' }, 'wait: 2m')).values).toMatchObject({ wait: 120_000 })
  })
})

describe('mistakes', () => {
  it('are all told at once, each in one line with its place', async () => {
    const { values } = await read({ mode: 'fast', retry: 'yes', tries: '10' }, 'wait: 90\nstpes: []')
    expect(values).toEqual([
      '- "stpes" (.github/sluice.yml:3) is not known here; did you mean "steps"?',
      '- "environment" is required: expected text',
      '- "wait" (.github/sluice.yml:2) is 90: expected a duration with its unit, such as "90s" or "1m30s"',
      '- "mode" (input) is "fast": expected one of run, tick',
      '- "retry" (input) is "yes": expected true or false',
      '- "tries" (input) is 10: expected a whole number from 1 to 9',
    ])
  })

  it('inside a YAML input have their path and line', async () => {
    const { values } = await read({ environment: 'x', steps: '- weight: 10\n- weight: 120\n  nte: x\n- {}' })
    expect(values).toEqual([
      '- "steps[1].weight" (input, line 2) is 120: expected at most 100',
      '- "steps[1].nte" (input, line 3) is not known here; did you mean "note"?',
      '- "steps[2].weight" (input) is missing: expected a number',
    ])
  })

  it('inside the pipeline file have the line of the file', async () => {
    expect((await read({ environment: 'x' }, 'steps:\n  - weight: heavy')).values).toEqual([
      '- "steps[0].weight" (.github/sluice.yml:3) is "heavy": expected a number',
    ])
  })

  it('in the form of YAML have their line', async () => {
    expect((await read({ environment: 'x', steps: '- weight: 10\n- weight: [' })).values).toEqual([
      '- "steps" (input, line 2) is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    ])
  })

  it('show at most 40 characters of what was given', async () => {
    const { values } = await read({ environment: 'x', mode: 'm'.repeat(500) })
    expect(values).toEqual([`- "mode" (input) is "${'m'.repeat(38)}…: expected one of run, tick`])
  })

  it('say when a setting of the pipeline file is empty', async () => {
    expect((await read({}, 'environment:')).values).toEqual([
      '- "environment" (.github/sluice.yml:2) is empty: expected text; put quotes around it',
    ])
  })

  it('never look like a ZodError', async () => {
    const { values } = await read({ environment: 'x', steps: '{}', wait: '1' })
    expect(JSON.stringify(values)).not.toMatch(/Zod|invalid_type|Invalid input/)
  })
})

describe('a secret', () => {
  it('is masked before anything is judged, and no mistake repeats it', async () => {
    const strict = { key: { ...required(secret, 'The key.'), schema: z.string().min(40) } }
    const { values, seen } = await read({ key: 'hunter2' }, '', strict)
    expect(seen.secrets).toEqual(['hunter2'])
    expect(values).toEqual(['- "key" (input) is a secret: expected at least 40 characters'])
  })

  it('of the pipeline file is masked as well', async () => {
    const { seen } = await read({}, 'key: hunter2', { key: required(secret, 'The key.') })
    expect(seen.secrets).toEqual(['hunter2'])
  })

  it('that is for the step alone is refused in the pipeline file', async () => {
    expect((await read({ environment: 'x' }, 'token: abc')).values).toEqual([
      '- "token" (.github/sluice.yml:2) is only read from the "with:" of the step',
    ])
  })
})
