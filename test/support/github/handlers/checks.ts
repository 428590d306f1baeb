import { type Handlers, notFound, page } from '../handler.ts'
import type { State, StoredCheck } from '../state.ts'

interface Output {
  readonly title: string
  readonly summary: string
  readonly annotations?: readonly unknown[]
}

function shown(check: StoredCheck, { repository }: State) {
  const { annotations, title, summary, ...rest } = check
  return {
    ...rest,
    html_url: `https://github.test/${repository}/runs/${check.id}`,
    output: { title, summary, text: null, annotations_count: annotations.length },
  }
}

function find({ checks }: State, id: string | undefined) {
  return checks.find((check) => check.id === Number(id))
}

export const checks: Handlers = {
  'POST /repos/{owner}/{repo}/check-runs': ({ body }, state) => {
    const { output, name, head_sha, external_id, status, conclusion } = body as unknown as StoredCheck & {
      output: Output
    }
    const { title, summary, annotations = [] } = output
    const check = { id: state.nextId++, name, head_sha, external_id, status, conclusion, title, summary }
    state.checks.push({ ...check, annotations: [...annotations] })
    return { status: 201, values: shown(find(state, String(check.id))!, state) }
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': (asked, state) => {
    const { path, query } = asked
    const found = state.checks.filter(
      ({ head_sha, name }) => head_sha === path['ref'] && name === (query.get('check_name') ?? name),
    )
    const { entries, headers } = page(asked, found)
    const values = { total_count: found.length, check_runs: entries.map((check) => shown(check, state)) }
    return { status: 200, headers, values }
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ path }, state) => {
    const check = find(state, path['check_run_id'])
    return check === undefined ? notFound() : { status: 200, values: shown(check, state) }
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ path, body }, state) => {
    const check = find(state, path['check_run_id'])
    if (check === undefined) return notFound()
    const { title, summary, annotations = [] } = body['output'] as unknown as Output
    Object.assign(check, { title, summary })
    check.annotations.push(...annotations)
    return { status: 200, values: shown(check, state) }
  },
}
