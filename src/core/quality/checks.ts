import { z } from 'zod'
import { CheckConfig } from './check-config.ts'
import type { Stage } from './stage-config.ts'

/** Something wrong with one key of a check. */
interface Mistake {
  readonly key: keyof CheckConfig
  readonly message: string
}

const always = { when: () => true }

/** The input `checks`. Every mistake in it is told at once: those of single keys, of keys together, and of the list. */
export const Checks = z
  .array(
    CheckConfig.superRefine((config, context) => {
      for (const { key, message } of mistakesOf(config)) context.addIssue({ code: 'custom', message, path: [key] })
    }, always),
  )
  .superRefine((checks, context) => {
    for (const at of repeated(checks))
      context.addIssue({ code: 'custom', message: 'another check has this name already', path: [at, 'name'] })
  }, always)
export type Checks = z.output<typeof Checks>

/** What single keys cannot tell. The rest of the entry may be wrong, too, so nothing is taken for granted. */
function mistakesOf(config: Partial<CheckConfig>): Mistake[] {
  const { run, report, format, retries, flaky, budget, timeout, 'line-format': lines } = config
  const isNamed = format !== undefined || lines !== undefined
  const wrong = (key: keyof CheckConfig, is: boolean, message: string) => (is ? [{ key, message }] : [])
  return [
    ...wrong('run', run === undefined && report === undefined, 'expected a command, or `report` without one'),
    ...wrong('retries', isMore(retries, 0) && flaky !== true, 'are only for a check that says `flaky: true`'),
    ...wrong('budget', isMore(budget, timeout), 'is longer than `timeout`, so it could never be reached'),
    ...wrong('format', format !== undefined && report === undefined, 'is the format of a `report`, and there is none'),
    ...wrong('line-format', lines !== undefined && report === undefined, 'is about a `report`, and there is none'),
    ...wrong(
      'line-format',
      lines !== undefined && format !== undefined,
      'takes the place of `format`; say one of them',
    ),
    ...wrong('minimum', config.minimum !== undefined && report === undefined, 'needs a `report` that shows it'),
    ...wrong('report', report === '-' && run === undefined, 'is the output of `run`, and there is none'),
    ...wrong('report', report === '-' && !isNamed, 'is an output of which the `format` has to be named'),
    ...wrong('fix', config.fix !== undefined && run === undefined, 'needs `run`, to know whether anything is wrong'),
    ...wrong('run', takesFiles(run) && config['changed-files'] === undefined, '`{files}` needs `changed-files`'),
  ]
}

function isMore(value: unknown, limit: unknown): boolean {
  return typeof value === 'number' && typeof limit === 'number' && value > limit
}

/** Whether a command has a place for the changed files. */
export function takesFiles(run: CheckConfig['run']): boolean {
  if (typeof run === 'string') return run.includes('{files}')
  return Array.isArray(run) && run.includes('{files}')
}

function repeated(checks: readonly Partial<CheckConfig>[]): number[] {
  const names = checks.map((config) => config?.name)
  return names.flatMap((name, at) => (name !== undefined && names.indexOf(name) < at ? [at] : []))
}

/** The stages that the checks run in: those of the input, or in the order in which the checks name them. */
export function stagesOf(checks: readonly CheckConfig[], given: readonly Stage[]): readonly Stage[] {
  if (given.length > 0) return given
  const names = new Set(checks.map(({ stage }) => stage ?? DEFAULT_STAGE))
  return Array.from(names, (name) => ({ name, policy: 'warn' }))
}

/** The stage of checks that name none where no stages are given. */
export const DEFAULT_STAGE = 'checks'

/** The checks whose stage `stages` does not have, as sentences. */
export function stageMistakes(checks: readonly CheckConfig[], stages: readonly Stage[]): string[] {
  const known = stages.map(({ name }) => name)
  return checks.flatMap(({ name, stage }) =>
    stage === undefined || known.includes(stage)
      ? []
      : [`the check "${name}" is of the stage "${stage}", and \`stages\` has ${known.join(', ')}`],
  )
}
