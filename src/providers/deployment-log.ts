import { z } from 'zod'
import type { GitHub } from '../core/github.ts'
import type { Deployment, DeploymentState, Failed } from '../core/github-record.ts'
import { SluiceError } from '../core/problem.ts'
import type { DeployedState, DeploymentRecord, VerifiedVersion } from '../core/rollout/deployment-record.ts'
import { runUrl } from '../core/run-url.ts'

export interface DeploymentPlace {
  github(): Promise<Pick<GitHub, 'event' | 'deployments'>>
  /** Limits how long one question may take. */
  signal(): AbortSignal
  readonly environment: string
}

/** What was done, in the words of GitHub's `task`. */
const TASK = 'sluice'
/** Deployments of an environment that are looked through for verified ones. */
const MOST = 100

const STATES: Readonly<Record<DeployedState, DeploymentState>> = {
  'in-progress': 'in_progress',
  waiting: 'pending',
  verified: 'success',
  failed: 'failure',
  replaced: 'inactive',
}

const Payload = z.looseObject({ key: z.string(), version: z.string() })

/** The deployments of the repository as the record of rollouts. */
export function deploymentLog(place: DeploymentPlace): DeploymentRecord {
  const { environment } = place
  return {
    async begin({ key, version, previous, plan, journal }, mayBeThere) {
      const { event, deployments } = await place.github()
      const { location: ref, revision: commit } = journal
      const payload = { key, version, previous: previous ?? null, plan, journal: { ref, commit: commit ?? null } }
      const description = `${version} to ${environment}, step by step`
      const made = await deployments.ensure(
        { ref: event?.sha ?? '', environment, task: TASK, payload, description },
        mayBeThere,
        place.signal(),
      )
      const { id, outcome } = orThrow(made)
      return { id, wasThere: outcome === 'found' }
    },
    async say(id, state, description, mayBeSaid) {
      const { event, deployments } = await place.github()
      const logUrl = event && runUrl(event, event.runId)
      const status = { state: STATES[state], description, logUrl }
      return orThrow(await deployments.setStatus(id, status, mayBeSaid, place.signal())).outcome === 'added'
    },
    verified: (most) => verified(place, most),
  }
}

async function verified(place: DeploymentPlace, most: number): Promise<VerifiedVersion[]> {
  const { deployments } = await place.github()
  const wanted = { environment: place.environment, task: TASK, most: MOST }
  const listed = orThrow(await deployments.list(wanted, place.signal()))
  const found: VerifiedVersion[] = []
  for (const deployment of listed.deployments) {
    if (found.length >= most) break
    const one = await verifiedOnly(place, deployment)
    if (one !== undefined) found.push(one)
  }
  return found
}

/** Verified is what succeeded once; that it was replaced since does not take that away. */
async function verifiedOnly(place: DeploymentPlace, { id, ref, payload }: Deployment) {
  const ours = Payload.safeParse(payload)
  if (!ours.success) return undefined
  const { deployments } = await place.github()
  const { statuses } = orThrow(await deployments.statuses(id, place.signal()))
  if (!statuses.some(({ state }) => state === 'success')) return undefined
  return { id, version: ours.data.version, ref, isReplaced: statuses[0]?.state === 'inactive' }
}

function orThrow<Result extends { readonly outcome: string }>(result: Result | Failed): Result {
  if (isFailed(result)) throw new SluiceError(result.problem)
  return result
}

function isFailed(result: { readonly outcome: string }): result is Failed {
  return result.outcome === 'failed'
}
