import type { Problem } from './problem.ts'

/** What GitHub did not give or take where nothing can go on without it; whoever asked decides what that means. */
export interface Failed {
  readonly outcome: 'failed'
  readonly problem: Problem
}

/** The refs of the repository and the commits they lead to, each a text on top of the one before. */
export interface Refs {
  /** Full names that begin with `prefix` ("refs/…") and the commits they are at. */
  list(prefix: string, signal: AbortSignal): Promise<RefsResult>
  /** The message of a commit; white space at its end is not kept by GitHub. */
  message(commit: string, signal: AbortSignal): Promise<MessageResult>
  /**
   * Puts a commit with this message on top of `after` and moves the ref there, which only the first of many can do; without
   * `after` the ref is created. `moved`: it is elsewhere by now. The message has to be unlike any other, so that an answer
   * that was lost can be told from a refusal. `also`: a commit of another ref that it is put on top of as well, so that
   * this one can move there, too.
   */
  append(
    ref: string,
    message: string,
    after: string | undefined,
    signal: AbortSignal,
    also?: string,
  ): Promise<AppendResult>
  /** Moves the ref from `after` to a commit that was put on top of it, or creates it there. */
  move(ref: string, commit: string, after: string | undefined, signal: AbortSignal): Promise<AppendResult>
}
export type RefsResult = { readonly outcome: 'listed'; readonly heads: ReadonlyMap<string, string> } | Failed
export type MessageResult = { readonly outcome: 'found'; readonly message: string } | Failed
export type AppendResult =
  | { readonly outcome: 'appended'; readonly commit: string }
  | { readonly outcome: 'moved' }
  | Failed

/** The runs of workflows. */
export interface Runs {
  /** Every job of one attempt. */
  jobs(run: number, attempt: number, signal: AbortSignal): Promise<JobsResult>
}
export interface JobOfRun {
  /** Name of the runner; undefined while none has it. */
  readonly runner: string | undefined
  readonly isOver: boolean
}
export type JobsResult = { readonly outcome: 'listed'; readonly jobs: readonly JobOfRun[] } | Failed

/** The deployments of the repository, which people see on its page. */
export interface Deployments {
  /** Newest first, `most` at most. */
  list(wanted: WantedDeployments, signal: AbortSignal): Promise<DeploymentsResult>
  /** Makes it; where it `mayBeThere`, only when none of that environment and task has a payload with the same `key`. */
  ensure(deployment: NewDeployment, mayBeThere: boolean, signal: AbortSignal): Promise<EnsuredDeployment>
  /** Newest first, 100 at most. */
  statuses(deployment: number, signal: AbortSignal): Promise<StatusesResult>
  /** Adds a status; where it `mayBeSaid` already, only when the newest one tells of another state. */
  setStatus(
    deployment: number,
    status: DeploymentStatus,
    mayBeSaid: boolean,
    signal: AbortSignal,
  ): Promise<StatusResult>
}

export const DEPLOYMENT_STATES = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
] as const
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number]

export interface WantedDeployments {
  readonly environment: string
  readonly task: string
  readonly most: number
}
export interface NewDeployment {
  /** Commit, branch or tag. */
  readonly ref: string
  readonly environment: string
  /** What was done, such as "canary-shift". */
  readonly task: string
  /** Kept as it is; a few kB at most. */
  readonly payload: { readonly key: string; readonly [field: string]: unknown }
  /** Cut to what GitHub takes. */
  readonly description: string
}
export interface Deployment {
  readonly id: number
  readonly ref: string
  readonly payload: unknown
}
export interface DeploymentStatus {
  readonly state: DeploymentState
  /** Cut to what GitHub takes. */
  readonly description: string
  readonly logUrl?: string | undefined
  readonly environmentUrl?: string | undefined
}
export type DeploymentsResult = { readonly outcome: 'listed'; readonly deployments: readonly Deployment[] } | Failed
export type EnsuredDeployment = { readonly outcome: 'created' | 'found'; readonly id: number } | Failed
export type StatusesResult = { readonly outcome: 'listed'; readonly statuses: readonly DeploymentStatus[] } | Failed
export type StatusResult = { readonly outcome: 'added' | 'unchanged' } | Failed
