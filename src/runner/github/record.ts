import type { Failed } from '../../core/github-record.ts'
import { type Problem, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { type Failure, toFailure } from './failure.ts'
import type { Task } from './left-out.ts'

/**
 * A record is a handful of writes at a time, far from the many that GitHub wants a second between, and a cancelled job has
 * 7.5 s for all of them.
 */
export const RECORDING = { isPaced: false }

/** Whether something was done all the same is not known. */
export function isUnknown(thrown: unknown): boolean {
  return ['server', 'no-answer'].includes(toFailure(thrown).kind)
}

/** Does what nothing can go on without. Whatever fails is handed back with its problem, and nobody is told. */
export async function recorded<T>(task: Task, work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work()
  } catch (thrown) {
    return { outcome: 'failed', problem: problemOf(task, toFailure(thrown), thrown) }
  }
}

function problemOf({ what, permission }: Task, { kind, message, until }: Failure, thrown: unknown): Problem {
  if (kind === 'defect') return toProblem(thrown)
  if (['forbidden', 'not-found', 'feature-off', 'token'].includes(kind))
    return problems.githubRecordNeeds(what, permission, message)
  if (kind === 'refused' || kind === 'conflict' || kind === 'gone') return problems.githubRecordRefused(what, message)
  const limit = until === undefined ? '' : `, and its limit holds until ${new Date(until).toISOString()}`
  return problems.githubRecordUnreachable(what, `${message}${limit}`)
}
