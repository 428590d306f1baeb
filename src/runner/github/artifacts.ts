import { createHash } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import type { ArtifactResult, WantedFile } from '../../core/github.ts'
import type { Web } from '../world/web.ts'
import { noAnswer, toFailure } from './failure.ts'
import { PER_PAGE } from './pages.ts'
import type { Repository } from './repository.ts'
import { retrying } from './retry.ts'
import { isZip, unzip } from './zip.ts'

/** Bytes of an archive, and of the file in it. */
const LARGEST = 256 * 1024 * 1024
/** Runs of one commit that are looked into, newest first. */
const MOST_RUNS = 20
const TIMEOUT = ms(120_000)
const PATIENCE = ms(30_000)

type Result = Exclude<ArtifactResult, { outcome: 'left-out' }>
interface Run {
  readonly id: number
  readonly url: string
  readonly createdAt: string
}
interface Artifact {
  readonly id: number
  readonly digest?: string | null | undefined
}

/** The file out of the newest artifact of that name. Only what runs of this very repository left on its own branch counts. */
export async function artifact(
  repository: Repository,
  { web, clock }: { readonly web: Web; readonly clock: Clock },
  { commit, artifact: name, file }: WantedFile,
  signal: AbortSignal,
): Promise<Result> {
  const runs = await trustedRuns(repository, commit, signal)
  if (runs.length === 0) return { outcome: 'none', because: `no run of the default branch succeeded at ${commit}` }
  for (const run of runs) {
    const found = await artifactOf(repository, run, name, signal)
    const archive = found && (await download(repository, { web, clock }, found, signal))
    if (archive === undefined || found === undefined) continue
    const read = contentOf(archive, found, file)
    if ('because' in read) return { outcome: 'unreadable', because: `artifact ${name} of ${run.url}: ${read.because}` }
    return { outcome: 'found', content: read.content, runId: run.id, runUrl: run.url, createdAt: run.createdAt }
  }
  return { outcome: 'none', because: `no run at ${commit} has an artifact "${name}" that has not expired` }
}

/** A pull request from a fork can bear the name of the default branch, so its runs are told apart by more than that. */
async function trustedRuns(
  { call, at, event }: Repository,
  commit: string,
  signal: AbortSignal,
): Promise<readonly Run[]> {
  const { data } = await call('GET /repos/{owner}/{repo}/actions/runs', {
    ...at,
    head_sha: commit,
    status: 'success',
    ...(event.defaultBranch !== undefined && { branch: event.defaultBranch }),
    per_page: PER_PAGE,
    request: { signal },
  })
  return data.workflow_runs
    .filter((run) => !run.event.startsWith('pull_request') && run.head_repository?.full_name === event.repository)
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
    .slice(0, MOST_RUNS)
    .map((run) => ({ id: Number(run.id), url: run.html_url, createdAt: run.created_at }))
}

async function artifactOf({ call, at }: Repository, run: Run, name: string, signal: AbortSignal) {
  const { data } = await call('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
    ...at,
    run_id: run.id,
    name,
    per_page: PER_PAGE,
    request: { signal },
  })
  return data.artifacts
    .filter((found) => found.name === name && !found.expired)
    .sort((a, b) => b.id - a.id)
    .at(0)
}

/** GitHub answers with a signed address elsewhere, which gets no token of ours. undefined: it expired just now. */
async function download(
  { call, at }: Repository,
  { web, clock }: { readonly web: Web; readonly clock: Clock },
  { id }: Artifact,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  try {
    const { headers, url } = await call('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      ...at,
      artifact_id: id,
      archive_format: 'zip',
      request: { signal, redirect: 'manual' },
    })
    return await fetched(web, new URL(headers.location ?? '', url).href, clock, signal)
  } catch (thrown) {
    if (toFailure(thrown).kind === 'gone') return undefined
    throw thrown
  }
}

async function fetched(web: Web, url: string, clock: Clock, signal: AbortSignal): Promise<Buffer> {
  const options = { clock, signal, patience: PATIENCE, isRepeatable: true, failed: () => {} }
  return await retrying(options, async () => {
    const own = AbortSignal.any([signal, clock.timeout(TIMEOUT)])
    const { status, bytes } = await web({ method: 'GET', url, headers: {}, maxBytes: LARGEST }, own)
    if (status !== 200) throw noAnswer(`the storage of artifacts answered ${status}`)
    return bytes
  })
}

/** An artifact that was uploaded without an archive around it is the file itself. */
function contentOf(archive: Buffer, { digest }: Artifact, file: string): { content: Buffer } | { because: string } {
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`
  if (digest?.startsWith('sha256:') && digest !== actual) return { because: 'what came is not what was uploaded' }
  if (!isZip(archive)) return { content: archive }
  try {
    const content = unzip(archive, file, LARGEST)
    return content === undefined ? { because: `it has no file ${file}` } : { content }
  } catch (thrown) {
    return { because: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}
