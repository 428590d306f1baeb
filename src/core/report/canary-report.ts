import { z } from 'zod'
import { VERDICTS } from '../verdict.ts'
import { CheckRow } from './check-row.ts'

/** The JSON report of canary-shift, schema version 1. Times are ISO 8601 in UTC; rates are shares from 0 to 1. */
const count = z.int().min(0)
const instant = z.iso.datetime()

export const ArmCounts = z.object({
  requests: count,
  errors: count,
  /** Estimated 99th percentile of this tick in milliseconds, from the buckets; absent when latency is not measured. */
  p99: z.number().optional(),
})

export const DECISIONS = ['continue', 'hold', 'advance', 'pause', 'freeze', 'abort', 'promote'] as const

/** One look at both versions. `evidence` and `limit` are natural logarithms of e-values: abort when evidence >= limit. */
export const TickRow = z.object({
  at: instant,
  /** Percent of the traffic on the canary while this was counted. */
  weight: z.number(),
  stable: ArmCounts,
  canary: ArmCounts,
  decision: z.enum(DECISIONS),
  evidence: z.number(),
  limit: z.number(),
  because: z.string(),
})
export type TickRow = z.output<typeof TickRow>

/** What happened to the rollout as a whole: a weight that was proven, a pause, the end. */
export const Milestone = z.object({ at: instant, weight: z.number(), what: z.string() })
export type Milestone = z.output<typeof Milestone>

export const PHASES = ['idle', 'progressing', 'paused', 'frozen', 'promoted', 'aborted'] as const
export type Phase = (typeof PHASES)[number]

export const CanaryReport = z.object({
  schemaVersion: z.literal(1),
  action: z.literal('canary-shift'),
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  startedAt: instant,
  finishedAt: instant,
  environment: z.string(),
  version: z.string(),
  phase: z.enum(PHASES),
  weight: z.number().nullable(),
  checks: z.array(CheckRow),
  ticks: z.array(TickRow),
  milestones: z.array(Milestone),
  /** How many times as many errors the canary has as the stable version, with a 95 % interval that is valid at any time. */
  errorRatio: z.object({ low: z.number(), estimate: z.number(), high: z.number() }).nullable(),
  warnings: z.array(z.string()),
  /** How the run took over an unfinished rollout: what it found and whether it resumed it or took the traffic back. */
  takeover: z.string().optional(),
})
export type CanaryReport = z.output<typeof CanaryReport>
