import type { GitHub } from '../../core/github.ts'
import type { Failed } from '../../core/github-record.ts'
import { problems } from '../../core/problems/index.ts'
import type { World } from '../../core/world.ts'
import type { Host } from '../host.ts'
import { createWeb, type Web } from '../world/web.ts'
import { artifact } from './artifacts.ts'
import { changedFiles } from './changed-files.ts'
import { createCheck } from './checks.ts'
import { type ClientOptions, createClient } from './client.ts'
import { upsertComment } from './comments.ts'
import { deployments } from './deployments.ts'
import { readEvent } from './event.ts'
import { pastRuns, shapes } from './history.ts'
import { type IsUs, identity } from './identity.ts'
import { type Task, telling } from './left-out.ts'
import { pullRequestOfRun } from './pull-requests.ts'
import { refs } from './refs.ts'
import { repositoryOf } from './repository.ts'
import { runs } from './runs.ts'
import { uploadSarif } from './sarif.ts'

export interface GitHubOptions extends Pick<ClientOptions, 'timeout' | 'patience'> {
  readonly web?: Web
}

/** Each thing we ask for, and the least that it takes; the double of GitHub in the tests grants no more. */
const TASKS = {
  comment: { what: 'the comment on the pull request', permission: 'pull-requests: write', isWrite: true },
  files: { what: 'the list of changed files', permission: 'pull-requests: read', isWrite: false },
  pull: { what: 'the pull request of the run', permission: 'pull-requests: read', isWrite: false },
  sarif: { what: 'the upload to code scanning', permission: 'security-events: write', isWrite: true },
  artifact: { what: 'the artifact of an earlier run', permission: 'actions: read', isWrite: false },
  runs: { what: 'the earlier runs of this workflow', permission: 'actions: read', isWrite: false },
  commits: { what: 'the commits of earlier runs', permission: 'contents: read', isWrite: false },
  check: { what: 'the check run', permission: 'checks: write', isWrite: true },
} as const satisfies Record<string, Task>

/**
 * GitHub as this run may use it, with the token of the step. Nothing is asked yet, and nothing ever throws. Load it with a
 * dynamic import: it brings Octokit.
 */
export function openGitHub(
  host: Pick<Host, 'env' | 'notice' | 'debug'>,
  world: Pick<World, 'clock' | 'secret'>,
  token: string | undefined,
  { web = createWeb(host.env), ...limits }: GitHubOptions = {},
): GitHub {
  const event = readEvent(host.env)
  const { attempt, leaveOut } = telling(host, event)
  if (event === undefined)
    return closed(undefined, 'this is no run of GitHub Actions', () => leaveOut(problems.githubNotHere()))
  if (token === undefined || token === '')
    return closed(event, 'the step has no token', () => leaveOut(problems.githubNoToken()))
  world.secret(token)
  const { clock } = world
  const call = createClient({ ...limits, apiUrl: event.apiUrl, token, web, clock, debug: host.debug })
  const repository = repositoryOf(call, event)
  const us = once((signal) => identity(repository, token, signal))
  return {
    event,
    history: {
      pastRuns: (most, signal) => attempt(TASKS.runs, () => pastRuns(repository, most, signal)),
      shapes: (commits, signal) => attempt(TASKS.commits, () => shapes(repository, commits, signal)),
    },
    upsertComment: (comment, signal) =>
      attempt(TASKS.comment, async () => upsertComment(repository, await us(signal), comment, signal)),
    changedFiles: (pullRequest, signal) => attempt(TASKS.files, () => changedFiles(repository, pullRequest, signal)),
    pullRequestOfRun: (run, signal) => attempt(TASKS.pull, () => pullRequestOfRun(repository, run, signal)),
    uploadSarif: (upload, signal) => attempt(TASKS.sarif, () => uploadSarif(repository, clock, upload, signal)),
    artifact: (wanted, signal) => attempt(TASKS.artifact, () => artifact(repository, { web, clock }, wanted, signal)),
    check: (check, signal) => attempt(TASKS.check, () => createCheck(repository, check, signal)),
    refs: refs(repository, clock),
    runs: runs(repository),
    deployments: deployments(repository, clock),
  }
}

/** GitHub when it cannot be spoken to at all. */
function closed(
  event: GitHub['event'],
  because: string,
  leaveOut: () => ReturnType<ReturnType<typeof telling>['leaveOut']>,
): GitHub {
  const none = async () => leaveOut()
  const failed = async (): Promise<Failed> => ({ outcome: 'failed', problem: problems.githubRecordNotHere(because) })
  return {
    event,
    history: { pastRuns: none, shapes: none },
    upsertComment: none,
    changedFiles: none,
    pullRequestOfRun: none,
    uploadSarif: none,
    artifact: none,
    check: none,
    refs: { list: failed, message: failed, append: failed, move: failed },
    runs: { jobs: failed },
    deployments: { list: failed, ensure: failed, statuses: failed, setStatus: failed },
  }
}

/** Who we are does not change within a step; a failure to learn it is not kept. */
function once(ask: (signal: AbortSignal) => Promise<IsUs>): (signal: AbortSignal) => Promise<IsUs> {
  let known: IsUs | undefined
  return async (signal) => (known ??= await ask(signal))
}
