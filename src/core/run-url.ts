import type { GitHubEvent } from './github.ts'

/** The page of a run of GitHub Actions. */
export function runUrl({ serverUrl, repository }: Pick<GitHubEvent, 'serverUrl' | 'repository'>, run: number): string {
  return `${serverUrl}/${repository}/actions/runs/${run}`
}
