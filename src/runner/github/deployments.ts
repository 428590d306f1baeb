import type { Clock } from '../../core/clock.ts'
import type {
  Deployment,
  DeploymentStatus,
  Deployments,
  EnsuredDeployment,
  Failed,
  NewDeployment,
  StatusResult,
  WantedDeployments,
} from '../../core/github-record.ts'
import { oneLine } from '../../core/one-line.ts'
import type { Task } from './left-out.ts'
import { once } from './once.ts'
import { PER_PAGE, pages } from './pages.ts'
import { RECORDING, recorded } from './record.ts'
import type { Repository } from './repository.ts'

const READ: Task = { what: 'the deployments', permission: 'deployments: read', isWrite: false }
const WRITE: Task = { what: 'the record of the deployment', permission: 'deployments: write', isWrite: true }

/** Characters of a description that GitHub takes. */
const LONGEST = 140
/** Deployments of one environment and task that a lost one is looked for among. */
const RECENT = 30

interface Place {
  readonly repository: Repository
  readonly clock: Clock
}

export function deployments(repository: Repository, clock: Clock): Deployments {
  const place: Place = { repository, clock }
  return {
    list: (wanted, signal) =>
      recorded(READ, async () => ({ outcome: 'listed', deployments: await list(repository, wanted, signal) })),
    ensure: (deployment, mayBeThere, signal) => recorded(WRITE, () => ensure(place, deployment, mayBeThere, signal)),
    statuses: (deployment, signal) =>
      recorded(READ, async () => ({ outcome: 'listed', statuses: await statuses(repository, deployment, signal) })),
    setStatus: (deployment, status, mayBeSaid, signal) =>
      recorded(WRITE, () => setStatus(place, deployment, status, mayBeSaid, signal)),
  }
}

async function list(
  { call, at }: Repository,
  { environment, task, most }: WantedDeployments,
  signal: AbortSignal,
): Promise<Deployment[]> {
  const size = Math.min(PER_PAGE, most)
  const read = async (page: number) => {
    const { data, headers } = await call('GET /repos/{owner}/{repo}/deployments', {
      ...at,
      environment,
      task,
      per_page: size,
      page,
      request: { signal },
    })
    return { entries: data, link: headers.link }
  }
  const found: Deployment[] = []
  for await (const { id, ref, payload } of pages(read, Math.ceil(most / size)))
    found.push({ id: Number(id), ref, payload: typeof payload === 'string' ? parsed(payload) : payload })
  return found.slice(0, most)
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return payload
  }
}

async function ensure(
  { repository, clock }: Place,
  deployment: NewDeployment,
  mayBeThere: boolean,
  signal: AbortSignal,
): Promise<Exclude<EnsuredDeployment, Failed>> {
  const look = () => find(repository, deployment, signal)
  const write = () => create(repository, deployment, signal)
  const { found: id, wasThere } = await once({ clock, signal, mayBeThere, look, write })
  return { outcome: wasThere ? 'found' : 'created', id }
}

async function find(
  repository: Repository,
  { environment, task, payload }: NewDeployment,
  signal: AbortSignal,
): Promise<number | undefined> {
  const known = await list(repository, { environment, task, most: RECENT }, signal)
  return known.find((one) => keyOf(one.payload) === payload.key)?.id
}

function keyOf(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'key' in payload ? payload.key : undefined
}

/** Both defaults of GitHub would bite: it would merge the default branch, and refuse because of the running check. */
async function create(
  { call, at }: Repository,
  { ref, environment, task, payload, description }: NewDeployment,
  signal: AbortSignal,
): Promise<number> {
  const { data } = await call('POST /repos/{owner}/{repo}/deployments', {
    ...at,
    ref,
    environment,
    task,
    payload,
    description: oneLine(description, LONGEST),
    auto_merge: false,
    required_contexts: [],
    request: { signal, ...RECORDING },
  })
  if (!('id' in data)) throw new Error(`GitHub merged instead of making a deployment: ${data.message ?? ''}`)
  return Number(data.id)
}

async function statuses(
  { call, at }: Repository,
  deployment: number,
  signal: AbortSignal,
): Promise<DeploymentStatus[]> {
  const { data } = await call('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...at,
    deployment_id: deployment,
    per_page: PER_PAGE,
    request: { signal },
  })
  return data.map(({ state, description, log_url, environment_url }) => ({
    state,
    description,
    ...(log_url && { logUrl: log_url }),
    ...(environment_url && { environmentUrl: environment_url }),
  }))
}

/** A status cannot be taken back: where nobody knows whether it was added, the newest one tells. */
async function setStatus(
  { repository, clock }: Place,
  deployment: number,
  given: DeploymentStatus,
  mayBeThere: boolean,
  signal: AbortSignal,
): Promise<Exclude<StatusResult, Failed>> {
  const status = { ...given, description: oneLine(given.description, LONGEST) }
  const look = () => newest(repository, deployment, status, signal)
  const write = () => add(repository, deployment, status, signal)
  const { wasThere } = await once({ clock, signal, mayBeThere, look, write })
  return { outcome: wasThere ? 'unchanged' : 'added' }
}

/** The newest status where it tells of this state: a job that ended early may have said the same in other words. */
async function newest(
  repository: Repository,
  deployment: number,
  { state }: DeploymentStatus,
  signal: AbortSignal,
): Promise<DeploymentStatus | undefined> {
  const [last] = await statuses(repository, deployment, signal)
  return last?.state === state ? last : undefined
}

/** GitHub retires earlier deployments by itself only outside of production; ours are retired one by one, everywhere alike. */
async function add(
  { call, at }: Repository,
  deployment: number,
  status: DeploymentStatus,
  signal: AbortSignal,
): Promise<DeploymentStatus> {
  const { state, description, logUrl, environmentUrl } = status
  await call('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...at,
    deployment_id: deployment,
    state,
    description,
    auto_inactive: false,
    ...(logUrl !== undefined && { log_url: logUrl }),
    ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
    request: { signal, ...RECORDING },
  })
  return status
}
