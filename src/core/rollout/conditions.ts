import { z } from 'zod'
import { AssessmentState, assess, recordMeasurement, startAssessment } from '../analysis/assess.ts'
import { type Check, check } from '../condition.ts'
import { commonEdges } from '../metrics/buckets.ts'
import { addTraffic, coarsenTraffic, type Traffic } from '../metrics/traffic.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'
import { type ConditionConfig, conditionName, fromCounters, isBuiltIn } from './condition-config.ts'

/** What a provider answered for one condition; `error` when it could not be asked. */
export type Answer =
  | { readonly canary: number | null; readonly stable?: number | null | undefined }
  | { readonly error: string }

const count = z.number().min(0)
const Counts = z.strictObject({ requests: count, errors: count, buckets: z.array(count) })

/** What is known of one condition in the current step: counters and limits since the last measurement. */
export const Tally = z.strictObject({
  since: z.number().int(),
  canary: Counts,
  stable: Counts,
  edges: z.array(z.number()),
  assessment: AssessmentState,
  /** Since when the condition has had no data. */
  silentSince: z.number().int().optional(),
  last: z.strictObject({ actual: z.number().nullable(), verdict: z.enum(VERDICTS), because: z.string() }).optional(),
})
export type Tally = z.output<typeof Tally>

const empty = () => ({ requests: 0, errors: 0, buckets: [] })
export const startTally = (since: number): Tally => ({
  since,
  canary: empty(),
  stable: empty(),
  edges: [],
  assessment: startAssessment(),
})

export interface Measured {
  readonly tally: Tally
  /** `stable-bad`: the stable version breaks the condition as well, so the canary is not blamed. */
  readonly outcome: 'waiting' | 'no-data' | 'passed' | 'failed' | 'inconclusive' | 'errored' | 'stable-bad'
  readonly because: string
}

/** Whether a condition is due: its interval has passed since the last measurement. */
export const isDue = (condition: ConditionConfig, tally: Tally, at: number): boolean =>
  at - tally.since >= condition.interval

/** What was counted since the look before. */
interface Seen {
  readonly at: number
  readonly canary: Traffic
  readonly stable: Traffic
  readonly edges: readonly number[]
}

/** Pure: adds what was counted, and judges the condition when it is due. */
export function measure(condition: ConditionConfig, before: Tally, seen: Seen, answer?: Answer): Measured {
  const tally: Tally = { ...before, ...gather(before, seen) }
  if (!isDue(condition, tally, seen.at)) return standing(condition, tally)
  const values = isBuiltIn(condition) ? counted(condition, tally) : answer
  if (values === undefined) return standing(condition, tally)
  const restarted: Tally = { ...tally, since: seen.at, canary: empty(), stable: empty() }
  if ('error' in values) return settle(condition, restarted, 'errored', null, values.error)
  if (values.canary === null)
    return standing(condition, { ...restarted, silentSince: before.silentSince ?? before.since })
  const canary = check({ ...condition, name: conditionName(condition) }, values.canary)
  if (canary.verdict === 'failed' && alsoFails(condition, values.stable)) {
    const because = `${describe(canary)}, but the stable version breaks it as well (${values.stable})`
    const last = { actual: values.canary, verdict: 'inconclusive', because } as const
    return { tally: { ...restarted, silentSince: undefined, last }, outcome: 'stable-bad', because }
  }
  return settle(condition, restarted, canary.verdict, values.canary, describe(canary))
}

function counted(condition: ConditionConfig, { canary, stable, edges }: Tally): Answer {
  return { canary: fromCounters(condition, canary, edges), stable: fromCounters(condition, stable, edges) }
}

function alsoFails(condition: ConditionConfig, stable: number | null | undefined): boolean {
  return stable !== undefined && stable !== null && check({ ...condition, name: '' }, stable).verdict === 'failed'
}

function settle(
  condition: ConditionConfig,
  tally: Tally,
  verdict: Verdict,
  actual: number | null,
  because: string,
): Measured {
  const assessment = recordMeasurement(tally.assessment, verdict)
  const next: Tally = { ...tally, assessment, silentSince: undefined, last: { actual, verdict, because } }
  return standing(condition, next, because)
}

function standing(condition: ConditionConfig, tally: Tally, because?: string): Measured {
  if (tally.silentSince !== undefined)
    return { tally, outcome: 'no-data', because: `${conditionName(condition)} has no data` }
  const {
    verdict,
    done,
    because: why,
  } = assess(tally.assessment, {
    count: condition.count,
    failureLimit: condition['failure-limit'],
    inconclusiveLimit: condition['inconclusive-limit'],
    consecutiveErrorLimit: condition['consecutive-error-limit'],
    consecutiveSuccessLimit: 0,
  })
  const outcome = done && verdict !== 'warned' ? verdict : 'waiting'
  return {
    tally,
    outcome,
    because: because === undefined ? `${conditionName(condition)}: ${why}` : `${because} (${why})`,
  }
}

function describe({ name, operator, expected, actual, verdict }: Check): string {
  return `${name} is ${actual}, expected ${operator} ${expected}: ${verdict}`
}

/** Both over the edges that they share: buckets that changed within a step can only be added there. */
function gather(before: Tally, seen: Seen): Pick<Tally, 'canary' | 'stable' | 'edges'> {
  const edges =
    before.canary.requests + before.stable.requests === 0 ? seen.edges : commonEdges([before.edges, seen.edges])
  const both = (role: 'canary' | 'stable') => {
    const sum = addTraffic(
      coarsenTraffic(before[role], before.edges, edges),
      coarsenTraffic(seen[role], seen.edges, edges),
    )
    return { ...sum, buckets: [...sum.buckets] }
  }
  return { edges: [...edges], canary: both('canary'), stable: both('stable') }
}
