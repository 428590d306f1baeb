import type { Change } from './quality/outlook-features.ts'

/** A run of this workflow that is over. Whatever it names may come from a fork. */
export interface CompletedRun {
  readonly id: number
  /** The commit it was about: of a pull request its newest, no merge. */
  readonly commit: string
  /** Login of who began it; empty where the account is gone. */
  readonly actor: string
  /** GitHub's word for how its last attempt ended, such as "success". */
  readonly conclusion: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/** What is known of the past of a workflow. */
export type PastRuns =
  | {
      readonly outcome: 'listed'
      /** The newest first. */
      readonly runs: readonly CompletedRun[]
      /** Whose runs they are, such as "ci.yml on pull_request". */
      readonly of: string
    }
  /** Nobody knows which workflow this is. */
  | { readonly outcome: 'none'; readonly because: string }

/** What commits changed, by commit; one that GitHub does not know (any more) is not there. */
export interface Shapes {
  readonly outcome: 'listed'
  readonly shapes: ReadonlyMap<string, Change>
}
