import type { PullRequestResult, WorkflowRun } from '../../core/github.ts'
import { PER_PAGE } from './pages.ts'
import type { Repository } from './repository.ts'

/** The open pull request of a branch, as long as its newest commit is the one that was run. */
export async function pullRequestOfRun(
  { call, at }: Repository,
  { head, headSha }: WorkflowRun,
  signal: AbortSignal,
): Promise<Exclude<PullRequestResult, { outcome: 'left-out' }>> {
  if (head === undefined) return { outcome: 'none', because: 'the repository that the run came from is gone' }
  const named = `${head.owner}:${head.branch}`
  const { data } = await call('GET /repos/{owner}/{repo}/pulls', {
    ...at,
    state: 'open',
    head: named,
    per_page: PER_PAGE,
    request: { signal },
  })
  const found = data.find((pull) => pull.head.sha === headSha)
  if (found !== undefined) return { outcome: 'found', pullRequest: found.number }
  const because = data.length === 0 ? 'has no open pull request' : 'has newer commits, whose own run follows'
  return { outcome: 'none', because: `${named} ${because}` }
}
