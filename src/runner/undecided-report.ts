import { z } from 'zod'

/** The JSON report of a step that could not decide, the same for every action. Times are ISO 8601 in UTC. */
export const UndecidedReport = z.object({
  schemaVersion: z.literal(1),
  action: z.string(),
  verdict: z.literal('errored'),
  reason: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  checks: z.tuple([]),
  problem: z.object({ code: z.string(), what: z.string(), why: z.string().optional(), fix: z.string() }),
})
