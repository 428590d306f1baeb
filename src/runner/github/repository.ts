import type { GitHubEvent } from '../../core/github.ts'
import type { Call } from './client.ts'

/** The repository of the run and how it is spoken to. */
export interface Repository {
  readonly call: Call
  readonly event: GitHubEvent
  /** What every route begins with. */
  readonly at: { readonly owner: string; readonly repo: string }
}

export function repositoryOf(call: Call, event: GitHubEvent): Repository {
  const [owner = '', repo = ''] = event.repository.split('/')
  return { call, event, at: { owner, repo } }
}
