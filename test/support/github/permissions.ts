import { HISTORY_NEEDS } from './handlers/history.ts'
import type { Account } from './state.ts'

type Level = 'read' | 'write'

/** What a token may do: scopes as under `permissions:`; what is not named is none. */
export interface Grant {
  readonly account: Account
  readonly permissions: Readonly<Record<string, Level>>
}

/** One of these is enough, as GitHub's documentation of each operation says. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  ...HISTORY_NEEDS,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues: read', 'pull-requests: read'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues: write', 'pull-requests: write'],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues: write', 'pull-requests: write'],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues: write', 'pull-requests: write'],
  'GET /repos/{owner}/{repo}/pulls': ['pull-requests: read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ['pull-requests: read'],
  'POST /repos/{owner}/{repo}/code-scanning/sarifs': ['security-events: write'],
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': ['security-events: read'],
  'GET /repos/{owner}/{repo}/actions/runs': ['actions: read'],
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['actions: read'],
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['actions: read'],
  'POST /repos/{owner}/{repo}/check-runs': ['checks: write'],
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ['checks: read'],
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks: read'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks: write'],
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': ['contents: read'],
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ['contents: read'],
  'POST /repos/{owner}/{repo}/git/refs': ['contents: write'],
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': ['contents: write'],
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': ['contents: read'],
  'POST /repos/{owner}/{repo}/git/commits': ['contents: write'],
  'POST /repos/{owner}/{repo}/git/trees': ['contents: write'],
  'GET /repos/{owner}/{repo}/deployments': ['deployments: read'],
  'POST /repos/{owner}/{repo}/deployments': ['deployments: write'],
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['deployments: read'],
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['deployments: write'],
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': ['actions: read'],
}

/** What is missing, as GitHub's header writes it ("issues=write; pull_requests=write"); undefined when nothing is. */
export function missingPermission(operation: string, { account, permissions }: Grant): string | undefined {
  // A job's token is no person, so it has no account of its own to ask about.
  if (operation === 'GET /user') return account.type === 'Bot' ? 'none' : undefined
  const needs = NEEDS[operation] ?? ['nothing grants this']
  const isEnough = needs.some((need) => {
    const [scope = '', level] = need.split(': ')
    return permissions[scope] === 'write' || permissions[scope] === level
  })
  return isEnough ? undefined : needs.map((need) => need.replace(': ', '=').replaceAll('-', '_')).join('; ')
}
