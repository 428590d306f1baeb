import type { Word } from '../../core/rollout/event.ts'
import type { Hold } from '../../core/rollout/hold.ts'
import type { CanaryPlan } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Publishing } from './deployed.ts'
import type { Job } from './job.ts'
import type { Recorder } from './recorder.ts'
import type { Narrator, Rig } from './rig.ts'

/** What a person or a workflow asked for. */
export interface Request {
  /** Empty: only what is under way goes on. */
  readonly version: string
  readonly plan: CanaryPlan
  readonly word?: Word | undefined
  readonly retry: boolean
}

export interface Session extends Publishing {
  readonly rig: Rig
  readonly hold: Hold
  readonly job: Job
  readonly say: Narrator
  readonly recorder: Recorder
}

/** Where a job leaves the environment. */
export interface Ending {
  /** Absent: there was nothing to do. */
  readonly rollout?: Rollout | undefined
  readonly because: string
  readonly takeover?: string | undefined
}

export const NOTHING_UNDER_WAY: Ending = { because: 'no rollout is under way' }
