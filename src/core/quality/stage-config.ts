import { z } from 'zod'
import { Duration } from '../duration.ts'
import { Minimum, type Policy, PolicyChoice } from './check-config.ts'

/** A stage of checks: they run side by side, after all stages before it. */
export interface Stage {
  readonly name: string
  /** Least percent of passing tests of its checks that have no `minimum` of their own. */
  readonly minimum?: number | undefined
  /** Milliseconds that the stage should take in all. */
  readonly budget?: number | undefined
  /** What a stage over its budget is. */
  readonly policy: Policy
}

const named = z.strictObject({
  name: z.string().min(1),
  minimum: Minimum.optional().describe('least percent of passing tests, of its checks that have no `minimum`'),
  budget: Duration.optional().describe('what the stage should take in all; longer is reported, and `policy` decides'),
  policy: PolicyChoice.default('warn').describe('what a stage over its budget is'),
})

const StageConfig = z
  .union([z.string().min(1), named], 'expected a name, or `name` with `minimum`, `budget` and `policy`')
  .transform((given): Stage => (typeof given === 'string' ? { name: given, policy: 'warn' } : given))

/** The input `stages`: the stages in their order. */
export const Stages = z.array(StageConfig).superRefine((stages, context) => {
  for (const [at, { name }] of stages.entries()) {
    if (stages.findIndex((other) => other.name === name) === at) continue
    context.addIssue({ code: 'custom', message: `there is a stage "${name}" already`, path: [at] })
  }
})
export type Stages = z.output<typeof Stages>
