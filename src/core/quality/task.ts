import type { Attempt } from './attempt.ts'
import type { CheckConfig } from './check-config.ts'
import { DEFAULT_STAGE } from './checks.ts'
import type { Judged } from './judge-report.ts'
import type { Stage } from './stage-config.ts'

/** A check on its way: waiting, running, or over with what came of it. */
export interface Task {
  readonly config: CheckConfig
  readonly stage: string
  /** Changed files that its globs match; undefined when it does not ask for them. */
  readonly files?: readonly string[] | undefined
  readonly attempts: readonly Attempt[]
  /** When the run under way began, in milliseconds since the epoch. */
  readonly runningSince?: number | undefined
  /** Why the run under way is being ended. */
  readonly stopping?: 'timed-out' | 'cancelled' | undefined
  readonly result?: Judged | undefined
  /** It never ran: "stage" after a block, which counts nowhere, or "unchanged" where no changed file is its own. */
  readonly skipped?: 'stage' | 'unchanged' | undefined
}

/** The changed files of this run, or why they are not known. */
export type ChangedFiles = { readonly files: readonly string[] } | { readonly unknown: string }

export const isOver = ({ result }: Task): boolean => result !== undefined
export const isRunning = ({ runningSince }: Task): boolean => runningSince !== undefined
export const isWaiting = (task: Task): boolean => !isOver(task) && !isRunning(task)

/** The checks as tasks, each in its stage, in the order in which they were given. */
export function tasksOf(
  checks: readonly CheckConfig[],
  stages: readonly Stage[],
  changed: ChangedFiles,
  matcherOf: (glob: string) => (path: string) => boolean,
): Task[] {
  return checks.map((config) => {
    const stage = stages.find(({ name }) => name === (config.stage ?? stages[0]?.name))
    const minimum = config.minimum ?? (config.report === undefined ? undefined : stage?.minimum)
    const task: Task = {
      config: { ...config, ...(minimum !== undefined && { minimum }) },
      stage: stage?.name ?? config.stage ?? DEFAULT_STAGE,
      attempts: [],
    }
    const globs = config['changed-files']
    return globs === undefined ? task : choose(task, globs.map(matcherOf), changed)
  })
}

function choose(task: Task, matchers: readonly ((path: string) => boolean)[], changed: ChangedFiles): Task {
  if ('unknown' in changed) {
    const because = `the changed files are not known: ${changed.unknown}`
    return { ...task, result: { verdict: task.config.policy === 'warn' ? 'warned' : 'inconclusive', because } }
  }
  const files = changed.files.filter((path) => matchers.some((matches) => matches(path)))
  if (files.length > 0) return { ...task, files }
  const because = 'skipped: no changed file is one of its own'
  return { ...task, files, skipped: 'unchanged', result: { verdict: 'passed', because } }
}
