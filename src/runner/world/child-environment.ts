import { devNull } from 'node:os'
import { delimiter } from 'node:path'

/** What the runner hands to an action and not to a `run:` step. */
const STEP_ONLY = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/
/** Files that speak for the step as a whole; a program that writes there is heard by nobody. */
const SPEAKS_FOR_STEP = ['GITHUB_OUTPUT', 'GITHUB_STATE'] as const

/** The variables for a program of the user's: those that a `run:` step would see, and what `given` adds. */
export function childEnvironment(
  own: NodeJS.ProcessEnv,
  given: Readonly<Record<string, string>>,
  path: readonly string[],
): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !STEP_ONLY.test(name.toUpperCase()))
  const silenced = SPEAKS_FOR_STEP.filter((name) => own[name] !== undefined).map((name) => [name, devNull])
  const environment: NodeJS.ProcessEnv = { ...Object.fromEntries([...kept, ...silenced]), ...given }
  const name = Object.keys(environment).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH'
  if (path.length > 0) environment[name] = [...path, environment[name] ?? ''].filter(Boolean).join(delimiter)
  return environment
}
