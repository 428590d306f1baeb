/** What the outlook reads of the past of a workflow. */
export const HISTORY_OPERATIONS = [
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/commits/{ref}',
] as const
