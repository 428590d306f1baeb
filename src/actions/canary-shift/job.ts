import type { Journal } from '../../core/rollout/journal.ts'
import type { Mode } from '../../core/rollout/verdict.ts'

/** What is known of this job: how it runs, whether it was cancelled, and what it took over. */
export interface Job {
  readonly mode: Mode
  /** Aborts when the job is cancelled; its reason says by what. */
  readonly cancelled: AbortSignal
  /** True until the first look after a takeover: then lost counters mean that the evidence is not whole. */
  tookOver: boolean
  /** True once traffic has to go back: from then on the next tick is not waited for. */
  goesBack: boolean
  /** True as long as nobody knows whether a job before said more to people than the Journal does. */
  mayBeSaid: boolean
  /** True once this job did something that no job before can have spoken of. */
  hasActed: boolean
  /** Whether the deployment of the rollout under way may have been made already. */
  mayBeMade: boolean
  /** True once a deployment could not be told something: people heard of it, and it is not tried again. */
  isMute: boolean
  /** What is known of the deployments and could not be written yet. */
  unwritten?: Journal['deployments']
  /** The deployment of the version before, once people were told that it is replaced. */
  retired?: number
  /** When both versions were last looked at, milliseconds since the epoch. */
  lookedAt?: number
}

/** A job that has not done anything yet. */
export function newJob(mode: Mode, cancelled: AbortSignal): Job {
  return {
    mode,
    cancelled,
    tookOver: false,
    goesBack: false,
    mayBeSaid: false,
    hasActed: false,
    mayBeMade: false,
    isMute: false,
  }
}

/** Whether what this job could not finish is left to the next tick. */
export function isLeft({ mode, cancelled, goesBack }: Job): boolean {
  return mode === 'tick' && !cancelled.aborted && !goesBack
}
