import { z } from 'zod'
import { EvidenceChecks } from './evidence.ts'
import { GATES } from './gate.ts'
import { SEVERITIES } from './severity.ts'

const RATED = SEVERITIES.filter((severity) => severity !== 'unrated')

/** From which severity on; `none`: never. */
export const LIMITS = ['critical', 'high', 'medium', 'low', 'info', 'none'] as const
export const Limit = z.enum(LIMITS)
export type Limit = z.output<typeof Limit>

export const ON_COULD_NOT_SCAN = ['fail', 'warn', 'pass'] as const
const OnCouldNotScan = z.enum(ON_COULD_NOT_SCAN)

const share = z.number().min(0).max(1)

/** What holds at one gate. What is not given is taken from `all`, then from the inputs, then from the defaults. */
export const GatePolicy = z.strictObject({
  'block-on': Limit.optional().describe('Severity from which on findings block. Default: the input `block-on`.'),
  'warn-on': Limit.optional().describe('Severity from which on findings warn. Default: the input `warn-on`.'),
  unrated: z
    .enum([...RATED, 'block', 'warn', 'ignore'])
    .optional()
    .describe('What a finding without severity does, or the severity it is given here. Default: `warn`.'),
  rate: z
    .record(z.string().min(1), z.enum(SEVERITIES))
    .optional()
    .describe('`tool/rule`, with wildcards → the severity that takes the place of the tool’s; the first that matches.'),
  'fixable-only': z.boolean().optional().describe('A package for which no fixed version is known only warns.'),
  scope: z
    .enum(['production', 'development', 'all'])
    .optional()
    .describe('Packages of the other scope only warn; one whose scope is not told is for production. Default: `all`.'),
  'new-only': z.boolean().optional().describe('What the base already had neither blocks nor warns.'),
  'min-epss': share
    .optional()
    .describe('Less likely to be exploited (EPSS, 0 to 1) only warns; not told does not soften.'),
  'block-epss': share.optional().describe('From this EPSS on it blocks, whatever its severity.'),
  'block-exploited': z.boolean().optional().describe('Known to be exploited (CISA KEV) blocks, whatever its severity.'),
  'block-in': z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Environments in which it blocks; in others it only warns. No `environment`: it blocks.'),
  'on-could-not-scan': z
    .union([OnCouldNotScan, z.record(z.string().min(1), OnCouldNotScan)], `expected ${ON_COULD_NOT_SCAN.join(', ')}`)
    .optional()
    .describe('A tool that could not scan fails the gate, warns or passes; or per tool. Default: `fail`.'),
  checks: EvidenceChecks.optional().describe(
    'Conditions on evidence that the pipeline names; none there is inconclusive.',
  ),
})
export type GatePolicy = z.output<typeof GatePolicy>

/** The input `policy`. */
export const Policy = z.strictObject({
  all: GatePolicy.omit({ checks: true }).optional().describe('What holds at every gate that does not say otherwise.'),
  code: GatePolicy.optional(),
  dependencies: GatePolicy.optional(),
  container: GatePolicy.optional(),
  'access-control': GatePolicy.optional(),
  compliance: GatePolicy.optional(),
  assign: z
    .record(z.string().min(1), z.enum(GATES))
    .optional()
    .describe('`tool/rule`, with wildcards → the gate of its findings; the first that matches.'),
  severity: z
    .union([z.literal('worst'), z.array(z.string().min(1)).min(1)], 'expected "worst" or a list of tools')
    .optional()
    .describe(
      'Where tools disagree: `worst`, or tools in the order in which they are trusted; then the worst. Default: `worst`.',
    ),
})
export type Policy = z.output<typeof Policy>
