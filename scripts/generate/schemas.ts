import { z } from 'zod'
import { Duration, showDuration } from '../../src/core/duration.ts'
import { Share } from '../../src/core/number.ts'
import type { Action } from '../../src/runner/action.ts'
import { commonInputs } from '../../src/runner/common-inputs.ts'
import { UndecidedReport } from '../../src/runner/undecided-report.ts'
import { NOTICE } from './generated.ts'

export type JsonSchema = z.core.JSONSchema.BaseSchema

// What a JSON Schema cannot know of the forms with units.
z.globalRegistry.add(Duration, { title: 'duration', examples: ['90s', '1m30s'] })
z.globalRegistry.add(Share, { title: 'share', examples: [0.05, '5%'] })

/** The JSON Schema of what users write. Defaults are in the form in which they would write them. */
export function inputSchema(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: asWritten })
  return json
}

interface Seen {
  readonly zodSchema: z.core.$ZodTypes
  readonly jsonSchema: JsonSchema
}

function asWritten({ zodSchema, jsonSchema }: Seen): void {
  if (zodSchema instanceof z.ZodDefault && jsonSchema.default === undefined) {
    const written = z.encode(zodSchema.unwrap(), zodSchema.def.defaultValue)
    jsonSchema.default = jsonSchema.title === 'duration' ? showDuration(z.decode(Duration, String(written))) : written
  }
  // A short form beside an object: what the object may hold is told by what it becomes.
  if (zodSchema instanceof z.ZodCodec && isObject(zodSchema.def.out) && jsonSchema.anyOf !== undefined) {
    jsonSchema.anyOf = jsonSchema.anyOf.map((option) =>
      option.type === 'object' ? inputSchema(zodSchema.def.out) : option,
    )
  }
}

function isObject(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodObject
}

/** The JSON Schema of the pipeline file: a section per action, with the inputs that may stand there. */
export function pipelineSchema(actions: readonly Action[]): string {
  const sections = actions.map((action) => [action.name, section(action)] as const)
  return print({
    title: 'Sluice pipeline file',
    description: '.github/sluice.yml: inputs of the actions, one section each. Inputs of a step win over it.',
    type: 'object',
    properties: Object.fromEntries(sections),
    additionalProperties: false,
  })
}

function section(action: Action): JsonSchema {
  const inputs = Object.entries({ ...action.inputs, ...commonInputs('.') }).filter(([, input]) => !input.inputOnly)
  const properties = inputs.map(
    ([name, { schema, description }]) => [name, { description, ...inputSchema(schema) }] as const,
  )
  return {
    description: action.description,
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  }
}

/** The JSON Schema of an action's report: what it writes when it decided, or when it could not. */
export async function reportSchema({ name, report }: Action): Promise<string> {
  const forms = [await report(), UndecidedReport].map((form) => z.toJSONSchema(form, { io: 'output' }))
  return print({ title: `Report of ${name}`, anyOf: forms.map(({ $schema: _, ...json }) => json) })
}

function print(schema: JsonSchema): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $comment: NOTICE, ...schema }, null, 2)}\n`
}
