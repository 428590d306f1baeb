import { emptyHistory, type StoredHistory } from './handlers/history.ts'

/** An account as GitHub shows it. */
export interface Account {
  readonly login: string
  readonly type: 'User' | 'Bot'
}
export interface StoredComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: Account
}
export interface StoredFile {
  readonly filename: string
  readonly status?: string
  readonly previous_filename?: string
  readonly patch?: string
}
export interface StoredPull {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** "owner:branch", and its newest commit. */
  readonly head: string
  readonly sha: string
}
export interface StoredRun {
  readonly id: number
  readonly head_sha: string
  readonly head_branch: string
  readonly event: string
  readonly conclusion: string
  readonly created_at: string
  /** "owner/name" of where the commit came from. */
  readonly from: string
}
export interface StoredArtifact {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly expired: boolean
  readonly digest: string | null
  readonly content: Buffer
}
export interface StoredSarif {
  readonly id: string
  readonly commit: string
  readonly ref: string
  readonly sarif: unknown
  /** How often it is still pending when asked. */
  pending: number
}
export interface StoredCheck {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  readonly status: string
  readonly conclusion: string
  title: string
  summary: string
  annotations: unknown[]
}

export interface StoredJob {
  readonly run: number
  readonly attempt: number
  readonly runner_name: string | null
  status: 'queued' | 'in_progress' | 'completed'
}
export interface StoredStatus {
  readonly id: number
  readonly state: string
  readonly description?: string
  readonly log_url?: string
  readonly environment_url?: string
}
export interface StoredDeployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly payload: unknown
  readonly description: string | null
  readonly transient_environment: boolean
  readonly production_environment: boolean
  /** Oldest first. */
  readonly statuses: StoredStatus[]
}
export interface StoredCommit {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
}
/** Objects by their hash never change; only where refs point does. */
export interface GitDatabase {
  /** Full name to commit. */
  readonly refs: Map<string, string>
  readonly commits: Map<string, StoredCommit>
  readonly trees: Set<string>
}

/** All that this GitHub remembers; a test may put things in and look at them. */
export interface State {
  readonly repository: string
  readonly history: StoredHistory
  readonly comments: StoredComment[]
  readonly files: Map<number, StoredFile[]>
  readonly pulls: StoredPull[]
  readonly runs: StoredRun[]
  readonly artifacts: StoredArtifact[]
  readonly sarifs: StoredSarif[]
  /** How GitHub finds the next SARIF: how often it is pending first, and what is wrong with it. */
  readonly processing: { pending: number; errors: string[] }
  readonly checks: StoredCheck[]
  readonly jobs: StoredJob[]
  readonly deployments: StoredDeployment[]
  readonly git: GitDatabase
  /** Turned off, code scanning answers as GitHub does where it has to be bought. */
  readonly features: { codeScanning: boolean; issues: boolean }
  nextId: number
}

export function emptyState(repository: string): State {
  return {
    repository,
    history: emptyHistory(),
    comments: [],
    files: new Map(),
    pulls: [],
    runs: [],
    artifacts: [],
    sarifs: [],
    processing: { pending: 1, errors: [] },
    checks: [],
    jobs: [],
    deployments: [],
    git: { refs: new Map(), commits: new Map(), trees: new Set() },
    features: { codeScanning: true, issues: true },
    nextId: 1,
  }
}

/** What a reader sees who does not know later writes; objects are shared, since they never change. */
export function remembered({ git, ...rest }: State): State {
  return { ...structuredClone(rest), git: { ...git, refs: new Map(git.refs) } }
}
