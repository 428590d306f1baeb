import type { CompletedRun } from '../github-history.ts'
import type { Change, PastRun } from './outlook-features.ts'

/** Runs that the outlook could not learn from. */
export interface LeftOutRuns {
  readonly runs: number
  readonly because: string
}
export interface History {
  /** The oldest first. */
  readonly past: readonly PastRun[]
  readonly leftOut: readonly LeftOutRuns[]
}

const FAILED = new Set(['failure', 'timed_out', 'startup_failure'])

/** Whether a run says how a change fares; one that was cancelled or skipped says nothing. */
export function isDecided({ conclusion }: Pick<CompletedRun, 'conclusion'>): boolean {
  return conclusion === 'success' || FAILED.has(conclusion)
}

/** What the outlook learns from: runs that succeeded or failed, and whose change has a known shape. */
export function historyOf(runs: readonly CompletedRun[], shapes: ReadonlyMap<string, Change>): History {
  const decided = runs.filter(isDecided)
  const past = decided.flatMap((run): readonly PastRun[] => {
    const change = shapes.get(run.commit)
    return change === undefined
      ? []
      : [{ at: run.createdAt, author: run.actor, failed: FAILED.has(run.conclusion), change }]
  })
  const leftOut = [
    { runs: runs.length - decided.length, because: 'neither succeeded nor failed' },
    { runs: decided.length - past.length, because: 'nobody knows what their commit changed' },
  ]
  return { past: past.sort((a, b) => a.at - b.at), leftOut: leftOut.filter(({ runs: count }) => count > 0) }
}
