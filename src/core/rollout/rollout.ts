import { z } from 'zod'
import { EvidenceState } from '../analysis/evidence.ts'
import { Health } from '../health/health.ts'
import { Snapshot } from '../metrics/counters.ts'
import { DECISIONS } from '../report/canary-report.ts'
import { VERDICTS } from '../verdict.ts'
import { Tally } from './conditions.ts'
import { Learned } from './learned.ts'
import { CanaryPlan } from './plan.ts'

const instant = z.number().int()
const count = z.number().min(0)

export const EffectState = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('prove-health'), role: z.enum(['canary', 'stable']) }),
  z.strictObject({ do: z.literal('learn') }),
  z.strictObject({ do: z.literal('set-weight'), weight: z.number() }),
  z.strictObject({ do: z.literal('watch'), weight: z.number() }),
  z.strictObject({ do: z.literal('make-stable') }),
])

/** What the judge knows; everything but the evidence starts again at each step. */
export const JudgeState = z.strictObject({
  /** Absent until the first counters show which latency buckets there are. */
  evidence: EvidenceState.optional(),
  /** When the weight of this step was proven. */
  since: instant,
  /** Observations at this step. */
  seen: count,
  /** Requests that the canary answered at this step. */
  requests: count,
  /** Milliseconds a due step was held back so far. */
  held: count,
  noDataSince: instant.optional(),
  refusals: count,
  health: z.array(Health),
  tallies: z.record(z.string(), Tally),
  /** When the bake of this step was done and a pause for a duration began. */
  pausedSince: instant.optional(),
})
export type JudgeState = z.output<typeof JudgeState>

/** Why a rollout is frozen decides what ends it: a stable version that recovers, or only a person or the deadline. */
export const FREEZES = ['stable-bad', 'on-abort', 'moved', 'person'] as const

/** A rollout under way: all that a later job needs to resume it or to take its traffic back. Weights are percent on the canary. */
export const Rollout = z.strictObject({
  version: z.string(),
  plan: CanaryPlan,
  startedAt: instant,
  phase: z.enum(['progressing', 'paused', 'frozen', 'promoted', 'aborted']),
  direction: z.enum(['forward', 'back']),
  /** Index of the plan step that is next or being done. */
  position: count,
  /** How many of the undos are proven, while walking back. */
  undone: count,
  /** Attempts in a row that an undo could not be proven. */
  attempts: count,
  because: z.string(),
  /** What the last look decided. */
  decision: z.enum(DECISIONS).optional(),
  verdict: z.enum(VERDICTS).optional(),
  frozen: z.enum(FREEZES).optional(),
  /** The weight that was proven last. */
  weight: z.number(),
  /** Written before acting, gone when it is proven. */
  intent: EffectState.optional(),
  judge: JudgeState,
  /** The stable version before the first step, until the evidence starts from it. */
  learned: Learned.optional(),
  /** Counters at the last scrape, the origin of the next increments. */
  origin: z.strictObject({ at: instant, canary: Snapshot.optional(), stable: Snapshot.optional() }).optional(),
  /** A weight that a job before may still ask for, which was replaced while it did: when it comes, it is set right again. */
  stray: z.number().optional(),
  /** The router reported another weight: before anything else the proven one is set again. */
  displaced: z.literal(true).optional(),
  /** Weights lost by a restarted router and set again. */
  setAgain: count,
  /** Milliseconds spent paused for a person: they do not count towards the deadline. */
  pausedFor: count,
  pauseBegan: instant.optional(),
  /** Steps that ended on time and not on proof. */
  unproven: z.array(z.string()),
  milestones: z.array(z.strictObject({ at: instant, weight: z.number(), what: z.string() })),
})
export type Rollout = z.output<typeof Rollout>

export const startJudge = (at: number, health: readonly Health[] = []): JudgeState => ({
  since: at,
  seen: 0,
  requests: 0,
  held: 0,
  refusals: 0,
  health: [...health],
  tallies: {},
})

/** A rollout before its first step. `evidence` is what an earlier attempt with the same version left without a decision. */
export function startRollout(version: string, plan: CanaryPlan, at: number, evidence?: EvidenceState): Rollout {
  return {
    version,
    plan,
    startedAt: at,
    phase: 'progressing',
    direction: 'forward',
    position: 0,
    undone: 0,
    attempts: 0,
    because: 'started',
    weight: 0,
    judge: { ...startJudge(at), ...(evidence && { evidence }) },
    setAgain: 0,
    pausedFor: 0,
    unproven: [],
    milestones: [{ at, weight: 0, what: `started with ${version}` }],
  }
}

const MILESTONES = 40

/** Notes what happened to the rollout as a whole; the oldest but the first give way. */
export function note(rollout: Rollout, at: number, what: string): Rollout {
  const { milestones, weight } = rollout
  const kept = milestones.length < MILESTONES ? milestones : [milestones[0]!, ...milestones.slice(2)]
  return { ...rollout, milestones: [...kept, { at, weight, what }] }
}
