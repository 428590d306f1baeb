import type { GitHubEvent } from '../core/github.ts'
import type { GitEvent } from '../providers/git/base.ts'

/** What git has to know of the event. */
export function gitEvent(event: GitHubEvent | undefined): GitEvent {
  if (event === undefined) return {}
  const { name, pullRequest, mergeGroup, defaultBranch, before } = event
  return {
    eventName: name,
    baseSha: pullRequest?.baseSha ?? mergeGroup?.baseSha,
    headSha: pullRequest?.headSha ?? mergeGroup?.headSha,
    baseRef: pullRequest?.baseRef,
    before,
    defaultBranch,
  }
}
