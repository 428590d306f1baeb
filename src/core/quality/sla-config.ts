import { z } from 'zod'
import { OPERATOR_NAMES } from '../condition.ts'
import { Share } from '../number.ts'
import { LimitForm } from './sla-limit.ts'

const Relative = z.strictObject({
  to: z.string().min(1).describe('path or glob of the reports of the base; several are several runs of the same'),
  tolerance: Share.default(0).describe('how much worse than the base it may be ("5%")'),
})

const Condition = z.strictObject({
  name: z.string().min(1).optional().describe('shown in the report; default: the metric'),
  metric: z.string().min(1).describe('as the report names it, such as `http-req-duration-p95`'),
  operator: z
    .enum(OPERATOR_NAMES, `expected one of ${OPERATOR_NAMES.join(' ')}`)
    .describe('how the value is compared with its limits; relative: which side is the good one'),
  expected: LimitForm.optional().describe('passes on the good side of it'),
  failing: LimitForm.optional().describe('fails beyond it; between the two it is inconclusive; default: `expected`'),
  report: z.string().min(1).optional().describe('glob of the reports it is about; default: all that have the metric'),
  runs: z
    .enum(['each', 'median'], 'expected each or median')
    .default('each')
    .describe('of several reports the worst value, or as runs of the same their median'),
  relative: Relative.optional().describe('a limit that follows the base'),
})
export type SlaCondition = z.output<typeof Condition>

/** The input `sla`: conditions over the metrics of reports. */
export const Sla = z.array(
  Condition.superRefine(
    (condition, context) => {
      const wrong = (key: keyof SlaCondition, message: string) =>
        context.addIssue({ code: 'custom', message, path: [key] })
      if (condition.expected === undefined && condition.relative === undefined) {
        wrong('expected', 'expected a limit, or `relative` with a base')
      }
      if (condition.failing !== undefined && condition.expected === undefined) wrong('failing', 'needs `expected`')
    },
    { when: () => true },
  ),
)
export type Sla = z.output<typeof Sla>
