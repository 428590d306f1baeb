import { parseJournal } from '../../../src/core/rollout/journal.ts'
import { readPage } from '../../../src/providers/git-page.ts'
import type { DistOptions } from '../run-dist.ts'
import type { GitHubDouble } from './double.ts'
import { BOT, HEAD } from './run.ts'

/** The permissions that the README of canary-shift asks for with `store: { type: github }`. */
export const RECORD = { contents: 'write', deployments: 'write', actions: 'read' } as const

export interface RunOfCanary {
  readonly run?: number
  readonly attempt?: number
  readonly runner?: string
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
}

/** What a step of a job of the double's repository is given: its inputs and its environment. The job counts as running. */
export function jobOf(
  double: Pick<GitHubDouble, 'api' | 'grant' | 'state'>,
  inputs: Readonly<Record<string, string>>,
  { run = 1, attempt = 1, runner = `runner ${run}`, permissions = RECORD }: RunOfCanary = {},
): { readonly inputs: Record<string, string>; readonly options: DistOptions } {
  const token = `ghs_token_of_run_${run}`
  double.grant(token, { account: BOT, permissions })
  const isKnown = double.state.jobs.some((job) => job.run === run && job.attempt === attempt)
  if (!isKnown) double.state.jobs.push({ run, attempt, runner_name: runner, status: 'in_progress' })
  return {
    inputs: { ...inputs, 'github-token': token, store: '{ type: github }' },
    options: {
      env: {
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_API_URL: double.api,
        GITHUB_SHA: HEAD,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_RUN_ID: String(run),
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_ACTOR: 'ada',
        RUNNER_NAME: runner,
      },
    },
  }
}

/** The job of a run is over, as GitHub sees it. */
export function endJob({ state }: Pick<GitHubDouble, 'state'>, run: number): void {
  for (const job of state.jobs) if (job.run === run) job.status = 'completed'
}

/** The newest text on a ref of an environment, without what wraps it. */
export function textOn({ state }: Pick<GitHubDouble, 'state'>, name: 'journal' | 'lock', environment = 'test') {
  const ref = `refs/sluice/${environment}/${name}`
  const head = state.git.refs.get(ref) ?? ''
  const said = readPage(state.git.commits.get(head)?.message ?? '', head)
  return said.find((one) => one.ref === ref && one.commit === head)?.text
}

/** What that text says. */
export function documentOn(double: Pick<GitHubDouble, 'state'>, name: 'journal' | 'lock', environment = 'test') {
  const text = textOn(double, name, environment)
  if (text === undefined) return undefined
  return name === 'journal' ? parseJournal(text, name) : JSON.parse(text)
}

/** Whether somebody holds the lock: it names a holder, and no Journal says that this one let go. */
export function isHeld(double: Pick<GitHubDouble, 'state'>, environment = 'test'): boolean {
  const [lock, journal] = [documentOn(double, 'lock', environment), documentOn(double, 'journal', environment)]
  return lock?.holder !== undefined && !(journal?.free === true && journal.token === lock.token)
}

/** Processes of one machine see each other; these are to be as far apart as two machines. */
export function elsewhere({ state }: Pick<GitHubDouble, 'state'>, environment = 'test'): void {
  for (const name of ['lock', 'journal']) {
    const head = state.git.refs.get(`refs/sluice/${environment}/${name}`) ?? ''
    const commit = state.git.commits.get(head)
    const message = commit?.message.replace(/(\\?"host\\?":\\?")(?!elsewhere-)/, '$1elsewhere-')
    if (commit !== undefined && message !== undefined) state.git.commits.set(head, { ...commit, message })
  }
}
