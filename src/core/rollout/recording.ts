import { z } from 'zod'
import { Health } from '../health/health.ts'
import { Snapshot } from '../metrics/counters.ts'
import { TickRow } from '../report/canary-report.ts'
import { type Event, WORDS } from './event.ts'
import { advance } from './machine.ts'
import { Rollout } from './rollout.ts'
import { tickRow } from './tick-row.ts'

const instant = z.int()
const count = z.number().min(0)
const Counted = z.strictObject({ requests: count, errors: count, buckets: z.array(count) })
const Edges = z.array(z.number())

const Observed = z.strictObject({
  at: instant,
  interval: z
    .strictObject({
      at: instant,
      duration: z.number(),
      weight: z.number(),
      edges: Edges,
      canary: Counted,
      stable: Counted,
    })
    .optional(),
  noData: z.string().optional(),
  waiting: z.string().optional(),
  refused: z.string().optional(),
  health: z.array(Health),
  answers: z.record(
    z.string(),
    z.union([
      z.strictObject({ error: z.string() }),
      z.strictObject({ canary: z.number().nullable(), stable: z.number().nullable().optional() }),
    ]),
  ),
  baseline: z.strictObject({ traffic: Counted, edges: Edges }).optional(),
  past: z.strictObject({ edges: Edges, intervals: z.array(Counted) }).optional(),
})

const Origin = z.strictObject({ at: instant, canary: Snapshot.optional(), stable: Snapshot.optional() }).optional()

const Lesson = z.strictObject({ edges: Edges, traffic: Counted, duration: count }).optional()

const Recorded = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('proven'), at: instant, origin: Origin, health: z.array(Health).optional() }),
  z.strictObject({ type: z.literal('unproven'), at: instant, because: z.string() }),
  z.strictObject({ type: z.literal('observed'), at: instant, observation: Observed, origin: Origin }),
  z.strictObject({ type: z.literal('learned'), at: instant, health: z.array(Health), lesson: Lesson, origin: Origin }),
  z.strictObject({ type: z.literal('moved'), at: instant, seen: z.number() }),
  z.strictObject({ type: z.literal('word'), at: instant, word: z.enum(WORDS) }),
  z.strictObject({ type: z.literal('stopped'), at: instant, because: z.string() }),
]) satisfies z.ZodType<Event>

/** One rollout as a job saw it: where it stood, all that came back, and what was decided at each look. */
const Segment = z.strictObject({ rollout: Rollout, events: z.array(Recorded), rows: z.array(TickRow) })
export type Segment = z.output<typeof Segment>

/** What a run wrote down so that its decisions can be made again, bit for bit. */
export const Recording = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('canary-recording'),
  environment: z.string(),
  segments: z.array(Segment),
})
export type Recording = z.output<typeof Recording>

/** What the decision code makes of a recorded rollout now, and at which look, if any, it decides otherwise than it did. */
export interface Replayed {
  readonly rollout: Rollout
  readonly rows: readonly TickRow[]
  readonly differsAt?: number
}

/** Pure: plays the events of one segment again. */
export function replay({ rollout, events, rows: decided }: Segment): Replayed {
  const rows: TickRow[] = []
  let state = rollout
  for (const event of events) {
    state = advance(state, event)
    if (event.type === 'observed') rows.push(tickRow(state, event))
  }
  const differsAt = Array.from({ length: Math.max(rows.length, decided.length) }).findIndex(
    (_, look) => JSON.stringify(rows[look]) !== JSON.stringify(decided[look]),
  )
  return { rollout: state, rows, ...(differsAt >= 0 && { differsAt }) }
}
