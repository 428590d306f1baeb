import type { GitHubEvent } from '../core/github.ts'
import { runUrl } from '../core/run-url.ts'

type Run = Pick<GitHubEvent, 'serverUrl' | 'repository' | 'runId' | 'workflowRun'>

/** Where the run is that is told about: on `workflow_run` the one that went before. undefined outside of GitHub Actions. */
export function runLink(event: Run | undefined): string | undefined {
  const id = event?.workflowRun?.id ?? event?.runId ?? 0
  return event === undefined || id === 0 ? undefined : runUrl(event, id)
}
