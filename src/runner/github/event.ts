import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { GitHubEvent, PullRequest, WorkflowRun } from '../../core/github.ts'

const Repository = z.object({ full_name: z.string() })
const Payload = z.object({
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.int(),
      changed_files: z.int().optional(),
      head: z.object({ sha: z.string(), repo: Repository.nullish() }),
      base: z.object({ sha: z.string(), ref: z.string(), repo: Repository.nullish() }),
    })
    .optional(),
  before: z.string().optional(),
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string() }).optional(),
  workflow_run: z
    .object({
      id: z.int(),
      head_sha: z.string(),
      event: z.string(),
      head_branch: z.string().nullish(),
      head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
    })
    .optional(),
})
type Payload = z.infer<typeof Payload>

const DEPENDABOT = 'dependabot[bot]'

/** The event of this run, from the runner's variables and its event file; undefined outside of GitHub Actions. */
export function readEvent(env: (name: string) => string | undefined): GitHubEvent | undefined {
  const repository = env('GITHUB_REPOSITORY') ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined
  const payload = payloadOf(env('GITHUB_EVENT_PATH'))
  const { merge_group: group, workflow_run: run } = payload
  const serverUrl = addressOf(env('GITHUB_SERVER_URL')) ?? 'https://github.com'
  return {
    name: env('GITHUB_EVENT_NAME') ?? '',
    repository,
    defaultBranch: payload.repository?.default_branch,
    sha: env('GITHUB_SHA') ?? '',
    ref: env('GITHUB_REF') ?? '',
    runId: Number(env('GITHUB_RUN_ID') ?? 0),
    workflow: workflowOf(env('GITHUB_WORKFLOW_REF'), repository),
    runAttempt: Number(env('GITHUB_RUN_ATTEMPT') ?? 1),
    actor: env('GITHUB_ACTOR') ?? '',
    pullRequest: pullRequestOf(payload, repository),
    before: payload.before,
    mergeGroup: group && { headSha: group.head_sha, baseSha: group.base_sha },
    workflowRun: run && workflowRunOf(run),
    isDependabot: env('GITHUB_ACTOR') === DEPENDABOT,
    serverUrl,
    apiUrl: addressOf(env('GITHUB_API_URL')) ?? 'https://api.github.com',
  }
}

/** The runner writes "owner/name/.github/workflows/ci.yml@refs/heads/main"; an organisation may run one of another repository. */
function workflowOf(given: string | undefined, repository: string): string | undefined {
  const [, owner, name] = /^(.+)\/\.github\/workflows\/([^/@]+\.ya?ml)@/.exec(given ?? '') ?? []
  return owner === repository ? name : undefined
}

function workflowRunOf(run: NonNullable<Payload['workflow_run']>): WorkflowRun {
  const { id, head_sha: headSha, event, head_branch: branch, head_repository: repository } = run
  const head = branch && repository ? { owner: repository.owner.login, branch } : undefined
  return { id, headSha, event, head }
}

function pullRequestOf({ pull_request: given }: Payload, repository: string): PullRequest | undefined {
  if (given === undefined) return undefined
  const { number, head, base, changed_files: changedFiles } = given
  return {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    // A fork that was deleted since has no repository any more.
    isFork: head.repo?.full_name !== (base.repo?.full_name ?? repository),
    changedFiles,
  }
}

/** A payload that cannot be read, or is of another form, tells nothing; the variables still do. */
function payloadOf(path: string | undefined): Payload {
  try {
    return Payload.parse(JSON.parse(readFileSync(path ?? '', 'utf8')))
  } catch {
    return {}
  }
}

function addressOf(given: string | undefined): string | undefined {
  return given !== undefined && /^https?:\/\//.test(given) && URL.canParse(given)
    ? given.replace(/\/+$/, '')
    : undefined
}
