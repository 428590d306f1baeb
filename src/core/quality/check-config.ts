import { z } from 'zod'
import { Duration, ms } from '../duration.ts'
import { LineFormat } from './line-format.ts'

/** What is run: a list is argv, a text is a script of bash. */
const Command = z
  .union([z.string(), z.array(z.string())], 'expected a list (argv) or text (bash)')
  .refine(
    (run) => (typeof run === 'string' ? run.trim() !== '' : (run[0] ?? '') !== ''),
    'expected a command, not nothing',
  )

const Globs = z.codec(
  z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], 'expected a glob or a list of globs'),
  z.array(z.string()),
  { decode: (given) => (typeof given === 'string' ? [given] : given), encode: (globs) => globs },
)

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/
const Environment = z
  .record(
    z.string(),
    z.codec(z.union([z.string(), z.number(), z.boolean()], 'expected text'), z.string(), {
      decode: String,
      encode: (text) => text,
    }),
  )
  .refine(
    (env) => Object.keys(env).every((name) => VARIABLE.test(name)),
    'expected names of variables, such as NODE_ENV',
  )

const PASSING = 'expected a number, such as 80, "80%" or 7.5'
/** A share of tests in percent, or a score in its own unit. */
export const Minimum = z.codec(z.union([z.number(), z.string()], PASSING), z.number(PASSING).min(0, PASSING), {
  decode: (given) => (typeof given === 'number' ? given : readMinimum(given)),
  encode: (value) => value,
})

function readMinimum(given: string): number {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given.trim()) ?? []
  return digits === undefined ? Number.NaN : Number(digits)
}

export const POLICIES = ['block', 'warn'] as const
export type Policy = (typeof POLICIES)[number]
export const PolicyChoice = z.enum(POLICIES, 'expected block or warn')

/** One entry of the input `checks`, before its stage and the other entries are known. */
export const CheckConfig = z.strictObject({
  name: z.string().trim().min(1).max(100).describe('shown everywhere; no two checks have the same'),
  run: Command.optional().describe(
    'a list is argv, a text is bash; without it the report of an earlier step is judged',
  ),
  stage: z.string().min(1).optional().describe('default: the first of `stages`'),
  policy: PolicyChoice.default('block').describe('whether it stops the later stages and fails the step, or only warns'),
  budget: Duration.optional().describe('what it should take; longer is reported, and the policy decides'),
  timeout: Duration.default(ms(1_800_000)).describe('what it may take; then it is ended, with all that it started'),
  flaky: z.boolean().default(false).describe('declared unreliable, so `retries` are allowed; every flake is a warning'),
  retries: z.int().min(0).max(10).optional().describe('runs after a failed one; default: 2 where `flaky`, else 0'),
  env: Environment.default({}).describe('variables beside those of the step'),
  'working-directory': z.string().min(1).optional().describe('default: that of the step'),
  'changed-files': Globs.optional().describe(
    'runs only when a changed file matches; `{files}` in `run` becomes their list, `SLUICE_CHANGED_FILES` names a file with it, separated by NUL',
  ),
  fix: Command.optional().describe('what would mend it; its change is shown as a diff and taken back'),
  report: z.string().min(1).optional().describe('path of the report it writes; `-` is its own output'),
  format: z.string().min(1).optional().describe('format of the report; default: recognised'),
  'line-format': LineFormat.optional().describe(
    'what the lines of the report look like that are findings: an errorformat (`%f:%l:%c: %m`) or a regular expression with named groups, or a list of them',
  ),
  minimum: Minimum.optional().describe('least percent of passing tests, or least score, that its report must show'),
  install: z.string().min(1).optional().describe('how its program is installed, said when it is missing'),
})
export type CheckConfig = z.output<typeof CheckConfig>
export type Command = z.output<typeof Command>
