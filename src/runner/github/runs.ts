import type { JobOfRun, Runs } from '../../core/github-record.ts'
import type { Task } from './left-out.ts'
import { PER_PAGE, pages } from './pages.ts'
import { recorded } from './record.ts'
import type { Repository } from './repository.ts'

const TASK: Task = { what: 'the jobs of a run', permission: 'actions: read', isWrite: false }
/** A run has at most 256 jobs of a matrix; with called workflows there can be more. */
const MOST_PAGES = 10

export function runs({ call, at }: Repository): Runs {
  return {
    jobs: (run, attempt, signal) =>
      recorded(TASK, async () => {
        const read = async (page: number) => {
          const { data, headers } = await call(
            'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
            { ...at, run_id: run, attempt_number: attempt, per_page: PER_PAGE, page, request: { signal } },
          )
          return { entries: data.jobs, link: headers.link }
        }
        const jobs: JobOfRun[] = []
        for await (const { runner_name, status } of pages(read, MOST_PAGES))
          jobs.push({ runner: runner_name ?? undefined, isOver: status === 'completed' })
        return { outcome: 'listed', jobs }
      }),
  }
}
