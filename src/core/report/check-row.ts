import { z } from 'zod'
import { OPERATOR_NAMES } from '../condition.ts'
import { VERDICTS } from '../verdict.ts'

/** A row of the `checks` of every JSON report: a limit, the value it met, and what came of it. */
export const CheckRow = z.object({
  name: z.string(),
  operator: z.enum(OPERATOR_NAMES).nullable(),
  expected: z.number().nullable(),
  failing: z.number().nullable().optional(),
  actual: z.number().nullable(),
  verdict: z.enum(VERDICTS),
  because: z.string().optional(),
})
export type CheckRow = z.output<typeof CheckRow>
