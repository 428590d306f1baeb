import type { CompletedRun, PastRuns, Shapes } from '../../core/github-history.ts'
import type { Change } from '../../core/quality/outlook-features.ts'
import { toFailure } from './failure.ts'
import { PER_PAGE, pages } from './pages.ts'
import type { Repository } from './repository.ts'

/** GitHub does not know the commit (any more). */
const WITHOUT = new Set(['not-found', 'gone', 'refused', 'conflict'])

export async function pastRuns({ call, at, event }: Repository, most: number, signal: AbortSignal): Promise<PastRuns> {
  const { workflow, name } = event
  if (workflow === undefined) return { outcome: 'none', because: 'the runner does not say which workflow this is' }
  const branch = event.ref === `refs/heads/${event.defaultBranch}` ? event.defaultBranch : undefined
  const size = Math.min(PER_PAGE, most)
  const read = async (page: number) => {
    const { data, headers } = await call('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...at,
      workflow_id: workflow,
      event: name,
      ...(branch !== undefined && { branch }),
      status: 'completed',
      exclude_pull_requests: true,
      per_page: size,
      page,
      request: { signal },
    })
    return { entries: data.workflow_runs, link: headers.link }
  }
  const runs: CompletedRun[] = []
  for await (const { id, head_sha: commit, actor, conclusion, created_at } of pages(read, Math.ceil(most / size)))
    if (Number(id) !== event.runId)
      runs.push({
        id: Number(id),
        commit,
        actor: actor?.login ?? '',
        conclusion: conclusion ?? '',
        createdAt: Date.parse(created_at),
      })
  const of = `${workflow} on ${name}${branch === undefined ? '' : ` to ${branch}`}`
  return { outcome: 'listed', runs: runs.slice(0, most), of }
}

export async function shapes(
  { call, at }: Repository,
  commits: readonly string[],
  signal: AbortSignal,
): Promise<Shapes> {
  const found = new Map<string, Change>()
  for (const ref of commits) {
    if (signal.aborted) break
    try {
      const { data } = await call('GET /repos/{owner}/{repo}/commits/{ref}', { ...at, ref, request: { signal } })
      const { files = [], stats } = data
      const lines = stats?.total ?? files.reduce((sum, { changes }) => sum + changes, 0)
      found.set(ref, { files: files.length, lines, paths: files.map(({ filename }) => filename) })
    } catch (thrown) {
      if (!WITHOUT.has(toFailure(thrown).kind)) throw thrown
    }
  }
  return { outcome: 'listed', shapes: found }
}
