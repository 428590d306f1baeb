import { parseDuration } from '../../core/duration.ts'
import type { CheckConfig } from '../../core/quality/check-config.ts'
import { Checks } from '../../core/quality/checks.ts'
import type { Stage } from '../../core/quality/stage-config.ts'

/** Static analysis, unit tests and tests of the whole, with the time that each should take. */
export const PRESET_STAGES: readonly Stage[] = [
  { name: 'static', budget: parseDuration('5m'), policy: 'warn' },
  { name: 'unit', budget: parseDuration('10m'), policy: 'warn' },
  { name: 'e2e', budget: parseDuration('10m'), policy: 'warn' },
]

/** What a preset writes of a check; the rest is as in the input `checks`. */
export type PresetCheck = Partial<Omit<CheckConfig, 'run'>> & { readonly name: string; readonly run: string | string[] }

/** Checks in the form of the input, judged by the same schema. */
export function presetChecks(checks: readonly (PresetCheck | undefined)[]): CheckConfig[] {
  const given = checks.filter((each) => each !== undefined)
  return Checks.parse(given.map((each) => ({ stage: 'static', ...each })))
}

/** What the project itself names blocks; a tool that it does not name is tried, and only warns. */
export const policyOf = (isNamed: boolean): CheckConfig['policy'] => (isNamed ? 'block' : 'warn')

/** Folders that are not the project's own work. */
export const NOT_OURS = ['node_modules', '.venv', 'venv', '.git', '.tox', 'build', 'dist', 'coverage'] as const

const EXCLUDED = [...NOT_OURS, '*.md', '*.lock', '*lock.json', '*.min.js'].map((path) => `':(exclude)${path}'`)

/** Notes of work that is left. git searches, so what it ignores is left out; it exits with 1 when it finds nothing. */
export const todoCheck: PresetCheck = {
  name: 'TODO and FIXME',
  policy: 'warn',
  run: `status=0; git grep --no-index --exclude-standard -nIwE 'TODO|FIXME' -- . ${EXCLUDED.join(' ')} || status=$?
if [ "$status" = 1 ]; then exit 0; elif [ "$status" = 0 ]; then exit 1; else exit "$status"; fi`,
}
