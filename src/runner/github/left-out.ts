import type { GitHubEvent, LeftOut } from '../../core/github.ts'
import { explain, type Problem, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Host } from '../host.ts'
import { type Failure, toFailure } from './failure.ts'

/** One thing that is asked of GitHub, in words, with what it takes. */
export interface Task {
  /** As in "GitHub did not allow …". */
  readonly what: string
  /** As a line of `permissions:`. */
  readonly permission: string
  readonly isWrite: boolean
}

export interface Telling {
  /** Tells people once about each problem, and gives it back as the result of the task. */
  leaveOut(problem: Problem): LeftOut
  /** Does the task, unless it is known that nobody may; whatever fails is left out. */
  attempt<T>(task: Task, work: () => Promise<T>): Promise<T | LeftOut>
}

/** Problems whose words name everything they touch: they are told once, however much they keep out. */
export function telling(host: Pick<Host, 'notice' | 'debug'>, event: GitHubEvent | undefined): Telling {
  const told = new Set<string>()
  let readOnly: Problem | undefined
  const leaveOut = (problem: Problem): LeftOut => {
    const text = `${explain(problem)} Fix: ${problem.fix} (${problem.code})`
    if (told.has(text)) host.debug(text)
    else host.notice(text)
    told.add(text)
    return { outcome: 'left-out', problem }
  }
  const attempt = async <T>(task: Task, work: () => Promise<T>) => {
    if (task.isWrite && readOnly !== undefined) return leaveOut(readOnly)
    try {
      return await work()
    } catch (thrown) {
      const failure = toFailure(thrown)
      const reader = readerOf(event)
      if (task.isWrite && failure.kind === 'forbidden' && reader !== undefined)
        return leaveOut((readOnly = problems.githubReadOnly(reader)))
      return leaveOut(problemOf(task, failure, thrown))
    }
  }
  return { leaveOut, attempt }
}

/** Whose run has a token that may only read. `pull_request_target` runs with the rights of the base. */
function readerOf(event: GitHubEvent | undefined): 'a fork' | 'Dependabot' | undefined {
  if (event === undefined || event.name === 'pull_request_target' || event.name === 'workflow_run') return undefined
  if (event.isDependabot) return 'Dependabot'
  return event.pullRequest?.isFork === true ? 'a fork' : undefined
}

function problemOf({ what, permission }: Task, failure: Failure, thrown: unknown): Problem {
  const { kind, message, until } = failure
  if (kind === 'limited') return problems.githubLimited(what, untilOf(until))
  if (kind === 'token') return problems.githubTokenRefused(what, message)
  if (kind === 'forbidden') return problems.githubForbidden(what, permission, message)
  if (kind === 'not-found') return problems.githubNotFound(what, permission, pathOf(thrown))
  if (kind === 'feature-off' || kind === 'gone') return problems.githubFeatureOff(what, message)
  if (kind === 'refused' || kind === 'conflict') return problems.githubRefused(what, message)
  if (kind === 'defect') return toProblem(thrown)
  return problems.githubUnreachable(what, message)
}

function untilOf(until: number | undefined): string {
  return until === undefined ? 'it is asked less' : new Date(until).toISOString()
}

function pathOf(thrown: unknown): string {
  const request = thrown instanceof Error && 'request' in thrown ? (thrown.request as { url?: string }) : {}
  return request.url === undefined || !URL.canParse(request.url) ? 'this address' : new URL(request.url).pathname
}
