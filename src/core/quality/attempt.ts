import type { QualityReport } from './report.ts'

/** How one run of a check ended. */
export type Ending =
  | { readonly how: 'exited'; readonly exitCode: number }
  | { readonly how: 'signalled'; readonly signal: string }
  | { readonly how: 'timed-out' }
  | { readonly how: 'cancelled' }
  /** The program could not be started, or the shell found none. */
  | { readonly how: 'not-started'; readonly because: string; readonly install?: string | undefined }
  /** There is no command: the report of an earlier step is judged. */
  | { readonly how: 'only-report' }

/** The report of a run as it was read, or why it could not be. */
export type ReadReport = { readonly report: QualityReport } | { readonly unread: string }

/** One run of a check. */
export interface Attempt {
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly durationMs: number
  readonly ending: Ending
  readonly read?: ReadReport | undefined
  /** What it left behind or lost, worth a word beside the verdict. */
  readonly remarks?: readonly string[] | undefined
  /** The end of what it printed, as the log has it. */
  readonly output?: string | undefined
}
