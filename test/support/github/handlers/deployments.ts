import { type Asked, type Handlers, notFound, page, refusal } from '../handler.ts'
import type { State, StoredDeployment, StoredStatus } from '../state.ts'

const LONGEST_DESCRIPTION = 140

const at = (id: number) => new Date(1_700_000_000_000 + id * 1_000).toISOString()

function shown({ statuses: _, ...deployment }: StoredDeployment) {
  return { ...deployment, created_at: at(deployment.id), updated_at: at(deployment.id) }
}

function shownStatus({ description, ...status }: StoredStatus) {
  return { ...status, description: description ?? '', created_at: at(status.id), updated_at: at(status.id) }
}

function find({ deployments }: State, { path }: Asked) {
  return deployments.find(({ id }) => id === Number(path['deployment_id']))
}

/** A deployment that succeeded makes its forerunners inactive, but only where neither is production nor transient. */
function retire(state: State, active: StoredDeployment): void {
  for (const other of state.deployments) {
    if (other.id === active.id || other.environment !== active.environment) continue
    if (other.production_environment || other.transient_environment) continue
    if (other.statuses.at(-1)?.state === 'success') other.statuses.push({ id: state.nextId++, state: 'inactive' })
  }
}

export const deployments: Handlers = {
  'GET /repos/{owner}/{repo}/deployments': (asked, state) => {
    const wants = (name: string, value: string) => (asked.query.get(name) ?? value) === value
    const found = state.deployments.filter(
      ({ environment, task, ref, sha }) =>
        wants('environment', environment) && wants('task', task) && wants('ref', ref) && wants('sha', sha),
    )
    const { entries, headers } = page(asked, found.toReversed())
    return { status: 200, headers, values: entries.map(shown) }
  },
  'POST /repos/{owner}/{repo}/deployments': ({ body }, state) => {
    const given = body as unknown as Partial<StoredDeployment> & {
      ref: string
      auto_merge?: boolean
      required_contexts?: string[]
    }
    if (given.auto_merge !== false)
      return { status: 202, json: { message: 'Auto-merged main into the ref on deployment.' } }
    if (given.required_contexts?.length !== 0) return refusal(409, 'Conflict: Commit status checks failed for the ref.')
    if ((given.description ?? '').length > LONGEST_DESCRIPTION) return refusal(422, 'description is too long')
    const { ref, task = 'deploy', environment = 'production', payload = {}, description = null } = given
    const { transient_environment = false, production_environment = environment === 'production' } = given
    const made = {
      id: state.nextId++,
      ref,
      sha: ref,
      task,
      environment,
      payload,
      description,
      transient_environment,
      production_environment,
    }
    state.deployments.push({ ...made, statuses: [] })
    return { status: 201, values: shown(state.deployments.at(-1)!) }
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (asked, state) => {
    const deployment = find(state, asked)
    if (deployment === undefined) return notFound()
    const { entries, headers } = page(asked, deployment.statuses.toReversed())
    return { status: 200, headers, values: entries.map(shownStatus) }
  },
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (asked, state) => {
    const deployment = find(state, asked)
    if (deployment === undefined) return notFound()
    const { auto_inactive = true, ...given } = asked.body as unknown as StoredStatus & { auto_inactive?: boolean }
    if ((given.description ?? '').length > LONGEST_DESCRIPTION)
      return refusal(422, 'description is too long (maximum is 140 characters)')
    const status = { ...given, id: state.nextId++ }
    deployment.statuses.push(status)
    if (status.state === 'success' && auto_inactive) retire(state, deployment)
    return { status: 201, values: shownStatus(status) }
  },
}
