import { RECORD } from './canary.ts'
import type { GitHubDouble } from './double.ts'
import { BOT } from './run.ts'

/** A job that act runs: the run it belongs to, and its runner. */
export interface ActJob {
  readonly run: number
  readonly runner?: string
}

/** What act is told of a job of the double's repository, whose token may do what canary-shift asks for; the job counts as running. */
export function actJob(
  double: Pick<GitHubDouble, 'api' | 'grant' | 'state'>,
  { run, runner = `runner ${run}` }: ActJob,
): Record<string, string> {
  const token = `ghs_token_of_run_${run}`
  double.grant(token, { account: BOT, permissions: RECORD })
  double.state.jobs.push({ run, attempt: 1, runner_name: runner, status: 'in_progress' })
  return {
    GITHUB_API_URL: double.api,
    GITHUB_REPOSITORY: double.state.repository,
    GITHUB_TOKEN: token,
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_NAME: runner,
  }
}
