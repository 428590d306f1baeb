import type { PastRuns, Shapes } from './github-history.ts'
import type { Deployments, Refs, Runs } from './github-record.ts'
import type { Problem } from './problem.ts'

/** The event that a workflow run came from, as far as anybody here asks. */
export interface GitHubEvent {
  /** The word under `on:`, such as `pull_request`. */
  readonly name: string
  /** "owner/name". */
  readonly repository: string
  readonly defaultBranch: string | undefined
  /** The commit that is checked out by default; on a pull request that is a merge nobody pushed. */
  readonly sha: string
  /** Full, such as "refs/heads/main" or "refs/pull/7/merge". */
  readonly ref: string
  readonly runId: number
  /** Name of the workflow's file, such as "ci.yml"; undefined where the runner does not say, or it is of another repository. */
  readonly workflow: string | undefined
  /** From 1. */
  readonly runAttempt: number
  readonly actor: string
  readonly pullRequest: PullRequest | undefined
  /** Of a push, what the branch was before; zeros for a new branch. */
  readonly before: string | undefined
  readonly mergeGroup: { readonly headSha: string; readonly baseSha: string } | undefined
  /** Set on `workflow_run`: the run that went before. Whatever it left behind may come from a fork. */
  readonly workflowRun: WorkflowRun | undefined
  /** Dependabot began it; such a run is treated like one from a fork. */
  readonly isDependabot: boolean
  /** Without a slash at the end, such as "https://github.com". */
  readonly serverUrl: string
  readonly apiUrl: string
}

export interface WorkflowRun {
  readonly id: number
  readonly headSha: string
  readonly event: string
  /** Branch and owner of the commit that was run, as GitHub names them; undefined for a fork that was deleted since. */
  readonly head: { readonly owner: string; readonly branch: string } | undefined
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  readonly isFork: boolean
  /** How many files it changes, as of the event. */
  readonly changedFiles: number | undefined
}

/** What GitHub did not give or take. Told to people once; it never changes a verdict. */
export interface LeftOut {
  readonly outcome: 'left-out'
  readonly problem: Problem
}

/**
 * GitHub as actions use it. Nothing here throws: what could not be done is `left-out` with its problem, and people were told;
 * of `refs`, `runs` and `deployments` it is `failed`, and nobody was told yet.
 * A signal that aborts ends the waiting, too.
 */
export interface GitHub {
  /** undefined outside of GitHub Actions; then everything is left out. */
  readonly event: GitHubEvent | undefined
  readonly history: GitHubHistory
  /** Keeps one comment per marker: our own is updated where it stands, one that says the same is not written. */
  upsertComment(comment: Comment, signal: AbortSignal): Promise<CommentResult>
  /** The files a pull request changes, 3 000 at most: GitHub lists no more. */
  changedFiles(pullRequest: number, signal: AbortSignal): Promise<ChangedFilesResult>
  /** The open pull request whose newest commit the run before had, asked of GitHub and of nothing that run left behind. */
  pullRequestOfRun(run: WorkflowRun, signal: AbortSignal): Promise<PullRequestResult>
  /** Uploads to code scanning and waits until GitHub has read it, for two minutes at most. */
  uploadSarif(upload: SarifUpload, signal: AbortSignal): Promise<SarifResult>
  /** One file out of an artifact that a successful run of the default branch left at a commit; the newest run first. */
  artifact(wanted: WantedFile, signal: AbortSignal): Promise<ArtifactResult>
  /** Makes a check run that is over; annotations follow in batches. */
  check(check: CheckRun, signal: AbortSignal): Promise<CheckResult>
  readonly refs: Refs
  readonly runs: Runs
  readonly deployments: Deployments
}

/** The past of the workflow that this run is of. */
export interface GitHubHistory {
  /** Its newest runs for the same event that are over, on the default branch those of that branch; a call for each hundred. */
  pastRuns(most: number, signal: AbortSignal): Promise<PastRuns | LeftOut>
  /** What commits changed against their first parents; a call for each, so ask for few. Of one commit at most 300 files. */
  shapes(commits: readonly string[], signal: AbortSignal): Promise<Shapes | LeftOut>
}

export interface Comment {
  readonly pullRequest: number
  /** An HTML comment such as `<!-- sluice:coverage-threshold:main -->`; the body begins with it or it is put there. */
  readonly marker: string
  /** Markdown. Beyond 65 536 characters it is cut after a line, saying so. */
  readonly body: string
}
export type CommentResult =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url: string; readonly isCut: boolean }
  | LeftOut

export interface ChangedFile {
  readonly path: string
  /** Where it was before it was renamed or copied. */
  readonly previousPath: string | undefined
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  readonly additions: number
  readonly deletions: number
  /** Hunks of a unified diff without file headers; undefined for binary files and for those too large for GitHub. */
  readonly patch: string | undefined
}
export type ChangedFilesResult =
  | { readonly outcome: 'listed'; readonly files: readonly ChangedFile[]; readonly isCut: boolean }
  | LeftOut

export type PullRequestResult =
  | { readonly outcome: 'found'; readonly pullRequest: number }
  /** It was closed, or has newer commits, whose own run follows. */
  | { readonly outcome: 'none'; readonly because: string }
  | LeftOut

export interface SarifUpload {
  readonly commit: string
  /** Full, such as "refs/heads/main" or "refs/pull/7/merge". */
  readonly ref: string
  /** SARIF 2.1.0 as JSON. */
  readonly sarif: string
  /** Tells uploads of one commit apart; given to the runs that have no `automationDetails.id` of their own. */
  readonly category: string
}
export type SarifResult =
  | { readonly outcome: 'processed'; readonly id: string }
  /** Taken, but not read in time. */
  | { readonly outcome: 'pending'; readonly id: string }
  /** Read and refused, in whole or in part, in GitHub's words. */
  | { readonly outcome: 'rejected'; readonly id: string; readonly errors: readonly string[] }
  | LeftOut

export interface WantedFile {
  readonly commit: string
  /** Name of the artifact. */
  readonly artifact: string
  /** Path of the file inside it. */
  readonly file: string
}
export type ArtifactResult =
  | {
      readonly outcome: 'found'
      readonly content: Uint8Array
      readonly runId: number
      readonly runUrl: string
      /** ISO 8601, when the run began. */
      readonly createdAt: string
    }
  /** There is none: no such run, no such artifact, or it has expired. */
  | { readonly outcome: 'none'; readonly because: string }
  /** There is one, and it cannot be read. */
  | { readonly outcome: 'unreadable'; readonly because: string }
  | LeftOut

export interface Annotation {
  readonly path: string
  /** Lines from 1. */
  readonly startLine: number
  readonly endLine: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string | undefined
}
export interface CheckRun {
  readonly name: string
  readonly commit: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  /** Markdown. Beyond 65 535 characters it is cut after a line, saying so. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}
export type CheckResult =
  | {
      readonly outcome: 'created'
      readonly url: string /** How many annotations GitHub took. */
      readonly annotated: number
    }
  | LeftOut
