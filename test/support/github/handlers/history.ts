import { type Handlers, page, refusal } from '../handler.ts'

export interface StoredPastRun {
  readonly id: number
  /** File of its workflow. */
  readonly workflow: string
  readonly event: string
  readonly head_branch: string
  readonly head_sha: string
  readonly actor: string
  readonly conclusion: string
  readonly created_at: string
}
export interface StoredCommitFile {
  readonly filename: string
  readonly additions: number
  readonly deletions: number
}

/** The past of workflows. */
export interface StoredHistory {
  readonly runs: StoredPastRun[]
  readonly commits: Map<string, readonly StoredCommitFile[]>
}

export const emptyHistory = (): StoredHistory => ({ runs: [], commits: new Map() })

/** One of these is enough. */
export const HISTORY_NEEDS: Readonly<Record<string, readonly string[]>> = {
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['actions: read'],
  'GET /repos/{owner}/{repo}/commits/{ref}': ['contents: read'],
}

/** GitHub names no more files of a commit at once. */
const MOST_FILES = 300

export const history: Handlers = {
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (asked, state) => {
    const { query, path } = asked
    const wants = (name: string, value: string) => query.get(name) === null || query.get(name) === value
    const runs = state.history.runs
      .filter((run) => run.workflow === path['workflow_id'])
      .filter((run) => wants('event', run.event) && wants('branch', run.head_branch))
      .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
    const { entries, headers } = page(asked, runs)
    const values = entries.map(({ workflow, actor, ...run }) => ({
      ...run,
      status: 'completed',
      path: `.github/workflows/${workflow}`,
      html_url: `https://github.test/${state.repository}/actions/runs/${run.id}`,
      actor: { login: actor },
    }))
    return { status: 200, headers, values: { total_count: runs.length, workflow_runs: values } }
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': ({ path }, state) => {
    const files = state.history.commits.get(path['ref'] ?? '')
    if (files === undefined) return refusal(422, `No commit found for SHA: ${path['ref']}`)
    const sum = (of: (file: StoredCommitFile) => number) => files.reduce((total, file) => total + of(file), 0)
    const [additions, deletions] = [sum((file) => file.additions), sum((file) => file.deletions)]
    const shown = files.slice(0, MOST_FILES).map((file) => ({
      ...file,
      status: 'modified',
      changes: file.additions + file.deletions,
    }))
    const stats = { additions, deletions, total: additions + deletions }
    return { status: 200, values: { sha: path['ref'], stats, files: shown } }
  },
}
