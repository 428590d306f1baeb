import { type Handlers, notFound, page, refusal } from '../handler.ts'

export const actions: Handlers = {
  'GET /repos/{owner}/{repo}/actions/runs': (asked, state) => {
    const { query } = asked
    const wants = (name: string, value: string) => query.get(name) === null || query.get(name) === value
    const runs = state.runs.filter(
      (run) => wants('head_sha', run.head_sha) && wants('branch', run.head_branch) && wants('status', run.conclusion),
    )
    const { entries, headers } = page(asked, runs)
    const values = entries.map(({ from, ...run }) => ({
      ...run,
      status: 'completed',
      html_url: `https://github.test/${state.repository}/actions/runs/${run.id}`,
      head_repository: { full_name: from },
    }))
    return { status: 200, headers, values: { total_count: runs.length, workflow_runs: values } }
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': (asked, state) => {
    const [run, attempt] = [Number(asked.path['run_id']), Number(asked.path['attempt_number'])]
    const found = state.jobs.filter((job) => job.run === run && job.attempt === attempt)
    if (found.length === 0) return notFound()
    const { entries, headers } = page(asked, found)
    const values = entries.map(({ runner_name, status }) => ({
      run_id: run,
      run_attempt: attempt,
      runner_name,
      status,
    }))
    return { status: 200, headers, values: { total_count: found.length, jobs: values } }
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': (asked, state) => {
    const name = asked.query.get('name')
    const found = state.artifacts.filter(
      ({ run, name: other }) => run === Number(asked.path['run_id']) && (name === null || other === name),
    )
    const { entries, headers } = page(asked, found)
    const values = entries.map(({ id, name, expired, digest }) => ({ id, name, expired, digest }))
    return { status: 200, headers, values: { total_count: found.length, artifacts: values } }
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({ path, api }, state) => {
    const found = state.artifacts.find(({ id }) => id === Number(path['artifact_id']))
    if (found === undefined || found.expired) return refusal(410, 'Artifact has expired')
    return { status: 302, headers: { location: `${new URL(api).origin}/storage/${found.id}?sig=signed-for-a-minute` } }
  },
}
